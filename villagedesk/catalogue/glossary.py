"""The glossary of the README: each record kind and field, its Chinese label and its name in the code."""

from pathlib import Path

from villagedesk.catalogue import KINDS

START, END = "<!-- glossary -->", "<!-- /glossary -->"


def glossary() -> str:
    """Return the glossary as a Markdown table, one row a record kind."""
    rows = ["| 记录 | in code | fields |", "| --- | --- | --- |"]
    for kind in KINDS.values():
        fields = "、".join(f"{field.label} `{field.name}`" for field in kind)
        rows.append(f"| {kind.label} | `{kind.name}` | {fields} |")
    return "\n".join(rows)


def renewed(readme: str) -> str:
    """Return the README's text with the glossary in its place."""
    before, rest = readme.split(START, 1)
    return f"{before}{START}\n{glossary()}\n{END}{rest.split(END, 1)[1]}"


if __name__ == "__main__":
    file = Path("README.md")
    file.write_text(renewed(file.read_text(encoding="utf-8")), encoding="utf-8")
