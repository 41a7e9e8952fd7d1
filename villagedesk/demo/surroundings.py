"""What a demo village keeps beside its people: enterprises, posts at home, stations, trips, a fair; all invented."""

from dataclasses import dataclass
from datetime import date, timedelta

from villagedesk.catalogue.field import Values
from villagedesk.register.record import Record, blank

WORKSHOP = "普定锦和鞋业帮扶车间"
"""An employer of the demo's spells of work that is at home."""
_HOME = "520422"
_OUTWARD = "440114"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The records that what is done for people refers to, and all of them with their values."""

    workshop: Record
    cleaner: Record
    cane: Record
    road: Record
    outward: Record
    homeward: Record
    fair: Record
    wanted: list[tuple[Record, Values]]


def surroundings(today: date) -> Surroundings:
    """Return the village's surroundings as of a day, not written yet."""
    wanted: list[tuple[Record, Values]] = []
    workshop, company = _enterprises(wanted, today)
    cleaner, cane, road = _posts(wanted, today, workshop, company)
    outward, homeward = _trips(wanted, today)
    _stations(wanted, today)
    fair = blank("fair")
    held = today - timedelta(days=40)
    wanted.append(
        (
            fair,
            {
                "name": f"{held.year}年马官镇招聘会", "held_on": held.isoformat(), "place_text": "马官镇文化广场",
                "organiser": "普定县就业局", "enterprises": 18, "posts": 420, "visitors": 630,
            },
        )
    )  # fmt: skip
    return Surroundings(workshop, cleaner, cane, road, outward, homeward, fair, wanted)


def carried_on(today: date) -> date:
    """Return the day of the last trip to work: after the Spring Festival, of last year where it is not yet."""
    day = date(today.year, 2, 22)
    return day if day <= today else day.replace(year=today.year - 1)


def _enterprises(wanted: list[tuple[Record, Values]], today: date) -> tuple[Record, Record]:
    workshop, company = blank("enterprise"), blank("enterprise")
    started = (today - timedelta(days=700)).isoformat()
    wanted.append(
        (
            workshop,
            {
                "name": WORKSHOP, "code": "91520422MA6D0000AN", "category": "3", "place": _HOME,
                "address": "马官镇双玉村安置点旁", "contact": "罗永贵", "phone": "13800000011", "headcount": 46,
                "fund_source": "3", "since": started,
            },
        )
    )  # fmt: skip
    wanted.append(
        (
            company,
            {
                "name": "双玉村劳务合作社", "code": "93520422MA6D0000BK", "category": "6", "place": _HOME,
                "contact": "韦志强", "phone": "13800000012", "headcount": 8, "fund_source": "9", "since": started,
            },
        )
    )  # fmt: skip
    return workshop, company


def _posts(
    wanted: list[tuple[Record, Values]], today: date, workshop: Record, company: Record
) -> tuple[Record, Record, Record]:
    cleaner, cane, road, sewing = (blank("post") for _ in range(4))
    season = date(today.year if today.month < 5 else today.year + 1, 4, 15)
    given: tuple[tuple[Record, Values], ...] = (
        (
            cleaner,
            {
                "title": "村寨保洁员", "category": "2", "employer": "双玉村村民委员会", "place": _HOME, "headcount": 6,
                "wage": 400_00, "wage_basis": "1", "starts_on": date(today.year, 1, 1).isoformat(),
                "until": date(today.year, 12, 31).isoformat(), "fund_source": "2",
            },
        ),
        (
            cane,
            {
                "title": "甘蔗采收工", "category": "5", "enterprise": company.id, "employer": "崇左糖业合作社",
                "place": "451421", "headcount": 20, "rate": 160_00, "wage_basis": "2", "board_lodging": True,
                "couple": True, "starts_on": date(season.year - 1, 11, 10).isoformat(), "until": season.isoformat(),
            },
        ),
        (
            road,
            {
                "title": "通组路以工代赈", "category": "3", "employer": "双玉村村民委员会", "place": _HOME,
                "headcount": 12, "rate": 130_00, "wage_basis": "2", "fund_source": "4",
                "starts_on": (today - timedelta(days=60)).isoformat(),
                "until": (today + timedelta(days=30)).isoformat(),
            },
        ),
        (
            sewing,
            {
                "title": "缝纫工", "category": "1", "enterprise": workshop.id, "employer": WORKSHOP, "place": _HOME,
                "headcount": 10, "wage": 2800_00, "wage_upper": 4200_00, "wage_basis": "3", "age": "18-50",
                "contact": "罗永贵", "phone": "13800000011", "until": (today + timedelta(days=45)).isoformat(),
            },
        ),
    )  # fmt: skip
    wanted += given
    return cleaner, cane, road


def _trips(wanted: list[tuple[Record, Values]], today: date) -> tuple[Record, Record]:
    outward, homeward = blank("trip"), blank("trip")
    left = carried_on(today)
    home = date(left.year, 1, 18)
    shared: Values = {
        "organiser": "普定县就业局", "escort": "龙秀英", "phone": "13800000013", "campaign": "1", "fund_source": "3",
    }  # fmt: skip
    wanted.append(
        (
            outward,
            shared | {
                "name": f"{left.year}年返岗专车", "departs_on": left.isoformat(), "departs_at": "08:30", "mode": "3",
                "direction": "1", "departure": "普定县汽车站", "destination": _OUTWARD, "vehicles": 2, "seats": 98,
                "legs": ["普定到安顺西(大巴)", "安顺西到广州南(高铁)"], "pick_ups": ["双玉村村委会", "马官镇政府"],
                "arrives_on": left.isoformat(),
            },
        )
    )  # fmt: skip
    wanted.append(
        (
            homeward,
            shared | {
                "name": f"{home.year}年返乡专车", "departs_on": home.isoformat(), "departs_at": "19:00", "mode": "3",
                "direction": "2", "departure": "广州花都", "destination": _HOME, "vehicles": 1, "seats": 49,
                "arrives_on": (home + timedelta(days=1)).isoformat(),
            },
        )
    )  # fmt: skip
    return outward, homeward


def _stations(wanted: list[tuple[Record, Values]], today: date) -> None:
    outward, own = blank("station"), blank("station")
    since = (today - timedelta(days=500)).isoformat()
    wanted.append(
        (
            outward,
            {
                "name": "普定驻广州劳务协作站", "level": "2", "place": _OUTWARD, "address": "花都区新华街",
                "contact": "陈建国", "phone": "13800000014", "since": since, "serves": "广州、佛山务工人员",
            },
        )
    )  # fmt: skip
    wanted.append(
        (
            own,
            {
                "name": "双玉村劳务服务点", "level": "4", "place": _HOME, "address": "村委会一楼", "contact": "龙秀英",
                "phone": "13800000013", "since": since, "serves": "全村",
            },
        )
    )  # fmt: skip
    held: tuple[tuple[str, int, str, int | None, int | None, str], ...] = (
        ("1", 200, "广州花都区人社局", None, None, "座谈对接用工需求"),
        ("2", 120, "广州力新电器有限公司", None, 60, "收集装配工、包装工岗位"),
        ("3", 110, "广州力新电器有限公司", None, 60, "签订一年期用工协议"),
        ("4", 30, "", 12, None, "走访慰问在厂务工人员"),
    )
    for kind, ago, partner, headcount, posts, content in held:
        day = today - timedelta(days=ago)
        until = (day + timedelta(days=365)).isoformat() if kind == "3" else None
        wanted.append(
            (
                blank("event"),
                {
                    "station": outward.id, "kind": kind, "held_on": day.isoformat(), "until": until,
                    "partner": partner, "headcount": headcount, "posts": posts, "content": content,
                },
            )
        )  # fmt: skip
