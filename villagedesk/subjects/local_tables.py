"""The tables of work close to home: people per enterprise and post, months of posts, services of stations."""

from datetime import date

from sqlalchemy import Connection

from villagedesk.catalogue.codes import code_list
from villagedesk.subjects import local_work, records, showing
from villagedesk.subjects.local_work import PUBLIC, Headcount
from villagedesk.subjects.records import Ask

Table = tuple[str, list[str], list[list[str | int]]]
"""A title, the words above the columns, and the rows."""

_NOBODY = Headcount()
_YUAN = 100


def enterprises(connection: Connection, day: date) -> Table:
    """Return the ledger of enterprises: who works there, of them out of poverty, the change since last year's end."""
    ids = records.ids(connection, Ask("enterprise", order="name"), day)
    counts = local_work.headcounts(connection, "enterprise", ids, day)
    labels = [
        "企业名称",
        "类别",
        "资金来源",
        "在岗",
        "其中脱贫",
        "上年末在岗",
        "较上年末",
        "认定日期",
        "联系人",
        "联系电话",
    ]
    rows: list[list[str | int]] = []
    for row in records.rows(connection, "enterprise", ids):
        found, values = counts.get(row.id, _NOBODY), row.values
        words = [showing.words("enterprise", name, values) for name in ("name", "category", "fund_source")]
        rest = [showing.words("enterprise", name, values) for name in ("since", "contact", "phone")]
        numbers = [found.now, found.poor, found.last_year, found.now - found.last_year]
        rows.append([*words, *numbers, *rest])
    return "企业与基地台账", labels, rows


def posts(connection: Connection, day: date) -> Table:
    """Return the ledger of local posts: places, who is on them, what is vacant, placed so far, until when."""
    ids = records.ids(connection, Ask("post", order="until"), day)
    counts = local_work.headcounts(connection, "post", ids, day)
    who = local_work.workers(connection, "post", ids, day)
    labels = ["岗位名称", "类别", "用人单位", "资金来源", "招用人数", "在岗", "空缺", "累计安置", "在岗人员"]
    labels += ["月薪", "单价", "开始日期", "到期日期"]
    rows: list[list[str | int]] = []
    for row in records.rows(connection, "post", ids):
        found, values = counts.get(row.id, _NOBODY), row.values
        ended = bool(values["until"]) and values["until"] < day.isoformat()
        wanted = values["headcount"]
        vacant: str | int = "" if wanted is None else 0 if ended else max(wanted - found.now, 0)
        employer = values["employer"] or row.named.get("enterprise", "")
        said = [showing.words("post", name, values) for name in ("title", "category")]
        fund = showing.words("post", "fund_source", values)
        last = [showing.words("post", name, values) for name in ("wage", "rate", "starts_on", "until")]
        numbers: list[str | int] = ["" if wanted is None else wanted, found.now, vacant, found.ever]
        rows.append([*said, employer, fund, *numbers, "、".join(who.get(row.id, ())), *last])
    return "本地岗位台账", labels, rows


def months(connection: Connection, year: int, category: str = PUBLIC) -> Table:
    """Return month by month who held posts of a category and what it costs, by source of funds."""
    labels = ["月份", "岗位类别", "资金来源", "在岗人数", "金额（元）", "没填金额的人数"]
    kinds, funds = code_list("post_category"), code_list("fund_source")
    rows: list[list[str | int]] = [
        [
            one.month,
            kinds.label(one.category),
            funds.label(one.fund_source) if one.fund_source else "未填",
            one.persons,
            f"{one.amount // _YUAN}.{one.amount % _YUAN:02d}",
            one.unpaid,
        ]
        for one in local_work.months(connection, year, category)
    ]
    return f"{year}年岗位补助按月统计", labels, rows


def services(connection: Connection, year: int) -> Table:
    """Return how many services the stations gave in a year, by kind; the sum below."""
    counts = local_work.event_counts(connection, f"{year}-01-01", f"{year}-12-31")
    labels = ["服务类别", "次数", "服务人数", "岗位数"]
    rows: list[list[str | int]] = [
        [entry.label, *counts.get(entry.code, (0, 0, 0))] for entry in code_list("event_kind")
    ]
    rows.append(["合计", *(sum(one[place] for one in counts.values()) for place in range(3))])
    return f"{year}年协作服务统计", labels, rows
