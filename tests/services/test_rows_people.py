"""Rows 1 to 3, 20, 23 to 25 and 28: the person, the post, the visit, and what a village looks after."""

from tests.services.office import Office, line
from tests.services.sample import HUADU


def test_row_01_registration_with_post_wishes_gives_a_slip_with_its_number(village: Office) -> None:
    person = ("name=韦阿妹", "id_number=520422199512120027", "phone=13900001111", "skill=缝纫", "tags=易地搬迁户",
              "household.group=四组", "household.head_name=韦阿妹", "household.type=脱贫户")  # fmt: skip
    village.run("add", *person)
    wish = ("wants_job=是", "work_types=缝纫工", "regions=广东省", "with_spouse=是", "board_lodging=是", "wage=5000")
    village.add("intent", *wish, person="韦阿妹")
    number = village.number("韦阿妹")
    (page,) = village.paper("slips", number)
    for words in (number, "韦阿妹", "13900001111", "脱贫户", "缝纫工", "夫妻同行", "包吃住", "广东省"):
        assert words in page, words


def test_row_02_posts_of_the_county_are_recommended_with_reasons_and_a_letter(village: Office) -> None:
    number = village.number("龙秀梅")
    (found,) = village.run("match", number)["people"]
    best = found["posts"][0]
    assert (best["title"], best["employer"]) == ("缝纫工", "广州某某制衣厂")
    assert "工种相符：缝纫工" in best["reasons"]
    people = village.run("match", "--post", best["key"])["people"]
    assert people[0]["name"] == "龙秀梅"
    assert line(village.sheet("match"), "龙秀梅", "缝纫工")
    (page,) = village.paper("letters", number, "--post", best["key"])
    assert all(words in page for words in ("推荐函", "龙秀梅", "广州某某制衣厂", "缝纫工"))


def test_row_03_follow_up_by_phone_gives_the_due_list_and_the_history(village: Office) -> None:
    number = village.number("王德明")
    village.run("visit", number, "--result", "1", "--method", "2", "--on", "2026-06-01", "--next", "2026-06-29",
                "--findings", "厂里订单足")  # fmt: skip
    (due,) = village.run("visits", "--due")["due"]
    assert (due["name"], due["number"]) == ("王德明", number)
    assert line(village.sheet("visits", "--due"), "王德明")
    (page,) = village.paper("visits", "--due")
    assert "王德明" in page
    assert "厂里订单足" in str(line(village.sheet("visits"), "王德明"))


def test_row_20_who_wants_what_of_graduates_and_veterans(village: Office) -> None:
    graduated = ("graduated_on=2025-07-01", "contact_method=微信", "intent.employer_kind=机关事业单位")
    village.run("correct", village.number("何海燕"), "tags=高校毕业生", *graduated)
    village.run("correct", village.number("黄勇"), "discharged_on=2025-12-01", "tags=退役军人")
    graduate = line(village.sheet("table", "graduates"), "何海燕")
    assert {"文员", "2025-07-01", "微信", "机关事业单位"} <= set(graduate)
    assert {"保安"} <= set(line(village.sheet("table", "veterans"), "黄勇"))
    assert [one["name"] for one in village.run("match", "--of", "veterans")["people"]] == ["黄勇"]


def test_row_22_who_still_lacks_which_of_the_four_services(village: Office) -> None:
    number = village.number("张志强")
    for service in ("2", "3", "3", "4"):
        village.run("visit", number, "--result", "4", "--service", service)
    told = village.run("visits", "--services", "--lacking")
    mine = next(one for one in told["people"] if one["name"] == "张志强")
    assert mine["counts"] == [1, 2, 1, 0]
    head = village.sheet("visits", "--services")
    assert line(head, "张志强")
    assert any("岗位推荐（3 次）" in str(row) for row in head)


def test_row_23_returns_become_warnings_and_three_from_one_firm_a_mass_return(village: Office) -> None:
    for name, reason in (("韦光荣", "企业停工、裁员"), ("罗小妹", "企业停工、裁员"), ("杨建国", "家庭原因")):
        back = ("end_date=2026-06-15", f"end_reason={reason}", "employer=广州力新电器有限公司", f"place={HUADU}")
        village.run("visit", village.number(name), "--result", "2", *back)
    found = village.run("warnings")["warnings"]
    mass = next(one for one in found if one["rule"] == "mass-return-employer")
    assert (mass["level"], mass["due_on"], len(mass["people"])) == ("3", "2026-06-18", 3)
    laid_off = next(one for one in found if one["rule"] == "laid-off")
    assert line(village.sheet("warnings", "--rule", "laid-off", "--level", "yellow"), "韦光荣")
    village.run("warnings", "--handle", laid_off["id"], "--handler", "王主任", "--result", "已推荐岗位")
    (closed,) = village.run("warnings", "--closed")["warnings"]
    assert (closed["handler"], closed["result"]) == ("王主任", "已推荐岗位")
    assert "集中返乡" in village.paper("warnings")[0]


def test_row_24_requests_with_due_day_receipt_and_counts(village: Office) -> None:
    number = village.number("潘金花")
    village.run("visit", number, "--result", "6", "--need", "3", "--need", "7", "--findings", "欠薪两个月")
    one, _ = village.run("requests", "--open")["requests"]
    (page,) = village.paper("requests", "--receipt", one["id"])
    assert all(words in page for words in ("诉求受理回执", "潘金花"))
    village.run("requests", "--close", one["id"], "--result", "已补发", "--handler", "王主任")
    assert len(village.run("requests", "--open")["requests"]) == 1
    counts = village.sheet("requests", "--counts")
    assert line(counts, "劳动维权(欠薪等)")
    assert line(counts, "证照代办")


def test_row_25_members_of_the_group_chat_are_counted(village: Office) -> None:
    for name in ("韦光荣", "王德明", "杨建国"):
        village.run("correct", village.number(name), "group_chat=是")
    told = {one["group"]: (one["inside"], one["total"]) for one in village.run("visits", "--chats")["groups"]}
    assert (told["一组"], told["二组"][0]) == ((2, 3), 1)
    assert line(village.sheet("visits", "--chats"), "一组")
