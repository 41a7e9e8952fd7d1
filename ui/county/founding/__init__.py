"""Founding a county's hub in the window: from the choice of the county to the enrolment file for the villages."""
