"""The lists of 本地就业: what each shows and asks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ui.pages.records.declared import Chip, Computed, Listing, Mark
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.store import Register
from villagedesk.subjects import local_work
from villagedesk.subjects.local_work import (
    AGREEMENTS,
    DAY_LABOUR,
    EXPIRED,
    EXPIRING,
    PUBLIC,
    RELIEF,
    SEASONAL,
    Occupied,
    Vacant,
    WorksOn,
)
from villagedesk.subjects.records import Both, Either, Empty, Filled, Is, Not

_MOST_NAMES = 3
_NOBODY = local_work.Headcount()


def posts() -> Listing:
    """Return the list of local posts: how many places are taken, by whom, until when."""
    return Listing(
        "post",
        "本地岗位",
        ("title", "category", "enterprise", "employer", "filled", "who", "wage", "until", "fund_source", "state"),
        more=("place", "rate", "starts_on", "contact", "phone", "age", "education", "skill", "board_lodging", "remark"),
        chips=(
            Chip("all", tr("全部")),
            Chip("vacant", tr("有空缺"), Vacant()),
            Chip("expiring", tr("60 天内到期"), Both(EXPIRING, Occupied())),
            Chip("public", tr("乡村公益性岗位"), Is("category", PUBLIC)),
            Chip("relief", tr("以工代赈"), Is("category", RELIEF)),
            Chip("day", tr("零工"), Is("category", DAY_LABOUR)),
            Chip("season", tr("季节性用工"), Is("category", SEASONAL)),
            Chip("expired", tr("已到期"), EXPIRED),
        ),
        order="until",
        carried=("category", "enterprise", "employer", "place", "fund_source", "starts_on", "until"),
        add=tr("新岗位"),
        unit="个",
        empty=tr("还没有本地岗位。公益性岗位、以工代赈、零工、季节性用工和企业招的岗位都记在这里。"),
        computed=(
            Computed("filled", "在岗/招用", _filled, 90, right=True),
            Computed("who", "在岗的人", _who_on_post, 150),
        ),
    )


def enterprises() -> Listing:
    """Return the list of enterprises, bases, workshops and co-operatives, with the people who work there."""
    return Listing(
        "enterprise",
        "企业与基地",
        ("name", "category", "now", "poor", "change", "since", "fund_source", "contact", "phone", "state"),
        more=("code", "place", "headcount", "until", "who", "remark"),
        chips=(
            Chip("all", tr("全部")),
            Chip("key", tr("重点企业"), Is("category", "1")),
            Chip("base", tr("一县一企基地"), Is("category", "2")),
            Chip("workshop", tr("帮扶车间、作坊"), Is("category", "3", "4")),
            Chip("company", tr("劳务公司、合作社"), Is("category", "5", "6")),
            Chip("ended", tr("已停办"), EXPIRED),
        ),
        order="name",
        carried=("category", "place", "fund_source"),
        add=tr("新企业"),
        unit="家",
        empty=tr("还没有企业。重点企业、帮扶车间、家庭作坊、劳务公司和合作社都记在这里。"),
        computed=(
            Computed("now", "在岗", _now, 64, right=True),
            Computed("poor", "其中脱贫", _poor, 84, right=True),
            Computed("change", "较上年末", _change, 84, right=True),
            Computed("who", "在岗的人", _who_at_enterprise, 160),
        ),
    )


def workers() -> Listing:
    """Return the list of spells that name a post or an enterprise."""
    here = Either(Filled("post"), Filled("enterprise"))
    return Listing(
        "spell",
        "本地在岗人员",
        ("person", "group", "post", "enterprise", "start_date", "end_date", "monthly_wage", "fund_source", "state"),
        more=("sex", "age", "phone", "employer", "work_type", "rate", "contract", "insurance", "remark"),
        where=(here,),
        chips=(
            Chip("now", tr("在岗"), WorksOn()),
            Chip("ended", tr("已离岗"), Not(WorksOn())),
            Chip("unpaid", tr("没填月收入"), Both(WorksOn(), Empty("monthly_wage"), Empty("rate"))),
            Chip("all", tr("全部")),
        ),
        order="-start_date",
        first=_begins_today,
        carried=("post", "enterprise", "employer", "status", "start_date", "monthly_wage", "fund_source", "place"),
        fields=("post", "enterprise", "start_date", "end_date", "status", "employer", "work_type", "monthly_wage",
                "wage_basis", "rate", "fund_source", "place"),
        add=tr("新上岗"),
        unit="人次",
        empty=tr("还没有人在本地岗位或企业上岗。在“本地岗位”里选一个岗位，点“安排人上岗”。"),
        many=True,
        once=("post", "start_date"),
        marks=(Mark(tr("今天离岗"), _ends_today, "log-out"),),
    )  # fmt: skip


def stations() -> Listing:
    """Return the directory of labour stations."""
    return Listing(
        "station",
        "劳务协作站通讯录",
        ("name", "level", "place", "address", "contact", "phone", "serves", "state"),
        more=("since", "remark"),
        chips=(
            Chip("all", tr("全部")),
            Chip("county", tr("市县级"), Is("level", "1", "2")),
            Chip("town", tr("乡镇级"), Is("level", "3")),
            Chip("village", tr("村、社区"), Is("level", "4", "5")),
        ),
        order="level",
        add=tr("新站点"),
        unit="个",
        empty=tr("还没有劳务协作站。结对地区的站点、本地的站点都记在这里，可以打印通讯录、开转介单。"),
    )


def events() -> Listing:
    """Return what the stations did, by kind, and the ledger of agreements."""
    kinds = (("1", tr("对接")), ("2", tr("岗位收集")), ("3", tr("协议")), ("4", tr("慰问")), ("5", tr("互访")),
             ("6", tr("维权")))  # fmt: skip
    return Listing(
        "event",
        "协作服务记录",
        ("held_on", "kind", "station", "partner", "headcount", "posts", "until", "content", "state"),
        more=("remark",),
        chips=(
            Chip("all", tr("全部")),
            *(Chip(f"kind{code}", words, Is("kind", code)) for code, words in kinds),
            Chip("expiring", tr("协议 60 天内到期"), Both(AGREEMENTS, EXPIRING)),
        ),
        order="-held_on",
        first=lambda context: {"held_on": context.today.isoformat()},
        carried=("station", "kind", "held_on"),
        add=tr("新服务"),
        unit="次",
        empty=tr("还没有协作服务记录。对接、岗位收集、签协议、慰问、互访、维权，做一次记一次。"),
    )


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("PlacesPage", text)


def _begins_today(context: Context) -> Values:
    return {"start_date": context.today.isoformat()}


def _ends_today(context: Context) -> Values:
    return {"end_date": context.today.isoformat()}


def _filled(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    with register.database.reading() as connection:
        counts = local_work.headcounts(connection, "post", ids, register.today(connection))
        places = local_work.places(connection, ids)
    now = {record: counts[record].now if record in counts else 0 for record in ids}
    return {record: f"{now[record]}/{places.get(record) or '—'}" for record in ids}


def _who_on_post(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return _who(register, "post", ids)


def _who_at_enterprise(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return _who(register, "enterprise", ids)


def _who(register: Register, field: str, ids: Sequence[str]) -> Mapping[str, str]:
    with register.database.reading() as connection:
        found = local_work.workers(connection, field, ids, register.today(connection))
    return {record: _few(names) for record, names in found.items()}


def _few(names: Sequence[str]) -> str:
    words = "、".join(names[:_MOST_NAMES])
    return f"{words}等 {len(names)} 人" if len(names) > _MOST_NAMES else words


def _now(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {record: str(count.now) for record, count in _counts(register, ids).items()}


def _poor(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {record: str(count.poor) for record, count in _counts(register, ids).items()}


def _change(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {record: _signed(count.now - count.last_year) for record, count in _counts(register, ids).items()}


def _counts(register: Register, ids: Sequence[str]) -> Mapping[str, local_work.Headcount]:
    with register.database.reading() as connection:
        found = local_work.headcounts(connection, "enterprise", ids, register.today(connection))
    return {record: found.get(record, _NOBODY) for record in ids}


def _signed(number: int) -> str:
    return f"{number:+d}" if number else "0"
