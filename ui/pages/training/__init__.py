"""培训: classes and who may be asked, who is in them, what people wish to learn, schools, the counts."""
