"""Fill a register with invented people through the same door as real ones."""

from datetime import date, timedelta
from random import Random

from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.demo.people import Family, Someone, families
from villagedesk.register.record import Record, blank

SOURCE = "演示"
_WORK = (
    ("440114", "广州力新电器有限公司", "装配工", 5200),
    ("441323", "惠州华江制鞋厂", "缝纫工", 4800),
    ("440605", "佛山金辉家具厂", "电焊工", 6500),
    ("330212", "宁波海盛纺织有限公司", "挡车工", 5600),
    ("520103", "贵阳云岩好味餐馆", "厨师", 4200),
    ("520422", "普定锦和鞋业帮扶车间", "普工", 3100),
)
_TRADES = ("电焊工", "缝纫工", "家政服务", "普工", "叉车司机", "养老护理员")
_COURSES = ("电焊工", "家政服务员", "中式烹调师", "叉车司机", "养老护理员")
_KIN = ("02", "10", "20", "30", "51")


def fill(context: Context, people: int, seed: int) -> int:
    """Write `people` invented labourers with households, spells, intents and needs; return how many."""
    wanted = invented(people, seed, context.unit.village, context.today)
    context.register.save_all(wanted, SOURCE)
    return sum(record.kind == "labourer" for record, _ in wanted)


def invented(people: int, seed: int, village: str, today: date) -> list[tuple[Record, Values]]:
    """Return `people` invented labourers of a village (12-digit code) with what belongs to them, not written yet."""
    random = Random(seed)
    wanted: list[tuple[Record, Values]] = []
    for family in families(people, random, today):
        home = blank("household")
        wanted.append((home, _household(family, village)))
        for place, someone in enumerate(family.members):
            person = blank("labourer")
            wanted.append((person, _labourer(someone, home.id, place, today)))
            wanted += _work(random, person.id, today)
    return wanted


def _household(family: Family, division: str) -> Values:
    return {
        "head_name": family.members[0].name,
        "head_id_number": family.members[0].id_number,
        "group": family.group,
        "division": division,
        "type": family.type,
        "address": family.group,
    }


def _labourer(someone: Someone, home: str, place: int, today: date) -> Values:
    return {
        "name": someone.name,
        "household": home,
        "id_type": "1",
        "id_number": someone.id_number,
        "sex": someone.sex,
        "birth_date": someone.born.isoformat(),
        "ethnic_group": someone.ethnic_group,
        "education": someone.education,
        "phone": someone.phone,
        "relation_to_head": _KIN[min(place, len(_KIN) - 1)],
        "labour_capacity": "2",
        "consent_basis": "1",
        "consent_on": today.isoformat(),
        "collected_on": today.isoformat(),
        "collected_by": "演示员",
    }


def _work(random: Random, person: str, today: date) -> list[tuple[Record, Values]]:
    started = today - timedelta(days=random.randrange(30, 900))
    records: list[tuple[Record, Values]] = []
    if random.random() < 0.7:
        place, employer, trade, wage = random.choice(_WORK)
        spell: Values = {
            "labourer": person, "status": "11", "place": place, "employer": employer, "work_type": trade,
            "monthly_wage": wage * 100, "start_date": started.isoformat(), "channel": random.choice("1256"),
        }  # fmt: skip
        if random.random() < 0.15:
            spell |= {"end_date": (today - timedelta(days=random.randrange(1, 30))).isoformat(), "end_reason": "1"}
        records.append((blank("spell"), spell))
    if random.random() < 0.35:
        trade = random.choice(_TRADES)
        wish: Values = {
            "labourer": person, "wants_job": True, "work_types": [trade], "regions": ["440000"],
            "wage": random.choice((4000, 5000, 6000)) * 100, "board_lodging": True,
        }  # fmt: skip
        records.append((blank("intent"), wish))
    if random.random() < 0.25:
        need: Values = {"labourer": person, "wants": True, "subjects": [random.choice(_COURSES)]}
        records.append((blank("training_need"), need))
    return records
