"""The numbers that the source articles print come out of data made for them."""

from datetime import date

from tests.subjects.counting import VILLAGE, Rows, figures, paired_with, publish, spread
from villagedesk.context import Context
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine, targets
from villagedesk.subjects.statistics.rates import Rounding, rate, set_rounding

GUANGZHOU, SHENZHEN, HUIZHOU, NINGBO, SHANGHAI, GUIYANG = "440114", "440305", "441302", "330212", "310115", "520103"


def test_the_regions_of_anshun_2024_with_the_difference_of_six_and_its_rate(context: Context) -> None:
    paired_with(context, ("东西部协作", "440100"))
    rows = Rows()
    last = 6  # they began on the last day: before it there were 26,844
    for place, poor in spread({GUANGZHOU: (5_402, 3_217), NINGBO: (8_241, 5_255), GUIYANG: (13_207, 6_067)}):
        late = place == GUIYANG and not poor and last > 0
        last -= late
        rows.worker(place, "2024-12-31" if late else "2024-02-20", poor=poor)
    rows.write(context)
    made = engine.make(context.register, "region", Span.on(date(2024, 12, 31)), stated={"已就业": 26_844})
    assert figures(made.lines) == {
        "paired": 5_402, "eastern": 8_241, "other": 0, "province": 13_207, "county": 0,
    }  # fmt: skip
    assert [figures(made.lines, 1)[key] for key in ("paired", "eastern", "province")] == [3_217, 5_255, 6_067]
    assert made.total.figures[:2] == (26_850, 14_539)
    assert made.notes == ["“已就业”合计 26850，与另报的 26844 相差 6"]
    assert len(made.behind("eastern", "poor_employed")) == 5_255
    _rate_of_completion(context)


def _rate_of_completion(context: Context) -> None:
    row = (VILLAGE, 2024, "外出务工人数", 3_780, "人", None)
    publish(context, "targets", ("division", "year", "indicator", "target", "unit", "until"), row)
    told = []
    for way in Rounding:
        with context.register.database.writing() as connection:
            set_rounding(connection, way)
            reached = targets.of_village(connection, "双玉村", date(2024, 12, 30))
        told += [(one.actual, one.rate) for one in reached.goals]
    assert told == [(26_844, "710.16"), (26_844, "710.15")]
    assert len(reached.people[0]) == 26_844
    assert rate(1, 3, Rounding.HALF_UP) == rate(1, 3, Rounding.CUT) == "33.33"


def test_huishui_2025_three_years_everybody_once_most_of_them_to_guangdong(context: Context) -> None:
    rows = Rows()
    for number in range(13_698):
        first, second = (SHENZHEN, HUIZHOU) if number < 6_335 else (NINGBO, GUIYANG)
        person = rows.worker(first, "2022-08-01", end_date="2023-06-30")
        if number % 3 == 0:  # the next year again: still one person, by the later work
            rows.add("spell", labourer=person, place=second, start_date="2023-09-01", status="11", end_date="2025-01")
    rows.write(context)
    span = Span(date(2022, 7, 1), date(2025, 6, 30))
    made = engine.make(context.register, "region", span)
    assert made.total.figures[0] == 13_698
    assert figures(made.lines)["paired"] == 6_335
    assert figures(made.lines)["eastern"] + figures(made.lines)["province"] == 13_698 - 6_335
    by_year = engine.make(context.register, "region", span, "year")
    assert figures(by_year.lines) == {"2022": 13_698, "2023": 13_698, "2024": 4_566, "2025": 4_566}
    assert by_year.total.figures[0] == 13_698
    assert "同一个人在每一行各算一次" in by_year.notes[0]


def test_huishui_2025_twenty_four_of_forty_found_work_in_the_paired_province(context: Context) -> None:
    rows = Rows()
    for number in range(40):
        person = rows.person()
        rows.add("training_record", labourer=person, class_name="月嫂班", type="1", stage="3",
                 starts_on="2025-03-01", ends_on="2025-03-20", certificate="家政服务员")  # fmt: skip
        rows.add("spell", labourer=person, place=SHENZHEN, start_date="2024-03-01", end_date="2025-02-01", status="11")
        if number < 24:
            rows.add("spell", labourer=person, place=GUANGZHOU, start_date="2025-04-01", status="11")
    enrolled = rows.person()
    rows.add("training_record", labourer=enrolled, class_name="月嫂班", type="1", stage="1", starts_on="2025-03-01")
    rows.write(context)
    made = engine.make(context.register, "training", Span(date(2025, 1, 1), date(2025, 12, 31)))
    told = dict(zip([one.key for one in made.columns], made.total.figures, strict=True))
    assert (told["trained"], told["job_after"], told["job_after_paired/trained"]) == (40, 24, "60.00")
    by_place = engine.make(context.register, "training", Span(date(2025, 1, 1), date(2025, 12, 31)), "job_region")
    assert figures(by_place.lines) == {"paired": 24, "eastern": 0, "other": 0, "province": 0, "county": 0, "?": 16}
