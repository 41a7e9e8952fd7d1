"""Sealed files between village and county."""
