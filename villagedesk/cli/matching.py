"""Posts, recommendations, letters, applications and fairs on the command line."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened, people_called
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register import people
from villagedesk.register.selection import Filter, Selection

if TYPE_CHECKING:
    from villagedesk.subjects.matching.applications import Stage
    from villagedesk.subjects.matching.posts import Post
    from villagedesk.subjects.matching.recommending import ForPerson, ForPost, Matcher
    from villagedesk.subjects.matching.scoring import Match

_GROUPS = {"graduates": Filter.GRADUATES, "veterans": Filter.VETERANS}


@click.command("match")
@click.argument("numbers", nargs=-1)
@click.option("--post", "key", help="The key of a post: recommend people for it.")
@click.option("--posts", "lists_posts", is_flag=True, help="List the posts that there are, with their keys.")
@click.option("--of", "of", type=click.Choice(list(_GROUPS)), help="Only graduates of the last two years, or veterans.")
@click.option("--top", default=10, type=click.IntRange(1, 1000), help="How many are recommended; default 10.")
@click.option("--to", "target", type=TARGET, help="A file to write: .xlsx or .pdf.")
@data_option
def match_command(
    numbers: tuple[str, ...],
    key: str | None,
    lists_posts: bool,
    of: str | None,
    top: int,
    target: Path | None,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Recommend posts to people by slip number, to all who look for work without; or people for a post."""
    from villagedesk.subjects.matching import output
    from villagedesk.subjects.matching.recommending import Matcher
    from villagedesk.subjects.matching.seekers import LOOKING
    from villagedesk.subjects.sheet import write

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            matcher = Matcher(connection, context.today)
            if lists_posts:
                _say_posts(matcher, as_json)
                return
            which = Selection(_GROUPS[of], intents=LOOKING.intents) if of else LOOKING
            if key:
                for_post = matcher.for_post(connection, matcher.post(key), top, which)
                sheet = output.people_sheet(for_post)
                content, lines = _of_post(for_post, context.today)
            else:
                ids = people_called(connection, numbers) or people.ids(connection, which, "group", today=context.today)
                found = matcher.for_people(connection, ids, top)
                sheet = output.posts_sheet(found)
                content, lines = _of_people(found)
        if target is not None:
            write(context.register, sheet, target)
            content["file"], lines = str(target), [f"{sheet.title}：{len(sheet.rows)} 行，已写到 {target}"]
    answer(as_json, content, *lines)


@click.command()
@click.argument("numbers", nargs=-1, required=True)
@click.option("--post", "key", required=True, help="The key of the post.")
@click.option("--to", "target", type=TARGET, required=True, help="The PDF to write.")
@data_option
def letters(numbers: tuple[str, ...], key: str, target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Write letters of recommendation (推荐函) of people by slip number for a post, a sheet each."""
    from villagedesk.reports.recommendation import draw_letters
    from villagedesk.subjects.matching.letters import letter
    from villagedesk.subjects.matching.recommending import Matcher

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            matcher = Matcher(connection, context.today)
            post = matcher.post(key)
            found = [matcher.one(connection, one, post) for one in people_called(connection, numbers)]
        matches = [one for one in found if one]
        draw_letters([letter(context.register, one, context.today) for one in matches], target)
    warnings = [*_warnings(post), *(f"{one.seeker.name}：{words}" for one in matches for words in one.hindrances)]
    content = {"file": str(target), "letters": len(matches), "warnings": warnings}
    answer(as_json, content, f"{len(matches)} 份推荐函已写到 {target}", *(f"请注意：{words}" for words in warnings))


@click.command()
@click.argument("number", required=False)
@click.option("--post", "key", help="The key of a post: recommend the person, or take the application further.")
@click.option("--fair", default="", help="The id of the fair where it began.")
@click.option("--stage", "stage_words", help="推荐, 报名, 面试, 体测, 录用, 未录用 or 放弃; default with --post: 推荐.")
@click.option("--result", default="", help="What came of it, in words.")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="On which day; default today.")
@click.option("--begin-work", is_flag=True, help="With 录用: write the spell of work, too.")
@click.option("--due", "only_due", is_flag=True, help="List those that somebody should ask about now.")
@click.option("--fairs", "of_fairs", is_flag=True, help="What each fair came to, people by stage.")
@click.option("--to", "target", type=TARGET, help="With --fairs: a file to write, .xlsx or .pdf.")
@data_option
def applications(
    number: str | None,
    key: str | None,
    fair: str,
    stage_words: str | None,
    result: str,
    day: Any,
    begin_work: bool,
    only_due: bool,
    of_fairs: bool,
    target: Path | None,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """List applications, or write one: NUMBER with --post recommends or takes it to --stage."""
    with opened(data, user) as context:
        on = day.date() if day else context.today
        if of_fairs:
            content, lines = _fairs(context, target)
        elif number and key:
            content, lines = _written(context, number, key, _stage(stage_words), on, fair, result, begins=begin_work)
        elif key or stage_words:
            raise WrongUse("没有说是谁的应聘。", "请写登记单号，再用 --post 写岗位编号。")
        else:
            content, lines = _listed(context, number, on, only_due=only_due)
    answer(as_json, content, *lines)


def _written(
    context: Context,
    number: str,
    key: str,
    stage: "Stage | None",
    on: date,
    fair: str,
    result: str,
    *,
    begins: bool,
) -> tuple[dict[str, Any], list[str]]:
    from villagedesk.subjects.matching import applications as flow
    from villagedesk.subjects.matching.applications import Stage
    from villagedesk.subjects.matching.recommending import Matcher

    register = context.register
    with register.database.reading() as connection:
        (person,) = people_called(connection, [number])
        matcher = Matcher(connection, context.today)
    running = flow.application_for(register, person, key)
    post = matcher.posts.get(key)
    if running is None or stage is None:
        made = flow.recommend(register, person, matcher.post(key), stage or Stage.RECOMMENDED, fair, on)
    else:
        made = flow.advance(register, running.id, stage, on, result)
    content: dict[str, Any] = {"application": made.id, "values": dict(made.values), "warnings": []}
    lines = [f"{made.values.get('employer')} {made.values.get('position')}：{Stage(str(made.values['stage'])).label}"]
    if post is not None:
        content["warnings"] = _warnings(post)
        lines += content["warnings"]
    if begins:
        spell = flow.begin_work(register, made.id, post, on)
        content["spell"] = {"id": spell.id, "values": dict(spell.values)}
        lines.append(f"已登记务工经历：{spell.values.get('employer')}")
    content["history"] = [{"stage": one.stage, "on": one.on, "user": one.user} for one in flow.steps(register, made.id)]
    return content, lines


def _listed(context: Context, number: str | None, on: date, *, only_due: bool) -> tuple[dict[str, Any], list[str]]:
    from villagedesk.subjects import records, records_words
    from villagedesk.subjects.matching import applications as flow
    from villagedesk.subjects.matching.applications import APPLICATION
    from villagedesk.subjects.records import Ask, Is

    with context.register.database.reading() as connection:
        if only_due:
            ids = flow.due(connection, on)
        else:
            mine = (Is("labourer", *people_called(connection, [number])),) if number else ()
            ids = records.ids(connection, Ask(APPLICATION, mine), today=on)
        rows = records.rows(connection, APPLICATION, ids)
        names = ("person", "group", "phone", "employer", "position", "stage", "stage_on", "next_on", "result")
        texts = records_words.texts(APPLICATION, rows, names, on)
    content = [dict(zip(names, row, strict=True)) | {"id": one} for one, row in zip(ids, texts, strict=True)]
    return {"applications": content}, ["  ".join(row) for row in texts]


def _fairs(context: Context, target: Path | None) -> tuple[dict[str, Any], list[str]]:
    from villagedesk.subjects.matching import fairs, output
    from villagedesk.subjects.sheet import write

    with context.register.database.reading() as connection:
        found = fairs.counts(connection)
    if target is not None:
        write(context.register, output.fairs_sheet(found), target)
    content = [
        {
            "id": one.id, "name": one.name, "held_on": one.held_on, "enterprises": one.enterprises, "posts": one.posts,
            "visitors": one.visitors, "people": one.people,
            "stages": {stage.label: count for stage, count in one.stages.items()},
        }
        for one in found
    ]  # fmt: skip
    lines = [
        f"{one.held_on} {one.name}：初步意向 {one.people} 人"
        + "".join(f"，{stage.label} {count}" for stage, count in one.stages.items() if count)
        for one in found
    ]
    return {"fairs": content, **({"file": str(target)} if target else {})}, lines


def _stage(words: str | None) -> "Stage | None":
    from villagedesk.subjects.matching.applications import Stage

    if words is None:
        return None
    found = next((one for one in Stage if words.strip() in (one.label, one.value)), None)
    if found is None:
        known = "、".join(one.label for one in Stage)
        raise WrongUse(f"没有“{words}”这个阶段。", f"可以写：{known}。")
    return found


def _say_posts(matcher: "Matcher", as_json: bool) -> None:
    content = [
        {**_post(one), "until": one.until, "over": one.is_over(matcher.today), "warnings": _warnings(one)}
        for one in matcher.posts.values()
    ]
    lines = (f"{one['key']}  {one['title']}  {one['employer']}  {one['where']}  {one['pay']}" for one in content)
    answer(as_json, {"posts": content}, *lines)


def _of_people(found: "Sequence[ForPerson]") -> tuple[dict[str, Any], list[str]]:
    content: list[dict[str, Any]] = []
    lines: list[str] = []
    for one in found:
        posts = [
            {**_post(match.post), **_why(match), "state": one.mark(match), "warnings": _warnings(match.post)}
            for match in one.ranked.matches
        ]
        left_out = list(one.left_out)
        content.append({"number": one.seeker.number, "name": one.seeker.name, "posts": posts, "left_out": left_out})
        lines.append(f"{one.seeker.name} {one.seeker.number}：推荐 {len(posts)} 个岗位")
        lines += (f"  {post['score']}  {post['title']}  {post['employer']}  {post['reasons']}" for post in posts)
        lines += [f"  没有推荐：{'，'.join(left_out)}"] if left_out else []
    return {"people": content}, lines


def _of_post(found: "ForPost", today: date) -> tuple[dict[str, Any], list[str]]:
    people_ = [
        {"number": match.seeker.number, "name": match.seeker.name, **_why(match), "state": found.mark(match)}
        for match in found.matches
    ]
    left_out = [
        {"number": match.seeker.number, "name": match.seeker.name, "reasons": "；".join(match.hindrances)}
        for match in found.hindered
    ]
    post = {**_post(found.post), "over": found.post.is_over(today), "warnings": _warnings(found.post)}
    lines = [f"{found.post.title} {found.post.employer}：推荐 {len(people_)} 人", *_warnings(found.post)]
    lines += (f"  {one['score']}  {one['name']}  {one['state']}  {one['reasons']}" for one in people_)
    lines += (f"  没有推荐：{one['name']}  {one['reasons']}" for one in left_out)
    return {"post": post, "people": people_, "left_out": left_out, "asked": found.asked}, lines


def _post(post: "Post") -> dict[str, Any]:
    from villagedesk.subjects.matching.output import pay_words

    return {
        "key": post.key, "source": post.source.value, "title": post.title, "employer": post.employer,
        "place": post.place, "where": post.where, "pay": pay_words(post),
    }  # fmt: skip


def _why(match: "Match") -> dict[str, Any]:
    return {"score": match.score, "reasons": match.words}


def _warnings(post: "Post") -> list[str]:
    return [str(one.words) for one in post.limits]


COMMANDS = (match_command, letters, applications)
