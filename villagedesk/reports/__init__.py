"""What goes on paper or into a workbook; given values, these modules only draw."""
