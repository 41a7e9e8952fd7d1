"""What the county sends down to its villages: files read and checked, versions, one sealed file a laptop."""
