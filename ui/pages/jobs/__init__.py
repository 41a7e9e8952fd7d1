"""求职与岗位: posts for people, people for posts, what became of applications, fairs."""
