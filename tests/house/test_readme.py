from pathlib import Path

from villagedesk.catalogue.glossary import renewed

README = Path(__file__).parents[2] / "README.md"


def test_the_glossary_of_the_readme_is_the_catalogue() -> None:
    text = README.read_text(encoding="utf-8")
    assert renewed(text) == text
