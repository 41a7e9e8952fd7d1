"""A policy from the county's file to the village: refused with its line, published by its key, worked out anew."""

from datetime import date
from pathlib import Path

import pytest

from tests.county.documents import arrived, drafted, sent
from tests.exchange.road import County, Desk
from tests.subjects.subsidies import worker
from villagedesk.catalogue.documents import document_kinds
from villagedesk.county.publishing.publish import withdraw
from villagedesk.county.publishing.template import write_template
from villagedesk.errors import RefusedFile
from villagedesk.subjects.subsidies.changes import What, changes, take_note
from villagedesk.subjects.subsidies.policies import all_policies, shipped

TEXT = shipped()[0].source
DAY = date(2026, 11, 22)


def written(folder: Path, text: str, name: str = "交通补助.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("text", [TEXT, TEXT.replace('kind = "subsidies"\n', "")])
def test_a_policy_is_known_by_what_it_says_and_named_by_its_key(tmp_path: Path, hub: County, text: str) -> None:
    draft = drafted(hub, written(tmp_path, text))
    assert (draft.kind.name, draft.name, draft.title) == ("subsidies", "guizhou-transport", "跨省务工一次性交通补助")


def test_the_template_is_a_policy_itself(tmp_path: Path, hub: County) -> None:
    path = tmp_path / "模板.toml"
    write_template(document_kinds()["subsidies"], path)
    assert drafted(hub, path).name == "guizhou-transport"


def test_a_policy_with_a_mistake_is_refused_with_line_and_reason(tmp_path: Path, hub: County) -> None:
    path = written(tmp_path, TEXT.replace("months = 3", 'months = "三"'))
    with pytest.raises(RefusedFile) as refused:
        drafted(hub, path)
    line = next(n for n, words in enumerate(TEXT.splitlines(), start=1) if words.startswith("months"))
    assert refused.value.message == f"“交通补助.toml”第 {line} 行：months 应是 0 到 12 的整数。"


def test_an_update_of_the_county_works_out_anew_who_is_entitled_and_tells_it(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    context = village.context
    for name, start in (("欧阳红娜", "2026-01-10"), ("陈建国", "2026-10-01")):
        worker(context, name, start=start)
    sent(hub, written(tmp_path, TEXT.replace("amount = 500", "amount = 600")))
    (document,) = arrived(hub, village)
    assert "标准：省外，600 元" in document.text
    with context.register.database.reading() as connection:
        (policy,) = all_policies(connection)
        (change,) = changes(connection, DAY)
    assert (policy.version, policy.tiers[0].amount) == (1, 60_000)
    assert [one.finding.facts.name for one in change.of(What.AMOUNT)] == ["欧阳红娜"]
    take_note(context.register)
    assert sent(hub, written(tmp_path, TEXT.replace("months = 3", "months = 1"), "改了.toml")).version == 2
    arrived(hub, village)
    with context.register.database.reading() as connection:
        (change,) = changes(connection, DAY)
    told = [one.words() for one in change.differences]
    assert any(one.startswith("新符合：陈建国 一组，500 元，在广东省务工满 1 个月") for one in told)
    assert "金额变了：欧阳红娜 一组，600 元改为 500 元" in told
    withdraw(hub.context.register, drafted(hub, written(tmp_path, TEXT)).kind, "guizhou-transport")
    assert arrived(hub, village) == []
    with context.register.database.reading() as connection:
        assert all_policies(connection) == []
