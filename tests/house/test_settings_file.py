from pathlib import Path

import pytest

from villagedesk import settings
from villagedesk.settings import Settings


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"language": "xx", "scale": 999}',
        b'{"register": "\\ud800"}',
        b'{"register": "a\\u0000b"}',
        b'{"register": "' + b"x" * 5000 + b'"}',
        b'{"printer_left": ' + b"9" * 4000 + b', "scale": true}',
        b'{"scale": ' + b"9" * 5000 + b"}",
    ],
)
def test_a_damaged_settings_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    found = settings.load(file)
    assert found == Settings()
    settings.store(found, file)
    assert settings.load(file) == Settings()


def test_what_is_sound_in_a_file_of_a_newer_program_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"language": "en", "scale": 175, "register": "/d/登记台", "new": [1]}', encoding="utf-8")
    assert settings.load(file) == Settings(language="en", register="/d/登记台")
