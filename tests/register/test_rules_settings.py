"""The settings of 校核 are data: what they say holds, and a wrong file is refused in words."""

from pathlib import Path

import pytest

from villagedesk.catalogue.wording import MESSAGES as CATALOGUE
from villagedesk.errors import RefusedFile
from villagedesk.register.rules.settings import OTHER, Check, Grade, Limits, read_checks, shipped
from villagedesk.register.rules.words import MESSAGES, listed


def settings(folder: Path, text: str) -> Path:
    file = folder / "checks.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_check_of_several_records_is_listed() -> None:
    assert MESSAGES.keys() <= shipped().codes


def test_only_checks_that_exist_are_listed() -> None:
    assert shipped().codes <= MESSAGES.keys() | CATALOGUE.keys()


def test_the_shipped_limits_are_those_of_the_program() -> None:
    assert shipped().limits == Limits()


def test_what_is_surely_wrong_is_an_error() -> None:
    for code in ("post-outside-county", "student-working", "working-under-age", "registered-twice"):
        assert shipped().of(code, "labourer", "name").grade is Grade.ERROR


def test_a_code_may_be_graded_by_field() -> None:
    checks = shipped()
    assert checks.of("missing", "household", "group").grade is Grade.WARNING
    assert checks.of("missing", "household", "address").grade is Grade.NOTE


def test_what_is_not_listed_is_a_warning_under_other() -> None:
    assert shipped().of("too-long", "labourer", "school") == Check(OTHER, Grade.WARNING)
    assert shipped().titles[-1] == OTHER


def test_a_county_sets_checks_otherwise(tmp_path: Path) -> None:
    text = (
        '[limits]\nman_asked_from = 63\n[[checks]]\ncode = "missing"\ntitle = "缺项"\nseverity = "警告"\non = false\n'
    )
    checks = read_checks(settings(tmp_path, text))
    assert checks.limits == Limits(man_asked_from=63)
    assert checks.of("missing", "labourer", "school") == Check("缺项", Grade.WARNING, on=False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("limits", "写法不对"),
        ("[limit]\n", "不认识“limit”"),
        ("checks = 3\n", "checks 的写法不对"),
        ("[limits]\nold = 3\n", "limits 的写法不对"),
        ("[limits]\nworking_age = -1\n", "working_age 应是不小于 0 的整数"),
        ('[[checks]]\ntitle = "户主"\n', "没有写 code"),
        ('[[checks]]\ncode = "x"\nseverity = "严重"\n', "x 的设置不对"),
        ('[[checks]]\ncode = "x"\nlevel = "错误"\n', "x：不认识“level”"),
    ],
)
def test_wrong_settings_are_refused_in_words(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_checks(settings(tmp_path, text))
    assert refused.value.reason == "bad-checks"
    assert said in refused.value.message


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile, match="打不开"):
        read_checks(tmp_path / "checks.toml")


def test_a_file_of_any_size_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile, match="太大"):
        read_checks(settings(tmp_path, "#" * 300_000))


def test_of_many_names_the_first_are_said() -> None:
    assert listed(["甲", "乙"]) == "甲、乙"
    assert listed(["甲", "乙", "丙", "丁"]) == "甲、乙、丙等4人"
