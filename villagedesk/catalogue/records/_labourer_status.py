"""A labourer's category, skill and health, the notice given to them, and their place on the roll."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, Section, words

CATEGORY = Section(
    "人员类别",
    (
        Field(
            "tags",
            "人员类别",
            Kind.CODES,
            codes="population_tag",
            headers=words(
                "人员类别 群体类别 特殊人群标识 困难群体情况 就业前所属群体 人员类型 人群类别 人员属性 "
                "身份类别 人口类型 人员身份 群体类型 所属群体 对象类别 人员性质"
            ),
            policy=Policy.UNION,
            sensitive=True,
            slip=True,
            hint="本户的类别自动带到成员，这里只填本人的",
        ),
        Field(
            "hardship_category",
            "就业困难类别",
            Kind.CODE,
            codes="hardship_category",
            headers=words("就业困难人员类别 是否4050人员 困难类型 就业困难类别"),
            sensitive=True,
        ),
        Field(
            "hardship_proof_on",
            "困难认定日期",
            Kind.DATE,
            headers=words("困难认定日期 认定时间"),
            sensitive=True,
        ),
        Field(
            "student_status",
            "在校生状况",
            Kind.CODE,
            codes="student_status",
            headers=words("在校生状况 是否在校 就学情况 在校情况 是否在校生"),
        ),
        Field("graduated_on", "毕业日期", Kind.DATE, headers=words("毕业时间 毕业日期 AAC181")),
        Field("discharged_on", "退役日期", Kind.DATE, headers=words("退役时间 退役日期 退伍时间")),
        Field("brand", "劳务品牌", Kind.CODE, codes="brand", headers=words("劳务品牌 所属劳务品牌")),
        Field("campaign", "专项行动", Kind.CODE, codes="campaign", headers=words("专项行动")),
    ),
)

SKILL = Section(
    "技能与健康",
    (
        Field(
            "education",
            "文化程度",
            Kind.CODE,
            Need.EXPECTED,
            codes="education",
            headers=words("文化程度 学历 受教育程度 最高学历 AAC011 教育程度 文化水平 学历层次"),
            slip=True,
        ),
        Field("school", "毕业院校", Kind.TEXT, headers=words("毕业院校 毕业学校 就读学校 AAC180")),
        Field(
            "labour_capacity",
            "劳动能力",
            Kind.CODE,
            Need.EXPECTED,
            codes="labour_capacity",
            headers=words("劳动技能 劳动能力 是否劳动力 国办劳动力情况 劳动力类型 劳动力情况 劳力类型"),
            slip=True,
        ),
        Field(
            "skill",
            "技能特长",
            Kind.TEXT,
            headers=words("技能特长 劳动技能特长 专业特长 技能情况 特长 技能 掌握技能"),
            slip=True,
        ),
        Field(
            "certificate_name",
            "证书名称",
            Kind.TEXT,
            headers=words("证书名称 职业资格证书 技能证书"),
            slip=True,
        ),
        Field(
            "certificate_level",
            "技能等级",
            Kind.CODE,
            codes="skill_level",
            headers=words("职业资格等级 技能等级 AAC015 证书等级 技术等级"),
            slip=True,
        ),
        Field("certificate_number", "证书编号", Kind.TEXT, headers=words("证书编号 证书号"), max_length=40),
        Field(
            "certificate_recognised_in",
            "互认地区",
            Kind.PLACES,
            headers=words("互认地区"),
            policy=Policy.UNION,
        ),
        Field(
            "health",
            "健康状况",
            Kind.CODE,
            codes="health",
            headers=words("健康状况 身体状况 AAC033 身体健康状况 健康情况"),
            sensitive=True,
        ),
        Field(
            "disability_number",
            "残疾证号",
            Kind.TEXT,
            headers=words("残疾证号 残疾等级 残疾证编号 残疾证"),
            checks=("disability-number",),
            max_length=22,
            policy=Policy.PERSON_DECIDES,
            sensitive=True,
        ),
        Field(
            "bank_card",
            "社保卡/银行卡号",
            Kind.TEXT,
            headers=words("社保卡号 银行卡号 银行账号 一卡通账号 社保卡账号 一卡通号 社会保障卡号"),
            checks=("bank-card",),
            max_length=19,
            policy=Policy.PERSON_DECIDES,
            sensitive=True,
        ),
        Field("bank_name", "开户行", Kind.TEXT, headers=words("开户行 开户银行"), max_length=60, sensitive=True),
        Field(
            "employment_card",
            "就业创业证号",
            Kind.TEXT,
            headers=words("就业失业登记证号 就业创业证号 ACC0M1 就业失业登记证号码 就业创业证"),
            checks=("employment-card",),
            max_length=20,
            policy=Policy.PERSON_DECIDES,
        ),
    ),
)

NOTICE = Section(
    "告知",
    (
        Field(
            "consent_basis",
            "处理依据",
            Kind.CODE,
            Need.EXPECTED,
            codes="consent_basis",
            slip=True,
            hint="默认履行法定职责",
        ),
        Field("consent_on", "告知日期", Kind.DATE, Need.EXPECTED, checks=("not-future",), slip=True),
        Field("consent_method", "告知方式", Kind.CODE, codes="consent_method", slip=True),
        Field("consent_by", "告知人", Kind.TEXT, max_length=50),
        Field("consent_notice", "告知书版本", Kind.TEXT, max_length=40),
        Field(
            "sensitive_consent",
            "敏感信息单独同意",
            Kind.YES_NO,
            hint="健康、银行卡、照片须单独同意",
        ),
    ),
)

ROLL = Section(
    "登记与核实",
    (
        Field(
            "collected_by",
            "采集人",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("采集人 填报人 经办人 AAE011 登记人 填表人"),
            max_length=50,
            slip=True,
        ),
        Field(
            "collected_on",
            "采集日期",
            Kind.DATE,
            Need.EXPECTED,
            headers=words("采集日期 填报日期 AAE036 登记日期 登记时间 采集时间 填报时间"),
            checks=("not-future",),
            slip=True,
        ),
        Field(
            "roll_status",
            "在册状态",
            Kind.CODE,
            codes="roll_status",
            headers=words("在册状态"),
            policy=Policy.PERSON_DECIDES,
        ),
        Field(
            "left_on",
            "离册日期",
            Kind.DATE,
            headers=words("离册日期"),
            checks=("not-future",),
            policy=Policy.PERSON_DECIDES,
        ),
        Field(
            "left_reason",
            "离册原因",
            Kind.CODE,
            codes="roll_left_reason",
            headers=words("离册原因"),
            policy=Policy.PERSON_DECIDES,
        ),
        Field("verified_on", "核实日期", Kind.DATE, headers=words("核实日期 核实时间"), checks=("not-future",)),
        Field("verified_by", "核实人", Kind.TEXT, headers=words("核实人"), max_length=50),
        Field("verify_result", "核实结果", Kind.CODE, codes="verify_result", headers=words("核实结果")),
        Field("remark", "备注", Kind.TEXT, headers=words("备注 说明 AAE013 备注说明"), max_length=500),
    ),
)
