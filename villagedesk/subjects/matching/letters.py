"""Letters of recommendation (推荐函): what stands on the letter of a person for a post."""

from datetime import date, timedelta

from villagedesk.catalogue.places import places
from villagedesk.register.store import Register
from villagedesk.reports.recommendation import Letter
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.matching.posts import Post
from villagedesk.subjects.matching.scoring import Match
from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.slips import unit_title

_COUNTY_DIGITS = 6


def letter(register: Register, match: Match, on: date) -> Letter:
    """Return the letter of a person for a post; the reasons on it are those that speak for the person."""
    seeker, post = match.seeker, match.post
    person = seeker.row.person if seeker.row else {}
    county = places().label(register.identity.village[:_COUNTY_DIGITS])
    unit = unit_title(register.identity.village_name)
    until = on + timedelta(days=settings().letter_days)
    body = sentence(
        "兹推荐我村劳动力 {name}（身份证号 {id_number}）到你单位应聘“{position}”，请予接洽。此函 {until} 前有效。",
        name=seeker.name,
        id_number=showing.masked(str(person.get("id_number") or "未登记")),
        position=post.title,
        until=_day(until),
    )
    return Letter(
        head=f"{county}农村劳动力就业服务",
        number=f"{seeker.number}-{on:%m%d}-{post.key[-4:].upper()}",
        to=post.employer or "用人单位",
        body=body,
        person=_person(match),
        post=_post(post),
        why="；".join(one.words for one in match.reasons if one.is_good),
        note="；".join(("请注意", *match.hindrances)).replace("；", "：", 1) + "。" if match.hindrances else "",
        village=unit,
        county=f"{county}就业服务机构",
        contact=f"村联系人：{register.identity.user}　　电话：__________________",
        issued_on=_day(on),
        name=seeker.name,
        position=post.title,
    )


def _person(match: Match) -> list[tuple[str, str]]:
    seeker = match.seeker
    person = seeker.row.person if seeker.row else {}
    wish = seeker.row.intent if seeker.row else {}
    certificate = " ".join(
        filter(
            None, (str(person.get("certificate_name") or ""), showing.words("labourer", "certificate_level", person))
        )
    )
    return [
        ("姓名", seeker.name),
        ("性别、年龄", "，".join(filter(None, (showing.sex(person), f"{seeker.age} 岁" if seeker.age else "")))),
        ("文化程度", showing.words("labourer", "education", person)),
        ("联系电话", showing.spaced_phone(seeker.phone)),
        ("技能特长", str(person.get("skill") or "")),
        ("证书", certificate),
        ("意向工种", showing.words("intent", "work_types", wish)),
        ("期望月薪", showing.words("intent", "wage", wish)),
    ]


def _post(post: Post) -> list[tuple[str, str]]:
    pay = showing.words("intent", "wage", {"wage": post.wage, "wage_upper": _upper(post)})
    board = post.text("board_lodging") if isinstance(post.values.get("board_lodging"), str) else ""
    if not board and post.keep.food is not None:
        board = "包吃住" if post.keep.food else "不包吃住"
    found = [
        ("用人单位", post.employer),
        ("岗位名称", post.title),
        ("工作地点", post.where),
        ("月工资", pay or "面议"),
        ("食宿", board),
        ("年龄要求", post.text("age")),
        ("学历要求", post.text("education")),
        ("技能要求", post.text("skill")),
        ("联系人", post.contact),
        ("联系电话", showing.spaced_phone(post.phone)),
        ("有效期至", post.until),
    ]
    return [row for row in found if row[1]]


def _upper(post: Post) -> int | None:
    return post.wage_upper if post.wage_upper != post.wage else None


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
