"""重复人员: people who may be registered in two villages, or twice in one."""
