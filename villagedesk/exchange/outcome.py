"""What became of a file that came in, as it stands in the table `received` and in machine-readable answers."""

ACCEPTED, KNOWN, WAITS, REFUSED = "accepted", "known", "waiting", "refused"
IGNORED = "ignored"
"""A file that lay among those to be taken in and is none of this program's."""

NOT_APPROVED, GAP, NOT_KEPT, NEWER, UNLISTED = "not-approved", "gap", "not-kept", "newer-version", "unlisted-purge"
"""Why a file waits, or could not be kept."""
