"""Which fields stand where on a person's form: what every registration needs first, the rest behind 更多项目."""

from dataclasses import replace

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Need, Section
from villagedesk.subjects.entry_order import MEMBER, PERSON

LABOURER, HOUSEHOLD = KINDS["labourer"], KINDS["household"]

_HOME_MORE = ("head_id_number", "monitored_type", "identified_on", "risk_removed", "risk_removed_on", "relocated",
              "relocation_site", "unit_kind", "responsible_unit")  # fmt: skip
HOME = frozenset((*(name for name in PERSON if name not in MEMBER), *_HOME_MORE))
"""The fields of the form that belong to the household."""

_MORE = (
    ("联系方式", ("family_contact", "family_phone", "no_phone", "other_phone", "wechat", "group_chat", "residence",
                  "residence_text")),
    ("本人情况", ("tags", "marital_status", "political_status", "hukou_type", "id_type", "person_code",
                  "hardship_category", "hardship_proof_on", "student_status", "graduated_on", "discharged_on", "brand",
                  "campaign")),
    ("技能与健康", ("school", "certificate_name", "certificate_level", "certificate_number",
                    "certificate_recognised_in", "employment_card", "health", "disability_number", "bank_card",
                    "bank_name")),
    ("户的情况", _HOME_MORE),
    ("告知与采集", ("consent_basis", "consent_on", "consent_method", "consent_by", "consent_notice",
                    "sensitive_consent", "collected_by", "collected_on", "roll_status", "left_on", "left_reason",
                    "verified_on", "verified_by", "verify_result", "remark")),
)  # fmt: skip
CARRIED = ("group", "address", "collected_by")
"""What the next person in a row most likely shares."""
CARRIED_AT_HOME = ("ethnic_group", "hukou_type", "residence", "residence_text", "collected_by")
"""What the next member of a household most likely shares; the household itself holds group and address."""

_MARKED = frozenset(("id_number", "phone"))
"""Saving stops without them or the reason why there is none, so the form marks them like 必填."""


def _field(name: str) -> Field:
    field = (HOUSEHOLD if name in HOME else LABOURER).field(name)
    return replace(field, need=Need.MANDATORY) if name in _MARKED else field


FIRST = (Section("身份与户", tuple(map(_field, PERSON))),)
"""The first card: Enter leads through it from the ID number to saving."""
MORE = tuple(Section(label, tuple(map(_field, names))) for label, names in _MORE)
"""The cards behind 更多项目."""
MEMBER_FIRST = (Section("身份", tuple(map(_field, MEMBER))),)
"""The first card of a member where the household stands beside: how they stand to the head, then who they are."""
MEMBER_MORE = tuple(section for section in MORE if not any(field.name in HOME for field in section.fields))
"""The cards behind 更多项目 of a member."""
