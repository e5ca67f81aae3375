"""Languages that are not shipped: what a new one needs, shown by a small one."""
