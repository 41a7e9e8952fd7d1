"""The notice to the labourer (告知) that stands on the slip where the county gives no other."""

from typing import Final

DEFAULT_NOTICE: Final = (
    "为履行法定职责，村民委员会协助县级就业部门收集以上信息，用于就业登记、岗位推荐、技能培训、补贴申领和就业监测，不作他用。"
    "收集的是您的身份、联系方式、家庭、就业、求职和培训情况，其中人员类别等属于敏感个人信息，专人保管、严格保护。"
    "信息由村民委员会和县、乡（镇）就业部门保存，只提供给办理上述事项的部门，办完且保存期满后删除。"
    "您可以随时到村民委员会查阅、复制、更正本人信息，请求说明或者删除；不愿填写的项目可以不填。"
    "本人已看过（或者听人读过）以上内容，所填情况属实。"
)
"""Who collects, what for, which kinds, how long, and the person's rights: 个人信息保护法 articles 13, 17, 30, 35."""
