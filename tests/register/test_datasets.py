"""What the county publishes: whatever way it comes, a village ends with the newest of each."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from tests import made
from villagedesk.context import Context, Unit
from villagedesk.errors import RefusedFile
from villagedesk.exchange import downlink
from villagedesk.exchange.downlink import Directory, Downlink, Receipt, Revoked
from villagedesk.register import datasets
from villagedesk.register.datasets import DATASET, Dataset

MOMENT = "2026-11-21T08:00:00+08:00"


def document(kind: str = "posts", name: str = "", version: int = 1, incarnation: int = 1, said: str = "") -> Dataset:
    content = datasets.written({"text": f"{kind} {name} {version} {said}"})
    return Dataset(kind, name, version, "标题", datasets.digest(content), MOMENT, content, incarnation)


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Context:
    folder: Path = tmp_path_factory.mktemp("datasets")
    context, _ = made.make(folder / "village", Unit("520422101237", "双玉村"), "龙秀英", "坝上有棵老槐树两百岁", "v")
    return context


def test_an_older_version_changes_nothing_and_a_newer_one_replaces(village: Context) -> None:
    with village.register.writing() as connection:
        connection.execute(delete(DATASET))
        assert datasets.take(connection, [document(version=2)]) == 1
        assert datasets.take(connection, [document(version=1)]) == 0
        assert datasets.take(connection, [document(version=2)]) == 0
        assert datasets.take(connection, [document(version=3), document(version=4), document("classes")]) == 2
        assert [(one.kind, one.version) for one in datasets.all_of(connection)] == [("classes", 1), ("posts", 4)]
        found = datasets.get(connection, "posts")
        assert found == document(version=4)
        assert datasets.get(connection, "posts", "another") is None


def test_what_a_restored_hub_says_holds_against_higher_versions_of_its_lost_life(village: Context) -> None:
    with village.register.writing() as connection:
        connection.execute(delete(DATASET))
        datasets.take(connection, [document(version=7, incarnation=1)])
        assert datasets.take(connection, [document(version=4, incarnation=2)]) == 1
        assert datasets.take(connection, [document(version=8, incarnation=1)]) == 0


DOCUMENTS = st.builds(
    document,
    st.sampled_from(["posts", "classes", "codes"]),
    st.sampled_from(["", "brand"]),
    st.integers(1, 4),
    st.integers(1, 3),
    st.sampled_from(["", "改"]),
)


@settings(max_examples=25, deadline=None)
@given(data=st.data(), files=st.lists(st.lists(DOCUMENTS, max_size=4), max_size=6))
def test_files_in_any_order_and_any_number_of_times_end_the_same(
    village: Context, data: st.DataObject, files: list[list[Dataset]]
) -> None:
    ends = []
    for order in (files, data.draw(st.permutations(files + files[:2]))):
        with village.register.writing() as connection:
            connection.execute(delete(DATASET))
            for file in order:
                datasets.take(connection, file)
            ends.append(datasets.all_of(connection))
    assert ends[0] == ends[1]
    best = {
        (one.kind, one.name): max(found.rank for file in files for found in file if same(found, one)) for one in ends[0]
    }
    assert {(one.kind, one.name): one.rank for one in ends[0]} == best


def same(one: Dataset, other: Dataset) -> bool:
    return (one.kind, one.name) == (other.kind, other.name)


def receipt() -> Receipt:
    return Receipt(device="d" * 16, epoch=(3, "abcd1234"), no=1, known=(), feed=(1, 0))


def test_a_downlink_carries_documents_directory_and_approval_and_leaves_out_what_it_does_not_know() -> None:
    directory = Directory(({"body": "证书", "sig": "签名"},), (Revoked("e" * 16, 4, "丢失", MOMENT),))
    approval = {"certificate": {"body": "b", "sig": "s"}, "hub": {"body": "h", "sig": "t"}}
    sent = Downlink(receipt(), (), (document(incarnation=0),), directory, approval)
    lines = downlink.encode(sent)
    assert len(lines) == sent.length
    read = downlink.decode(lines)
    assert read == replace(sent, datasets=(document(incarnation=3),))

    unknown = [*lines[:-1], '{"weather":{"rain":true}}', f'{{"end":{{"lines":{len(lines)}}}}}']
    assert downlink.decode(unknown) == read


def test_a_kind_of_document_that_is_not_known_is_kept_whole() -> None:
    sent = Downlink(receipt(), (), (document("weather", incarnation=3),))
    assert downlink.decode(downlink.encode(sent)).datasets == sent.datasets


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"version":1', '"version":0'),
        ('"version":1', '"version":true'),
        ('"kind":"posts"', '"kind":"../posts"'),
        ("posts  1", "posts  2"),
        ('"published_at":"2026-11-21T08:00:00+08:00"', '"published_at":"gestern"'),
        ('"title":"标题"', '"title":""'),
        ('"revoked":[{', '"revoked":[{"why":3},{'),
        ('"certs":[{"body":"x"', '"certs":[{"body":7'),
        ('{"directory":', '{"receipt":'),
    ],
)
def test_a_line_that_is_not_as_it_should_be_is_refused(before: str, after: str) -> None:
    directory = Directory(({"body": "x"},), (Revoked("e" * 16, 4, "", MOMENT),))
    lines = downlink.encode(Downlink(receipt(), (), (document(),), directory))
    forged = [line.replace(before, after, 1) for line in lines]
    assert forged != lines
    with pytest.raises(RefusedFile) as refusal:
        downlink.decode(forged)
    assert refusal.value.reason == "damaged"


def test_a_document_that_is_longer_than_a_file_carries_is_refused() -> None:
    content = datasets.written({"text": "长" * (datasets.CONTENT_CAP // 3 + 1)})
    one = replace(document(), content=content, sha256=datasets.digest(content))
    with pytest.raises(RefusedFile) as refusal:
        downlink.decode(downlink.encode(Downlink(receipt(), (), (one,))))
    assert refusal.value.reason == "too-large"
