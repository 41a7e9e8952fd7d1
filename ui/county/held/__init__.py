"""待核准: what villages wrote about people of other villages."""
