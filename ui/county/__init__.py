"""The window of a county's hub: its pages, each in a package."""
