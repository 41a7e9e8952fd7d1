"""The same person twice in one file: by ID number, or by name and phone."""

from villagedesk.catalogue.field import Values


class Seen:
    """The people of a file so far, with the row each was first met in."""

    def __init__(self) -> None:
        self._by_id: dict[str, int] = {}
        self._by_name: dict[tuple[str, str], tuple[int, str]] = {}

    def earlier(self, values: Values) -> int:
        """Return the earlier row of the same person, 0 where there is none.

        Two different valid ID numbers are two people, whatever else they share.
        """
        id_number = str(values.get("labourer.id_number") or "")
        if id_number in self._by_id:
            return self._by_id[id_number]
        row, other_id = self._by_name.get(_name_and_phone(values), (0, ""))
        return 0 if id_number and other_id and id_number != other_id else row

    def add(self, row: int, values: Values) -> None:
        """Remember the person of a row."""
        id_number = str(values.get("labourer.id_number") or "")
        if id_number:
            self._by_id.setdefault(id_number, row)
        name, phone = _name_and_phone(values)
        if name and phone:
            self._by_name.setdefault((name, phone), (row, id_number))


def _name_and_phone(values: Values) -> tuple[str, str]:
    return str(values.get("labourer.name") or ""), str(values.get("labourer.phone") or "")
