"""Classes that an invented county has published, and people of a village with wishes to learn."""

from dataclasses import dataclass

from tests.screens.desk import person
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.register.record import Record, blank
from villagedesk.subjects.training.classes import CLASSES, TrainingClass, classes

_COLUMNS = (
    "class_name",
    "subject",
    "type",
    "level",
    "organiser",
    "place",
    "starts_on",
    "ends_on",
    "days",
    "seats",
    "until",
)
ROWS = (
    (
        "家政服务员（初级）第一期", "家政服务员", "11", "5", "普定县技工学校", "马官镇政府",
        "2026-12-01", "2026-12-12", 12, 2, "2026-11-28",
    ),
    (
        "电子装配工第三期", "电子装配工", "12", None, "普定县技工学校", "县城",
        "2026-10-08", "2026-10-20", 12, 40, "2026-10-01",
    ),
)  # fmt: skip
WISHES = {"韦小红": ["家政"], "罗小妹": ["家政服务员", "月嫂"], "吴建国": ["电焊"], "陈玉兰": []}


@dataclass(frozen=True, slots=True)
class Sample:
    """The people by name, and the class for domestic service that is open."""

    people: dict[str, Record]
    open: TrainingClass


def publish(context: Context, *rows: tuple[object, ...], version: int = 1) -> None:
    """Let the county's table of classes arrive."""
    content = {"columns": [{"name": name, "label": name, "kind": "text"} for name in _COLUMNS], "rows": rows}
    text = datasets.written(content)
    one = Dataset(CLASSES, "", version, "培训班", datasets.digest(text), "2026-11-01T08:00:00Z", text)
    with context.register.writing() as connection:
        datasets.take(connection, [one])


def sample(context: Context) -> Sample:
    """Publish the classes, and register the people with their wishes; one has attended a class of the village's own."""
    publish(context, *ROWS)
    people: dict[str, Record] = {}
    for name, subjects in WISHES.items():
        people[name] = person(context, name, "大寨组", phone="13136715753")
        wish: Values = {"labourer": people[name].id, "wants": True, "subjects": list(subjects)}
        context.register.save(blank("training_need"), wish)
    past: Values = {
        "labourer": people["吴建国"].id, "class_name": "砌筑工班", "subject": "砌筑工", "type": "3", "stage": "3",
        "starts_on": "2026-03-02", "ends_on": "2026-03-11", "certificate": "培训合格证", "brand": "4",
    }  # fmt: skip
    context.register.save(blank("training_record"), past)
    with context.register.database.reading() as connection:
        found = classes(connection)
    return Sample(people, next(one for one in found if one.subject == "家政服务员"))
