"""Who a labourer is and how to reach them: the first two sections of the labourer's form."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, Section, words

IDENTITY = Section(
    "身份",
    (
        Field("number", "登记单号", Kind.TEXT, Need.COMPUTED, headers=words("登记单号"), max_length=32, slip=True),
        Field(
            "person_code",
            "人员编号",
            Kind.TEXT,
            headers=words("人编号 个人编号 人员编号 AAC001 人员编码"),
            max_length=32,
            hint="县里系统给的编号",
        ),
        Field("household", "所在农户", Kind.REFERENCE, Need.EXPECTED, target="household"),
        Field(
            "name",
            "姓名",
            Kind.TEXT,
            Need.MANDATORY,
            headers=words(
                "姓名 劳动力姓名 人员姓名 务工人员姓名 学员姓名 申请人 AAC003 本人姓名 务工人员 名字 "
                "务工者姓名 劳动者姓名 人员名称 家庭成员姓名 成员姓名 求职者姓名 劳动者"
            ),
            checks=("person-name",),
            max_length=50,
            policy=Policy.PERSON_DECIDES,
            slip=True,
        ),
        Field(
            "id_type",
            "证件类型",
            Kind.CODE,
            Need.EXPECTED,
            codes="id_type",
            headers=words("证件类型 证件类别"),
            policy=Policy.PERSON_DECIDES,
        ),
        Field(
            "id_number",
            "身份证号",
            Kind.ID_NUMBER,
            Need.EXPECTED,
            headers=words(
                "身份证号 身份证号码 公民身份号码 公民身份证号码 18位身份证号 证件号码 身份证 "
                "社会保障号码 AAC002 身份号码 证件号 居民身份证号 居民身份证号码 身份证件号码 "
                "公民身份证号 公民身份证 身份证编号 身份证件号 公民身份号"
            ),
            policy=Policy.PERSON_DECIDES,
            sensitive=True,
            slip=True,
        ),
        Field(
            "id_missing_reason",
            "无证件号原因",
            Kind.CODE,
            codes="id_missing_reason",
            headers=words("无证件号原因 无身份证原因"),
            policy=Policy.PERSON_DECIDES,
            hint="填了身份证号就不用选",
        ),
        Field(
            "sex",
            "性别",
            Kind.CODE,
            Need.EXPECTED,
            codes="sex",
            headers=words("性别 AAC004"),
            policy=Policy.PERSON_DECIDES,
            slip=True,
        ),
        Field(
            "birth_date",
            "出生日期",
            Kind.DATE,
            Need.EXPECTED,
            headers=words("出生日期 出生年月 生日 AAC006 出生年月日 出生时间"),
            checks=("not-future",),
            policy=Policy.PERSON_DECIDES,
            slip=True,
        ),
        Field("age", "年龄", Kind.INTEGER, Need.COMPUTED, headers=words("年龄 周岁 年龄(周岁)"), stored=False),
        Field(
            "ethnic_group",
            "民族",
            Kind.CODE,
            Need.EXPECTED,
            codes="ethnic_group",
            headers=words("民族 名族 族别 AAC005 民族成份 民族成分"),
            slip=True,
        ),
        Field(
            "relation_to_head",
            "与户主关系",
            Kind.CODE,
            Need.EXPECTED,
            codes="kinship",
            headers=words("与户主关系 家庭关系 关系 与户主的关系 户主关系 和户主关系 成员关系"),
            slip=True,
        ),
        Field(
            "marital_status",
            "婚姻状况",
            Kind.CODE,
            codes="marital_status",
            headers=words("婚姻状况 婚否 AAC017 婚姻 婚姻情况"),
        ),
        Field(
            "political_status",
            "政治面貌",
            Kind.CODE,
            codes="political_status",
            headers=words("政治面貌 AAC024 是否党员"),
        ),
        Field(
            "hukou_type",
            "户口性质",
            Kind.CODE,
            codes="hukou_type",
            headers=words("户口性质 户籍性质 户口类型 AAC009 户口类别"),
        ),
    ),
)

CONTACT = Section(
    "联系方式",
    (
        Field(
            "phone",
            "联系电话",
            Kind.PHONE,
            Need.EXPECTED,
            beside="other_phone",
            headers=words(
                "联系电话 手机号 手机号码 电话 联系方式 人联系电话 本人电话 AAE005 手机 电话号码 "
                "联系手机 本人联系电话 移动电话 联系号码 联系电话号码 本人手机号 个人联系电话 "
                "务工人员电话 务工人员联系电话 联系人电话"
            ),
            slip=True,
        ),
        Field(
            "other_phone",
            "备用电话",
            Kind.PHONE,
            headers=words("备用电话 其他电话 联系电话2 第二联系电话"),
        ),
        Field("no_phone", "无电话", Kind.YES_NO, hint="本人和家属都没有电话时勾选"),
        Field(
            "family_contact",
            "家属联系人",
            Kind.TEXT,
            headers=words("紧急联系人 家庭联系人 家属姓名"),
            slip=True,
        ),
        Field(
            "family_phone",
            "家属电话",
            Kind.PHONE,
            headers=words("家属电话 家属联系电话 紧急联系人电话 紧急联系电话 家人电话 家庭联系人电话"),
            slip=True,
        ),
        Field("wechat", "微信号", Kind.TEXT, headers=words("微信 微信号"), max_length=40),
        Field("group_chat", "老乡群", Kind.YES_NO, headers=words("老乡群 是否加入老乡群 是否进群 是否加群")),
        Field(
            "residence",
            "现居住地",
            Kind.PLACE,
            beside="residence_text",
            headers=words("现居住地 常住地 居住地址 现住地址 现住址 常住地址 现居住地址 居住地"),
        ),
        Field("residence_text", "现居住详址", Kind.TEXT, sensitive=True),
    ),
)
