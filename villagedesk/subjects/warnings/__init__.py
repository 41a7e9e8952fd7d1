"""失业预警: rules as data, what they find in the register, and how each finding is handled."""
