"""What a column holds, told by its values alone, where its header is unknown or missing words."""

from collections import Counter
from collections.abc import Callable

from villagedesk.catalogue import checks
from villagedesk.catalogue.cells import Cell, narrow, plain
from villagedesk.catalogue.identity import normal_id
from villagedesk.catalogue.kinds import read_yes_no
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.names import clean_name, name_fault
from villagedesk.catalogue.phones import read_phones
from villagedesk.ledgers.words import OTHER_PEOPLE

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦"
    "贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岑蒙仇单"
    "查解区冉班敖卯禄陇杜支令狐母申代饶舒雍蹇骆穆游骞麻税苟蒲阳车母牟祝甘柏涂桂管卜苗路"
)
_LEAST = 3
_MOST_OF = 0.8


def guess_field(header: str, sample: list[Cell], lookups: Lookups, taken: Counter[str]) -> str | None:
    """Return the one field whose values a column plainly holds and that no other column has; else None."""
    if any(word in header for word in OTHER_PEOPLE):
        return None
    if _is_tag_column(header, sample, lookups):
        return "labourer.tags"
    if len(sample) < _LEAST:
        return None
    for name, holds in _TELLING.items():
        if name == "labourer.name" and len({plain(cell) for cell in sample}) * 2 < len(sample):
            continue
        if name not in taken and sum(holds(cell, lookups) for cell in sample) >= _MOST_OF * len(sample):
            return name
    return None


def _is_tag_column(header: str, sample: list[Cell], lookups: Lookups) -> bool:
    """Tell whether a column such as 是否低保户 marks people by 是 or √."""
    word = narrow(header).removeprefix("是否").removeprefix("有无")
    entry = lookups.code_list("population_tag").find(word)
    return (
        entry is not None and entry.label[:2] in word and all(read_yes_no(narrow(cell)) is not None for cell in sample)
    )


def _is_person(cell: Cell, _lookups: Lookups) -> bool:
    name = clean_name(cell) if isinstance(cell, str) else ""
    return 2 <= len(name) <= 4 and name[0] in _SURNAMES and not name_fault(name)


def _is_id(cell: Cell, lookups: Lookups) -> bool:
    if isinstance(cell, float):
        return cell >= 1e16
    return checks.is_id_number(normal_id(cell), lookups.today)


def _is_mobile(cell: Cell, _lookups: Lookups) -> bool:
    return any(len(number) == 11 and checks.is_phone(number) for number in read_phones(cell))


def _in_list(name: str) -> Callable[[Cell, Lookups], bool]:
    def holds(cell: Cell, lookups: Lookups) -> bool:
        text = plain(cell)
        entry = lookups.code_list(name).find(text) if text and not text[0].isdigit() else None
        return entry is not None and (text in entry.label or entry.label in text)

    return holds


def _is_place(cell: Cell, lookups: Lookups) -> bool:
    found = lookups.places.find(plain(cell), lookups.village) if isinstance(cell, str) else None
    return found is not None and len(found.rest) < 3


_TELLING: dict[str, Callable[[Cell, Lookups], bool]] = {
    "labourer.id_number": _is_id,
    "labourer.phone": _is_mobile,
    "labourer.name": _is_person,
    "labourer.sex": _in_list("sex"),
    "labourer.ethnic_group": _in_list("ethnic_group"),
    "labourer.relation_to_head": _in_list("kinship"),
    "labourer.education": _in_list("education"),
    "household.type": _in_list("population_tag"),
    "spell.place": _is_place,
}
"""Fields whose values are told from anything else at a glance, with the test."""
