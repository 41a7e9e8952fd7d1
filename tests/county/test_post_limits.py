"""A county that publishes posts is warned of limits that the law forbids; the file goes out all the same."""

from pathlib import Path

from tests.county.documents import POST, drafted, filled, sent
from tests.exchange.road import County


def test_unlawful_limits_of_posts_are_doubts_by_row_and_column(tmp_path: Path, hub: County) -> None:
    wrong = {**POST, "年龄要求": "18-45岁，女", "备注": "乙肝携带者勿扰"}
    path = filled(tmp_path, "posts", [POST, wrong])
    draft = drafted(hub, path)
    assert draft.rows == 2
    told = sorted(map(str, draft.doubts))
    assert len(told) == 2
    assert {one.row for one in draft.doubts} == {draft.doubts[0].row}
    assert any("“年龄要求”" in one and "岗位限制性别（“女”）" in one for one in told)
    assert any("“备注”" in one and "就业促进法第三十条" in one for one in told)
    assert sent(hub, path).is_new
