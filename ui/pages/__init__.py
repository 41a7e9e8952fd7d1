"""A package per page: `page` is what the window shows, its neighbours are the page's parts."""
