"""What a user can put right: a sentence that says what is wrong and a hint that says what to do."""


class VillageDeskError(Exception):
    """A failure that the user can understand and mend; anything else that is raised is a bug.

    `message` says what is wrong, `hint` what to do; both are in the user's words.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class WrongPassword(VillageDeskError):
    """No key slot opens with this name and password."""


class CannotOpen(VillageDeskError):
    """The register cannot be opened: missing, locked by another program, or damaged."""


class RefusedFile(VillageDeskError):
    """A file from outside that is not accepted; nothing of it was applied.

    `reason` is a short stable code for machine-readable output, for example `damaged` or `unknown-signer`.
    """

    def __init__(self, reason: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.reason = reason


class WrongUse(VillageDeskError):
    """The request itself does not make sense, for example an unknown field name."""
