"""Slips of invented people, with names that are hard to print."""

from villagedesk.reports.slip import Slip

RARE_NAMES = (
    "张伟",
    "木乃·热哈",
    "䶮㛃𫍯𬱖𠅤",
    "李𬱖",
    "杨𠅤妹",
    "罗䶮",
    "韦㛃英",
    "阿布都热依木·买买提",
    "王𠀋",
    "陈𪚥𪚥",
)
SURNAMES = "赵钱孙李周吴郑王冯陈"
GIVEN = ("桂英", "建国", "秀兰", "小龙", "玉珍")

FULL = {
    "labourer.sex": "男",
    "labourer.ethnic_group": "布依族",
    "labourer.birth_date": "1986-03-12",
    "labourer.age": "40 岁",
    "labourer.id_number": "520422198603121234",
    "labourer.education": "初中",
    "labourer.phone": "13900000000",
    "household.group": "第三村民小组",
    "household.head_name": "木乃·热哈",
    "labourer.relation_to_head": "长子",
    "household.address": "贵州省安顺市普定县马场镇双玉村大寨 12 号",
    "labourer.tags": "脱贫户、易地搬迁、退役军人",
    "spell.employer": "广东省广州市番禺区某某电子科技有限公司",
    "spell.monthly_wage": "5,600.00 元",
    "intent.work_types": "电子装配工、叉车司机",
    "training_need.subjects": "叉车、电工",
}


def names(count: int) -> list[str]:
    """Return `count` different names, the rare ones among them."""
    common = (f"{surname}{given}" for given in GIVEN for surname in SURNAMES)
    return [*RARE_NAMES, *common][:count]


def slip(name: str, number: int = 1, **changes: str) -> Slip:
    """Return a full slip; `changes` replaces values, `labourer__phone` standing for `labourer.phone`."""
    values = FULL | {"labourer.name": name} | {key.replace("__", "."): value for key, value in changes.items()}
    return Slip(f"520422101237-2026-X{number:05d}", "双玉村村民委员会", "2026-11-21 15:04", values)
