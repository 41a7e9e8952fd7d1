"""县里发布: posts, classes, policies and notices that came down from the county."""
