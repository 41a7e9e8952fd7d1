"""冲突: values that stand against each other, anywhere in the county."""
