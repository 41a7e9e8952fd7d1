"""Invented people for the tests of what is done with a person."""

from villagedesk.catalogue.checks import id_checksum
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.registration import Entry, Person, new_person, save_person

FIRST17 = "52042219910118452"
ID_NUMBER = FIRST17 + id_checksum(FIRST17)


def register_ouyang(context: Context) -> Person:
    """Register an invented woman with household, work, wish and need."""
    entry = Entry(
        {
            "name": "欧阳红娜",
            "id_number": ID_NUMBER,
            "phone": "13136715753",
            "relation_to_head": "30",
            "tags": ["7"],
            "education": "70",
        },
        {"head_name": "欧阳志明", "group": "大寨组", "address": "大寨12号", "type": "1"},
        (
            (
                blank("spell"),
                {
                    "status": "11",
                    "employer": "广州金象实业",
                    "place": "440114",
                    "start_date": "2025-02",
                    "monthly_wage": 550000,
                    "monthly_wage_upper": 700000,
                },
            ),
            (
                blank("intent"),
                {"wants_job": True, "work_types": ["缝纫工", "电焊工"], "board_lodging": True, "with_spouse": False},
            ),
            (blank("training_need"), {"wants": False}),
        ),
    )
    return save_person(context.register, new_person(), entry)
