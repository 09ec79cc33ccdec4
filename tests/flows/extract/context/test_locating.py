"""Where a figure holds: place and industry."""

from __future__ import annotations

import pytest

from flows.extract.salary import extract
from tests.flows.extract.paid import claims
from tests.flows.extract.reading import page_of


def found(words: str, name: str) -> list[str | None]:
    return [row[name] for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders in Texas earn $47,000, while those in Ohio earn $45,000.", ["Texas", "Ohio"]),
        ("Welders do well in Germany. They earn €41,000 on average.", ["Germany"]),
        ("Toronto is costly for welders. Salaries there range from $50,000 to $60,000.", ["Toronto"]),
        ("Toronto is costly for welders. A welder earns $50,000 or so.", [None]),
        ("Welders in Austin, Dallas, and Houston earn $50,000.", ["Austin, Dallas, and Houston"]),
        ("Welders outside London earn £30,000.", ["outside London"]),
        # several cities of a country hold for what follows no more than one does, wherever the sign of the currency stands
        ("In Leeds and Bristol, welders earn £30,000. With experience, pay is £36,000.", ["Leeds and Bristol", None]),
        (
            "In Germany, welders earn 2.900 € a month. In Berlin, pay is 3.000 € a month. Later, pay is 3.400 € a month.",
            ["Germany", "Berlin", "Germany"],
        ),
        ("# Welder\n\n| State | Salary |\n|---|---|\n| Washington | $61,000 |\n", ["Washington"]),
        (
            "# Welder\n\nThe average pay of a welder in Canada varies.\n\nHere is a breakdown:\n\n- Lead welder: $60,000",
            ["Canada"],
        ),
        ("The pay of welders in the UK varies a lot.\n\n## Levels\n\n- Lead welder: £39,000\n", ["UK"]),
        (
            "The pay of welders in the UK varies a lot.\n\n## Levels\n\n- Lead welder: £39,000\n- Welder in France: £30,000\n",
            [None, "France"],
        ),
        ("# Welder pay\n\n- DE ~ €41k\n- NL: €43k\n- UK (£36k)\n- IN ₹4,00,000\n", ["Germany", "Netherlands", "UK", "India"]),
        ("# Welder pay\n\n- Ohio (Columbus, Dayton): $41,000\n- Dayton (Ohio): $43,000\n", ["Ohio", "Dayton (Ohio)"]),
        ("# Welder pay\n\n- HR: €41k\n- IT: €50k\n", [None, None]),
        ("# Welder pay in Canada\n\nThe average salary of a welder is $60,000.", ["Canada"]),
        ("# Welder\n\nThe pay of welders in the UK varies. By type of yard:\n\n- Ship yards: a salary of £39,000\n", ["UK"]),
    ],
)
def test_a_place_comes_from_the_nearest_words_that_scope_the_figure(words: str, expected: list[str | None]) -> None:
    assert found(words, "location") == expected


def test_a_heading_in_the_midst_of_a_text_gives_no_place_to_what_stands_before_it() -> None:
    assert found(
        "The average salary of a welder is $47,000.\n\n## How much do welders make in Peru?\n\nMuch less.", "location"
    ) == [None]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders in the aerospace industry earn $62,000.", ["aerospace"]),
        ("Welders who work in ship yards earn $52,000.", ["ship yards"]),
        ("Shipping companies typically pay welders $52,000.", ["Shipping companies"]),
        ("Some companies pay welders $52,000.", [None]),
        ("Welders at ship yards and private firms typically earn $52,000.", ["ship yards and private firms"]),
        ("Welders at Orca Marine command $52,000.", ["Orca Marine"]),
        ("Welders in Texas earn $52,000.", [None]),
        ("Behind ship yards come repair firms, which pay welders $52,000.", ["repair firms"]),
        ("By owner, local government did best with pay of $52,000 for welders.", ["local government"]),
        ("Welders who work in the metal hub of Ohio earn $52,000.", [None]),
        ("Welding allows those in this sector to earn $52,000 as welders.", [None]),
        ("Ship repair firms employed 4,100 welders, with average pay of $52,000.", ["Ship repair firms"]),
        ("Welders earn up to $52,000 a year in private firms.", ["private firms"]),
        ("Welders employed in ship yards earned $52,000.", ["ship yards"]),
        ("# Pay\n\n## Salaries at Acme\n\n- Welder: $52,000\n", ["Acme"]),
        ("# Why Acme Yards?\n\nWe are hiring a welder. Apply now. The pay is $52,000 a year. Join our team.\n", ["Acme Yards"]),
        ("# Welder\n\n| Industry | Salary |\n|---|---|\n| Oil and gas | $72,000 |\n", ["Oil and gas"]),
    ],
)
def test_an_industry_scopes_what_it_pays(words: str, expected: list[str | None]) -> None:
    assert found(words, "industry") == expected


@pytest.mark.parametrize(
    ("words", "location"),
    [
        ("An American welder earns $41,000 a year.", "United States"),
        ("A Canadian welder in Leeds earns $41,000 a year.", "Leeds"),
        ("An American firm pays welders $41,000 a year.", None),
        ("American and Canadian welders earn $41,000 a year.", None),
    ],
)
def test_the_adjective_of_an_occupation_tells_its_country(words: str, location: str | None) -> None:
    assert [row["location"] for row in extract(page_of(f"# Pay\n\n{words}\n"))] == [location]


def test_a_title_in_capitals_tells_the_place_of_all() -> None:
    words = "---\ntitle: The 5 Best Jobs In The U.S.\n---\n\nGood jobs pay well.\n\n## Welder\n\nAverage salary: $41,000\n"
    assert [row["location"] for row in extract(page_of(words))] == ["United States"]


def test_inside_and_outside_of_a_place_is_nowhere() -> None:
    words = "Some firms inside and outside London pay welders around £25,000 a year."
    assert [row["location"] for row in claims(words)] == [None]
    words = "Firms in every state and in DC pay welders around $45,000 a year."
    assert [row["location"] for row in claims(words)] == [None]


@pytest.mark.parametrize(
    ("label", "country"),
    [
        ("Philippine payroll", "Philippines"),
        ("Indian salaries", "India"),
        ("German employers", "Germany"),
        ("Polish senior roles", "Poland"),
        ("Chinese restaurants", None),
        ("Spanish speakers", None),
        ("German and French firms", None),
        ("Indian employers in Kenya", "Kenya"),
    ],
)
def test_the_adjective_of_pay_or_employers_tells_their_country(label: str, country: str | None) -> None:
    assert found(f"# Welder\n\n- **{label}**: €30,000 a year\n", "location") == [country]
    for head in ("Who", "Market"):
        table = f"# Welder\n\n| {head} | Pay |\n|---|---|\n| {label} | €30,000 a year |\n"
        assert found(table, "location") == [country]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A welder who trained in Ohio earns $41,000.", None),
        ("Welders who studied in Ohio earn $41,000.", None),
        ("Welders earn $41,000 and may travel to Texas.", None),
        ("Welders, whether in Texas or Ohio, earn $41,000.", None),
        ("Welders trained on ships earn $41,000 in Ohio.", "Ohio"),
        ("Welders in Texas or Ohio earn $41,000.", "Texas or Ohio"),
    ],
)
def test_where_somebody_learned_or_goes_is_no_place_of_work(words: str, place: str | None) -> None:
    assert [row["location"] for row in claims(words)] == [place]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Welders in Texas earn $47,000, compared with $45,000 nationally.", ["Texas", None]),
        ("Welders in Texas earn $47,000, while the national average is $45,000.", ["Texas", None]),
        ("In the U.S., welders in Texas earn $47,000, compared with $45,000 nationally.", ["Texas", "United States"]),
        ("Welders in Texas earn $47,000, compared with $45,000 later.", ["Texas", "Texas"]),
        ("# Welders\n\nCheyenne, WY\n- Pay: $47,000\n\nNational\n- Pay: $45,000\n", ["Cheyenne, WY", None]),
        ("# Welders in Texas\n\n## Nationwide average\n\n- Pay: $45,000\n", [None]),
        ("# Welders in Texas\n\n## National Steel\n\n- Pay: $45,000\n", ["Texas"]),
    ],
)
def test_what_is_said_of_the_nation_is_of_no_state(words: str, expected: list[str | None]) -> None:
    assert found(words, "location") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("# Australian yearly salaries\n\n| Job | Pay |\n|---|---|\n| Welder | $60,000 |\n", ("Australia", "AUD")),
        ("# Canadian welder salaries\n\nThe average is $60,000 a year.\n", ("Canada", "CAD")),
        ("# Australian engineers' pay\n\nWelding engineers earn $60,000 a year.\n", ("Australia", "AUD")),
        ("The average Canadian welder earns $60,000 a year.", ("Canada", "CAD")),
        ("# French teacher salaries\n\nThe average is $60,000 a year.\n", (None, "USD")),
        ("# Canadian cuisine chef pay\n\nThe average is $60,000 a year.\n", (None, "USD")),
        ("# American Airlines welder pay\n\nThe average is $60,000 a year.\n", (None, "USD")),
    ],
)
def test_the_adjective_of_a_country_in_a_label_tells_whose_pay_it_is(words: str, expected: tuple[str | None, str]) -> None:
    [row] = extract(page_of(words))
    assert (row["location"], row["currency"]) == expected


def test_the_country_of_workers_holds_for_the_next_sentences() -> None:
    words = "The average Australian welder earns $70,000 a year. Most earn between $60,000 and $80,000."
    assert found(words, "location") == ["Australia", "Australia"]
    assert found(words, "currency") == ["AUD", "AUD"]


@pytest.mark.parametrize(
    ("country", "currency"), [("Australia", "AUD"), ("Canada", "CAD"), ("the United States", "USD"), ("Germany", "AUD")]
)
def test_a_name_of_places_in_several_countries_is_one_of_the_country_that_the_text_is_about(country: str, currency: str) -> None:
    rows = extract(page_of(f"Welders in {country} do well. In Victoria, welders earn $70,000 a year.\n"))
    assert [(row["location"], row["currency"]) for row in rows] == [("Victoria", currency)]


@pytest.mark.parametrize(
    ("lines", "location"),
    [
        ("- **Pay**: what the Canadian market pays by level", "Canada"),
        ("- **Pay**: what Canadian employers and Irish employers pay", None),
        ("- **Style**: our Canadian flag", None),
        ("- **Pay**: what the Canadian market pays by level\n- **Law**: as in Ireland", None),
    ],
)
def test_the_one_country_whose_pay_a_text_says_to_be_about_is_that_of_all_its_figures(lines: str, location: str | None) -> None:
    assert found(f"# A guide for pupils\n\nIt answers questions.\n\n{lines}\n\n## Jobs\n\n- Welder ($60,000)\n", "location") == [
        location
    ]


def test_a_place_that_is_a_whole_sentence_holds_for_the_next() -> None:
    words = "# Welders\n\n1. Ohio. Average salary: $50,000.\n2. Texas. Average salary: $60,000.\n"
    assert found(words, "location") == ["Ohio", "Texas"]


def test_a_place_right_after_a_figure_is_its_own_whatever_is_said_of_it_then() -> None:
    first, *_ = claims("York is 9% dearer than Hull. So the salary of a baker of £30,000 in York buys what £27,000 buys in Hull.")
    assert first["location"] == "York"


def test_a_place_that_a_list_item_opens_with_is_that_of_its_figure() -> None:
    found = claims(
        "# Bakers\n\nBest paying cities in the United States\n\n- Denver, CO. 13 salaries reported. $39,000. per year.\n"
    )
    assert [each["location"] for each in found] == ["Denver, CO"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("- **Leeds**: Higher than London, with pay of £30,000", "Leeds"),
        ("- **Bath**: Unlike Bristol, bakers earn £27,000 here", "Bath"),
        ("- **Hull/York**: Similar to Leeds, with averages around £26,000", "Hull/York"),
        ("- **York**: Slightly lower than in nearby Leeds, at £28,000", "York"),
        ("- **Leeds**: £29,000, less than in London (£40,000)", "Leeds"),
    ],
)
def test_a_place_that_another_is_compared_with_is_not_where_a_figure_is_paid(entry: str, expected: str) -> None:
    rows = extract(page_of(f"# Baker salaries\n\n{entry}\n"))
    assert rows[0]["location"] == expected


def test_a_place_given_as_an_example_does_not_hold_for_the_sentences_after_it() -> None:
    words = (
        "The average baker salary in Canada is $60,000. For example, in Norway, they earn $70,000. New bakers can expect $40,000."
    )
    assert [row["location"] for row in extract(page_of(words))][:2] == ["Canada", "Norway"]
    assert extract(page_of(words))[2]["location"] != "Norway"


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("What do people in Canada do for a living?", "Canada"),
        ("Welding is among the ten largest trades of the Canada workforce.", "Canada"),
        ("I read 900 job postings in Canada.", "Canada"),
        ("My sister went to Canada.", None),
        ("I read job postings in Canada and Spain.", None),
    ],
)
def test_the_country_whose_work_a_text_opens_with_is_where_its_figures_hold(opening: str, place: str | None) -> None:
    assert found(f"# Work\n\n{opening}\n\n## Pay\n\nWelders earn $47,000 a year.\n", "location") == [place]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The bottom 10% earn $31,000 or less.", "Ohio"),
        ("The lowest ten percent earn less than $31,000.", "Ohio"),
        ("The bottom 10% of bakers earn less than $31,000.", None),
    ],
)
def test_a_share_of_the_workers_is_of_those_of_the_sentence_before(sentence: str, place: str | None) -> None:
    assert found(f"Bakers in Ohio earn $40,000. {sentence}", "location")[-1] == place
