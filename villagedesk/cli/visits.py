"""Visits, warnings and requests on the command line."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened, people_called
from villagedesk.cli.typed import read_values
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register import people
from villagedesk.register.selection import Selection

if TYPE_CHECKING:
    from villagedesk.subjects.sheet import Sheet
    from villagedesk.subjects.warnings.due import Due
    from villagedesk.subjects.warnings.engine import Alert

_PDF = ".pdf"


@click.command()
@click.argument("number")
@click.option(
    "--result", required=True, help="The key: 1 在岗 2 返乡 3 新务工 4 想找活 5 暂不外出 6 有诉求 7 没联系上 9 其他."
)
@click.option("--on", "day", default="", help="Day of the visit; default today.")
@click.option("--method", default="1", help="Code of visit_method: 1 上门走访, 2 电话, 3 微信 …")
@click.option("--service", default="1", help="Code of service_kind: 1 走访回访, 2 政策宣讲, 3 岗位推荐 …")
@click.option("--campaign", default="", help="Code of the campaign.")
@click.option("--visitor", default="", help="Who went; default the user.")
@click.option("--findings", default="", help="What was heard.")
@click.option("--need", "needs", multiple=True, help="Code of service_request_type; each becomes a request.")
@click.option("--next", "next_on", default="", help="Day of the next visit.")
@click.argument("work", nargs=-1)
@data_option
def visit(number: str, work: tuple[str, ...], data: Path, user: str | None, as_json: bool, **told: Any) -> None:
    """Keep a visit to the person with slip NUMBER; WORK is field=text of the spell (end_date=…, employer=…)."""
    from villagedesk.subjects.visits.results import Result
    from villagedesk.subjects.visits.visit import Answer, Round, save

    if told["result"] not in set(Result):
        raise WrongUse(
            f"没有结果“{told['result']}”。", "可以写：" + "、".join(f"{one.value} {one.label}" for one in Result)
        )
    with opened(data, user) as context:
        given, problems = read_values("spell", work, context.lookups)
        if problems:
            raise WrongUse(problems[0].message, "请改好再记。")
        day = told["day"] or context.today.isoformat()
        visitor = told["visitor"] or context.user.name
        held = Round(day, visitor, told["method"], told["service"], told["campaign"])
        heard = Answer(Result(told["result"]), told["findings"], told["needs"], told["next_on"], given["spell"])
        saved = save(context.register, _person(context, number), held, heard)
    content = {"id": saved.id, "number": number, "values": dict(saved.values)}
    answer(as_json, content, f"{number}：{Result(told['result']).label}，已记下")


@click.command()
@click.option("--due", "only_due", is_flag=True, help="Who is to be visited and why (待走访).")
@click.option("--ahead", default=0, help="With --due: also those due within so many days.")
@click.option("--campaign", default="", help="Whom a campaign is about: code of the campaign.")
@click.option(
    "--from", "start", default="", help="With --campaign: from which day on visits count; else of the history."
)
@click.option("--group", default="", help="Only this 村民组.")
@click.option("--tag", "tags", multiple=True, help="Only people with this tag (code of population_tag).")
@click.option("--place", default="", help="With --campaign: only who works there (first digits of a division code).")
@click.option("--services", is_flag=True, help="The “1311” services of a year, person by person.")
@click.option("--lacking", is_flag=True, help="With --services: only who still lacks one.")
@click.option("--year", default=0, help="With --services: the year; default this one.")
@click.option("--chats", is_flag=True, help="How many are in the chat of those from home (老乡群), by group.")
@click.option("--to", "target", type=TARGET, help="The spreadsheet (.xlsx), or the sheets to take along (.pdf).")
@data_option
def visits(target: Path | None, data: Path, user: str | None, as_json: bool, **asked: Any) -> None:
    """List visits: the history, or who is due, a campaign, the services of a year, the chat."""
    with opened(data, user) as context:
        if asked["services"] or asked["chats"]:
            sheet, content = _services(context, asked) if asked["services"] else _chats(context)
        elif asked["only_due"] or asked["campaign"]:
            wanted, title = _wanted(context, asked)
            if target and target.suffix.lower() == _PDF:
                _draw(context, wanted, title, target)
                target = None
            sheet, content = _due(context, wanted, title)
        else:
            sheet, content = _history(context, asked)
        _tell(context, sheet, content, target, as_json=as_json)


@click.command("warnings")
@click.option("--level", type=click.Choice(["red", "yellow", "blue"]), help="Only warnings of this level.")
@click.option("--rule", default="", help="Only warnings of this rule.")
@click.option("--closed", is_flag=True, help="Those that were handled.")
@click.option("--handle", "wanted", multiple=True, help="Handle the warning with this id; with --handler and --result.")
@click.option("--handler", default="", help="Who sees to it; default the user.")
@click.option("--result", default="", help="What came of it; without it the warning is in hand and stays open.")
@click.option("--to", "target", type=TARGET, help="The list as .xlsx or .pdf.")
@data_option
def warn(target: Path | None, data: Path, user: str | None, as_json: bool, **asked: Any) -> None:
    """List what has to be looked after (失业预警), the gravest first, or handle some of it."""
    from villagedesk.subjects.warnings.handling import settle, today_found
    from villagedesk.subjects.warnings.tables import rows_of, warnings_sheet

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            found = today_found(connection, context.today)
        if asked["wanted"] or found.gone:
            settle(context.register, found, context.today)
            _handle(context, [*found.open], asked)
            with context.register.database.reading() as connection:
                found = today_found(connection, context.today)
        level = {"red": "3", "yellow": "2", "blue": "1"}.get(asked["level"] or "", "")
        some = [
            alert
            for alert in (found.closed if asked["closed"] else found.open)
            if (not level or alert.level == level) and asked["rule"] in ("", alert.key.rule)
        ]
        with context.register.database.reading() as connection:
            known = rows_of(connection, [person for alert in some for person in alert.people])
            sheet = warnings_sheet(connection, some)
        numbers = {person: row.number for person, row in known.items()}
        content = {"warnings": [_alert(alert, numbers) for alert in some]}
        _tell(context, sheet, content, target, as_json=as_json)


@click.command("requests")
@click.option("--open", "only_open", is_flag=True, help="Only those to be settled.")
@click.option("--overdue", is_flag=True, help="Only those that should have been settled.")
@click.option("--counts", is_flag=True, help="Counts by kind.")
@click.option("--from", "since", default="", help="With --counts: received from this day on.")
@click.option("--until", default="", help="With --counts: received up to this day.")
@click.option("--close", "closing", multiple=True, help="Settle the request with this id; with --handler and --result.")
@click.option("--handler", default="", help="Who settled it; default the user.")
@click.option("--result", default="", help="How it was settled.")
@click.option("--receipt", multiple=True, help="Write the receipt of the request with this id to --to (.pdf).")
@click.option("--to", "target", type=TARGET, help="The list as .xlsx or .pdf, or the receipts.")
@data_option
def asked_for(target: Path | None, data: Path, user: str | None, as_json: bool, **asked: Any) -> None:
    """List what people ask for (诉求), settle some of it, or print receipts."""
    from villagedesk.subjects import requests as service
    from villagedesk.subjects.warnings.tables import counts_sheet, requests_sheet

    with opened(data, user) as context:
        today = context.today
        if asked["closing"]:
            handler = asked["handler"] or context.user.name
            service.close(context.register, asked["closing"], handler, asked["result"], today)
        if asked["receipt"]:
            _receipts(context, asked["receipt"], target, as_json=as_json)
            return
        with context.register.database.reading() as connection:
            if asked["counts"]:
                counts = service.counts(connection, today, asked["since"], asked["until"])
                sheet, content = counts_sheet(counts), {"counts": [asdict(one) for one in counts]}
            else:
                found = service.requests(connection, only_open=asked["only_open"] or asked["overdue"])
                found = [one for one in found if one.is_overdue(today) or not asked["overdue"]]
                listed = [{**asdict(one), "overdue": one.is_overdue(today)} for one in found]
                sheet, content = requests_sheet(found, today), {"requests": listed}
        _tell(context, sheet, content, target, as_json=as_json)


def _tell(context: Context, sheet: "Sheet", content: object, target: Path | None, *, as_json: bool) -> None:
    """Write a list where it is wanted, and say it."""
    from villagedesk.subjects.sheet import write

    lines = ["  ".join(str(cell) for cell in row if cell not in (None, "")) for row in sheet.rows]
    if target:
        write(context.register, sheet, target)
        lines = [f"已写到 {target}"]
    answer(as_json, content, f"{sheet.title}　{sheet.about}", *lines)


def _wanted(context: Context, asked: dict[str, Any]) -> "tuple[list[Due], str]":
    from villagedesk.catalogue.codes import code_list
    from villagedesk.subjects.warnings.due import Campaign, campaign, due

    who = Selection(groups=(asked["group"],) if asked["group"] else (), tags=asked["tags"])
    with context.register.database.reading() as connection:
        if asked["campaign"]:
            code = code_list("campaign").find(asked["campaign"])
            if code is None:
                raise WrongUse(f"没有叫“{asked['campaign']}”的专项行动。", "请核对名称，县里可以发布新的。")
            start = asked["start"] or context.today.replace(month=1, day=1).isoformat()
            what = Campaign(code.code, start, who, asked["place"])
            return campaign(connection, what, context.today), f"{code.label}走访表"
        wanted = due(connection, context.today, asked["ahead"])
        among = set(people.ids(connection, who, today=context.today))
    return [one for one in wanted if one.id in among], "走访表"


def _due(context: Context, wanted: "list[Due]", title: str) -> "tuple[Sheet, object]":
    from villagedesk.subjects.warnings.tables import due_sheet, rows_of

    with context.register.database.reading() as connection:
        sheet = due_sheet(connection, wanted, title)
        known = rows_of(connection, [one.id for one in wanted])
    listed = [{**asdict(one), "number": known[one.id].number, "name": known[one.id].person["name"]} for one in wanted]
    return sheet, {"due": listed}


def _draw(context: Context, wanted: "list[Due]", title: str, target: Path) -> None:
    from villagedesk.reports.visit_sheet import draw_visit_sheets
    from villagedesk.subjects.warnings.sheets import sheets

    draw_visit_sheets(sheets(context.register, wanted, title, context.today), target)


def _history(context: Context, asked: dict[str, Any]) -> "tuple[Sheet, object]":
    from villagedesk.subjects import records_words
    from villagedesk.subjects.records import Ask, Dates, ids
    from villagedesk.subjects.sheet import Sheet

    names = ("person", "group", "visited_on", "method", "service", "visitor", "result", "findings", "needs", "next_on")
    where = (Dates("visited_on", asked["start"], ""),) if asked["start"] else ()
    with context.register.database.reading() as connection:
        found = ids(connection, Ask("visit", where, "", "-visited_on"), context.today)
        rows = list(records_words.whole(connection, "visit", found, list(names), context.today))
    columns = [(records_words.label("visit", name), 14) for name in names]
    sheet = Sheet("走访记录", f"共 {len(rows)} 次", columns, rows)
    return sheet, {"visits": [dict(zip(names, row, strict=True)) for row in rows]}


def _services(context: Context, asked: dict[str, Any]) -> "tuple[Sheet, object]":
    from villagedesk.subjects.visits.services import plan, served
    from villagedesk.subjects.warnings.tables import services_sheet

    year = asked["year"] or context.today.year
    with context.register.database.reading() as connection:
        owed = plan(connection)
        which = Selection(groups=(asked["group"],) if asked["group"] else (), tags=asked["tags"])
        found = [one for one in served(connection, year, which) if one.lacks(owed) or not asked["lacking"]]
    listed = [{**asdict(one), "lacks": one.lacks(owed)} for one in found]
    content = {"year": year, "services": [asdict(one) for one in owed.services], "people": listed}
    return services_sheet(owed, found, year), content


def _chats(context: Context) -> "tuple[Sheet, object]":
    from villagedesk.subjects.visits.chats import in_chats
    from villagedesk.subjects.warnings.tables import chats_sheet

    with context.register.database.reading() as connection:
        found = in_chats(connection)
    return chats_sheet(found), {"groups": [asdict(one) for one in found]}


def _handle(context: Context, found: "list[Alert]", asked: dict[str, Any]) -> None:
    from villagedesk.subjects.warnings.handling import close, take_up

    known = {alert.id: alert for alert in found}
    for one in asked["wanted"]:
        if one not in known:
            raise WrongUse(f"没有编号是 {one} 的预警。", "请先列出预警，用其中的编号。")
    handler, some = asked["handler"] or context.user.name, [known[one] for one in asked["wanted"]]
    if some and asked["result"]:
        close(context.register, some, handler, asked["result"], context.today)
    elif some:
        take_up(context.register, some, handler)


def _alert(alert: "Alert", numbers: dict[str, str]) -> dict[str, object]:
    return {
        "id": alert.id, "rule": alert.key.rule, "title": alert.title, "level": alert.level, "reason": alert.reason,
        "subject": alert.key.subject, "number": numbers.get(alert.key.person, ""),
        "people": [numbers[person] for person in alert.people if person in numbers],
        "since": alert.since.isoformat(), "on": alert.on.isoformat(), "due_on": alert.due_on.isoformat(),
        "handler": alert.handler, "result": alert.result, "closed_on": alert.closed_on,
    }  # fmt: skip


def _receipts(context: Context, ids: tuple[str, ...], target: Path | None, *, as_json: bool) -> None:
    from villagedesk.subjects.request_receipts import draw

    if target is None:
        raise WrongUse("没有说写到哪个文件。", "请用 --to 写上 .pdf 文件名。")
    count = draw(context.register, ids, target)
    answer(as_json, {"file": str(target), "receipts": count}, f"{count} 张受理回执已写到 {target}")


def _person(context: Context, number: str) -> str:
    with context.register.database.reading() as connection:
        return people_called(connection, [number])[0]


COMMANDS = (visit, visits, warn, asked_for)
