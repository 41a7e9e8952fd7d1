"""The county hub: devices, intake, receipts, who has reported."""
