"""What became of a file that came in, as it stands in the table `received` and in machine-readable answers."""

ACCEPTED, KNOWN, WAITS, REFUSED = "accepted", "known", "waiting", "refused"
NOT_APPROVED, GAP, NOT_KEPT = "not-approved", "gap", "not-kept"
"""Why a file waits, or could not be kept."""
