"""The common answers of a visit, one key each."""

from enum import StrEnum

from villagedesk.catalogue.codes import code_list


class Result(StrEnum):
    """What was heard: the codes of the list `visit_result`, which are the keys on screen and the boxes on paper."""

    AT_WORK = "1"
    BACK = "2"
    NEW_WORK = "3"
    SEEKS_WORK = "4"
    STAYS = "5"
    ASKS = "6"
    UNREACHED = "7"
    OTHER = "9"

    @property
    def label(self) -> str:
        """Return the words on screen and paper."""
        return code_list("visit_result").label(self.value)
