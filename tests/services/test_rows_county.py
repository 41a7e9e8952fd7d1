"""Rows 21, 26, 27 and 28: fairs, subsidies, the road up and down, campaigns and lists of what to do."""

from pathlib import Path

import time_machine

from tests.exchange.road import PASSWORD
from tests.services.office import Office, line
from tests.services.sample import PEOPLE, TOWN
from villagedesk.context import Context
from villagedesk.register import saved
from villagedesk.register.selection import Selection

SEWING = "缝纫工"


def test_row_21_a_fair_and_its_applications_from_interview_to_hired(village: Office) -> None:
    fair = village.add("fair", "name=春风行动专场招聘会", "held_on=2026-02-28", "enterprises=18", "posts=430",
                       "campaign=春风行动")  # fmt: skip
    key = next(one["key"] for one in village.run("match", "--posts")["posts"] if one["title"] == SEWING)
    for name in ("龙秀梅", "张志强"):
        village.run("applications", village.number(name), "--post", key, "--fair", fair, "--stage", "报名")
    for stage in ("面试", "体测", "录用"):
        village.run("applications", village.number("龙秀梅"), "--post", key, "--stage", stage)
    (told,) = village.run("applications", "--fairs")["fairs"]
    assert (told["people"], told["stages"]["录用"], told["stages"]["报名"]) == (2, 1, 1)
    assert line(village.sheet("applications", "--fairs"), "春风行动专场招聘会", 18, 430, 2)
    hired = village.sheet("records", "application", "--where", "stage=录用")
    assert line(hired, "龙秀梅")
    assert len([row for row in hired if "张志强" in row]) == 0


def test_row_26_subsidies_from_the_policy_to_form_notice_and_ledger(village: Office) -> None:
    for name in ("韦光荣", "罗小妹"):
        village.run("correct", village.number(name), "spell.evidence=务工证明", "bank_card=6217000010001234567")
    due = village.run("subsidies", "--state", "可申领")["people"]
    assert {one["name"] for one in due} == {"韦光荣", "罗小妹"}
    assert village.run("subsidies", "apply", "--all")["saved"] == 2
    village.run("subsidies", "step", "accept")
    papers = ("--paper", "身份证", "--paper", "社保卡", "--paper", "务工证明")
    assert village.run("subsidies", "step", "notice", *papers)["saved"] == 2
    assert "一次性交通补助申报表" in village.paper("subsidies", "forms", village.number("韦光荣"))[0]
    notice = village.paper("subsidies", "notice")[0]
    assert all(words in notice for words in ("公示", "韦光荣", "罗小妹"))
    with time_machine.travel("2026-07-08T12:00:00+00:00"):  # five working days later
        for step in ("send", "pass", "decide", "pay"):
            assert village.run("subsidies", "step", step)["saved"] == 2
    told = village.run("subsidies", "ledger")
    assert (told["people"], told["amount"], told["average"]) == (2, "1,000", "500")
    assert line(village.sheet("subsidies", "ledger"), "罗小妹")


def test_row_27_a_report_goes_up_by_the_town_and_its_answer_comes_down(
    village: Office, hub: Office, copies: Path
) -> None:
    offer, request, approval = (copies / f"town.{end}" for end in ("vde", "vdq", "vda"))
    offer.write_bytes((copies / "offer.vde").read_bytes())
    town = Office(copies / "town", copies)
    town.run("county", "init", "--scope", TOWN)
    town.run("enrol", "--county", offer, "--request", request)
    hub.run("county", "enrol", request, "--to", approval)
    town.run("enrol", "--accept", approval)

    village.run("export", "--to", copies / "U盘")
    passed = town.run("county", "receive", copies / "U盘", "--receipts", copies / "转交")
    assert [one["outcome"] for one in passed["files"]] == ["accepted"]
    taken = hub.run("county", "receive", copies / "转交", "--receipts", copies / "反馈")
    assert {one["outcome"] for one in taken["files"]} == {"accepted"}
    village.run("receive", copies / "反馈")
    assert {one["state"] for one in village.run("find", "二组")["people"]} == {"已接收"}
    assert hub.run("county", "status")["reported"] == 1
    for way, name in (("town", "马官镇"), ("village", "双玉村")):
        assert line(hub.sheet("county", "stats", "--by", way), name)[2] == PEOPLE
    assert hub.run("stats", "--table", "summary", "--on", "2026-06-30")["total"]["figures"][0] == PEOPLE
    assert town.run("county", "status")["reported"] == 1


def test_row_28_lists_of_what_to_do_and_counts_of_a_campaign(village: Office) -> None:
    spring = "campaign=春风行动"
    village.add("trip", "name=返岗专车", "departs_on=2026-02-20", "mode=专车(包车)", "direction=返岗", spring)
    village.add("fair", "name=专场招聘会", "held_on=2026-02-28", "visitors=630", spring)
    for name in ("龙秀梅", "黄勇"):
        village.add("ride", "trip=返岗专车", "boarded=是", person=name)
        village.run("visit", village.number(name), "--result", "4", "--campaign", "1", "--on", "2026-03-02")
    village.add("training_record", "class_name=家政班", "stage=在训", "starts_on=2026-03-10", spring, person="潘金花")
    village.run("visit", village.number("黄勇"), "--result", "4", "--campaign", "1", "--on", "2026-04-02", "--next",
                "2026-06-01")  # fmt: skip
    counted = line(village.sheet("campaigns", "--from", "2026-01-01", "--until", "2026-12-31"), "春风行动")
    assert counted == ("春风行动", 1, 2, 1, 630, 3, 2, 1)
    assert village.run("campaigns", "--until", "2026-03-31")["total"]["visits"] == 2
    assert "专项行动统计表" in village.paper("campaigns")[0]
    assert [(one["words"], one["count"]) for one in village.run("todo")["todo"]] == [("约定回访的日子到了", 1)]
    listed = line(village.sheet("visits", "--campaign", "春风行动", "--tag", "1"), "龙秀梅")
    assert "专项走访" in listed
    context = Context.open(village.data, PASSWORD)
    saved.save(context.register, "脱贫户想就业", Selection(tags=("1",), intents=("wants_job",)))
    context.close()
    kept = {cell for row in village.sheet("table", "roster", "--list", "脱贫户想就业") for cell in row}
    assert {"龙秀梅", "张志强"} <= kept
    assert not {"黄勇", "韦光荣"} & kept
