"""Dialogs for what cannot wait."""
