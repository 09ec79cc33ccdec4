"""Data that a text holds as a program writes it is read as the cards that a page makes of it."""

from __future__ import annotations

import pytest

from tests.flows.read.documents import heading_of, lead_of, outline, read, source_of

LITERAL = """\
export const careers = [
  {
    title: 'Baker',
    educationLevel: "Bachelor's degree in food science",
    requirements: ['Two years in a bakery', "Master\\'s degree preferred"],
    pay: '$40,000',
    hours: 40,
    href: 'bakers',
  },
  { title: 'Miller', education: 'Apprenticeship' },
];
"""
CARDS = [
    "h9 careers",
    "h10 Baker",
    "p education Level: Bachelor's degree in food science",
    "p requirements:",
    "-0 Two years in a bakery",
    "-0 Master's degree preferred",
    "p pay: $40,000",
    "h10 Miller",
    "p education: Apprenticeship",
]

EARN = "Bakers in the towns of Ohio earn $40,000 a year"
SAID = "Bakers in Ohio aren't paid less than cooks, and rise earlier."


@pytest.mark.parametrize(
    ("words", "path"),
    [(LITERAL, "careers.ts"), (LITERAL, "page.md"), (f"```js\n{LITERAL}```\n", "page.md")],
)
def test_records_are_read_as_cards_wherever_they_stand(words: str, path: str) -> None:
    document = read(words, path)
    assert outline(document) == CARDS
    assert heading_of(document, "education: Apprenticeship") == "Miller"
    assert lead_of(document, "Two years in a bakery") == "requirements:"
    assert source_of(document, "pay: $40,000").endswith("$40,000")


def test_json_names_a_record_by_its_key() -> None:
    words = '{"Baker": {"education": "Diploma"}, "pastry_cook": {"min_education": "BSc"}}'
    assert outline(read(words, "a.json")) == ["h11 Baker", "p education: Diploma", "h11 pastry cook", "p min education: BSc"]


def test_a_name_is_a_title_where_no_other_is() -> None:
    assert outline(read('{"name": "Baker", "education": "BSc"}', "a.json"))[0] == "h10 Baker"
    assert outline(read('{"name": "Ann", "role": "Baker", "degree": "BSc"}', "a.json")) == [
        "p name: Ann",
        "h10 Baker",
        "p degree: BSc",
    ]


def test_a_title_beside_a_sentence_is_a_record_whatever_the_key_of_that_is() -> None:
    sentence = "Bakers rise long before the town does, and some like it."
    card = f"        title: 'Did you know?',\n        fact: '{sentence}',\n        level: 'easy'\n    }},\n"
    assert outline(read(card)) == ["h8 Did you know?", f"p fact: {sentence}", "p level: easy"]
    shape = "        title: 'Bread',\n        shape: 'round',\n        level: 'easy'\n    },\n"
    assert outline(read(shape))[0].startswith("x ")


def test_numbers_are_read_where_they_are_pay_growth_or_a_year() -> None:
    words = '{"title": "Baker", "salary": {"min": 30000, "max": 40_000}, "hours": 40, "year": 2022}'
    document = read(words, "a.json")
    assert outline(document) == ["h10 Baker", "h11 salary", "p min: 30000", "p max: 40_000", "p year: 2022"]
    assert [block.name for block in document.blocks][2:] == ["data.0.0.salary.min", "data.0.0.salary.max", "data.0.0.year"]


def test_yaml_between_fences_is_read_where_a_title_and_figures_are_parts_of_it() -> None:
    words = "```yaml\n- title: Baker\n  outlook: 4%\n  tasks: [Kneads, 'Bakes']\n```\n"
    assert outline(read(words)) == ["h10 Baker", "p outlook: 4%", "p tasks:", "-0 Kneads", "-0 Bakes"]
    assert outline(read("```yaml\nname: build\nsteps: [one]\n```\n")) == ["x name: build steps: [one]"]
    assert outline(read("```yaml\ntitle: [Baker\noutlook: 4%\n```\n"))[0].startswith("x ")


def test_prose_stands_without_its_key_and_questions_are_headings() -> None:
    words = '{"title": "Baker", "description": "They bake.", "faq": [{"question": "Is it hot?", "answer": "Yes."}]}'
    assert outline(read(words, "a.json")) == ["h10 Baker", "p They bake.", "h11 faq", "h13 Is it hot?", "p Yes."]


def test_a_record_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    words = "    salary: '$3,000',\n    education: 'Diploma',\n  },\n  {\n    title: 'Miller',\n    education: 'None',\n"
    assert outline(read(words)) == ["p salary: $3,000", "p education: Diploma", "h10 Miller", "p education: None"]


def test_records_govern_nothing_behind_them() -> None:
    document = read("## Bakers\n\n```json\n" + '{"title": "Miller", "education": "BSc"}' + "\n```\n\nThey rise early.\n")
    assert heading_of(document, "They rise early.") == "Bakers"
    assert document.title == "Bakers"


@pytest.mark.parametrize(
    "words",
    [
        "```python\nx = 'a'\nprint('title')\n```\n",
        '```json\n{"name": "loaf", "version": "1.2.0"}\n```\n',
        "```js\nconst a = { color: 'red', size: 'big' };\n```\n",
    ],
)
def test_other_code_stays_code(words: str) -> None:
    assert outline(read(words))[0].startswith("x ")


def test_prose_with_labels_and_quotation_marks_is_no_record() -> None:
    words = "Education: a degree.\n\nShe said: \"Bake.\"\n\nTitle: 'Baker'.\n\nWe bake bread.\n\nWe sell it.\n"
    assert all(line.startswith(("p ", "h7 ")) for line in outline(read(words, "a.txt")))


def test_lines_below_a_colon_are_a_list() -> None:
    document = read("Qualifications:\nDegree in baking\nTwo years of work\nGood hands\n")
    assert outline(document) == ["p Qualifications:", "-0 Degree in baking", "-0 Two years of work", "-0 Good hands"]
    assert lead_of(document, "Good hands") == "Qualifications:"
    assert outline(read("They said:\nBakers rise\nearly, and so\ndo I.\n")) == ["p They said: Bakers rise early, and so do I."]


def test_the_answer_of_a_list_of_questions_is_a_block() -> None:
    assert outline(read("- q: Is it hot?\n  a: Yes.\n")) == ["-0 q: Is it hot?", "p a: Yes."]


@pytest.mark.parametrize(
    "words",
    [
        'copy = {\n  intro: "Bricklayers in Kenya earn KES 45,000 a month on average.",\n  button: "Send",\n}\n',
        "    blurb: 'Bricklayers in Kenya earn KES 45,000 a month on average.',\n",
        '{ heading: "Money", body: "Bricklayers in Kenya earn KES 45,000 a month on average.',
    ],
    ids=["one value of several", "one pair alone", "cut off"],
)
def test_prose_in_quotes_is_read_whatever_its_key(words: str) -> None:
    assert any("Bricklayers in Kenya earn KES 45,000 a month on average." in line for line in outline(read(words, "page.md")))


def test_a_string_that_is_cut_off_ends_with_the_text() -> None:
    document = read("{ title: 'Baker', pay: '$40,000', description: 'Whether you\\'re new or not, you rise at fo", "a.ts")
    assert outline(document)[-1] == "p Whether you're new or not, you rise at fo"


def test_messages_of_a_program_are_no_data() -> None:
    words = "if (pay > 3) {\n  note(pay);\n}\nlog(total);\nreturn total / rows.length + rate;\nlet why = 'because'\n"
    assert outline(read(words, "a.md"))[0].startswith("p if (pay")


def test_a_value_of_many_words_is_prose_without_a_full_stop_whatever_its_key_is_called() -> None:
    said = "Bakers earn an average of $40,000 a year in the towns of Ohio and rise early"
    assert outline(read(f'    {{\n      intro: "{said}",\n      id: 3,\n    }},\n')) == [f"p {said}"]


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        (
            "  title: 'Clerk',\n  entry:\n    'A degree in law ' +\n    'and a year of typing.',\n  pay: 41000,\n",
            ["h8 Clerk", "p entry: A degree in law and a year of typing.", "p pay: 41000"],
        ),
        (
            '{ id: 4, role: "Bailiff", requires: "High school diploma" },\n{ id: 5, role: "Clerk", requires: "Degree" },\n',
            ["h10 Bailiff", "p requires: High school diploma", "h10 Clerk", "p requires: Degree"],
        ),
        (
            'faqs = [\n  ("Do bailiffs need a degree?",\n   "No. Most have "\n   "a diploma."),\n  ("Is it hard?", "Yes."),\n]\n',
            ["h9 faqs", "h9 Do bailiffs need a degree?", "p No. Most have a diploma.", "h9 Is it hard?", "p Yes."],
        ),
        (
            "    { role: 'Clerk',\n      min_req: 'Associate degree in law, \\\n         or two years of typing.' },\n"
            '    { role: "Bailiff",\n      min_req: ("High school "\n         "diploma") },\n',
            [
                "h10 Clerk",
                "p min req: Associate degree in law, or two years of typing.",
                "h10 Bailiff",
                "p min req: High school diploma",
            ],
        ),
        (
            '{"@type": "Question", "name": "Do bailiffs need a degree?",\n'
            ' "acceptedAnswer": {"@type": "Answer", "text": "No, none."}}\n',
            ["h10 Do bailiffs need a degree?", "p No, none."],
        ),
        (
            '      "Bailiffs keep order in court and typically need a high school diploma.",\n'
            '    pay: "$41,000",\n    hours: "40 a week",\n    level: "high school",\n',
            [
                "p Bailiffs keep order in court and typically need a high school diploma.",
                "p pay: $41,000",
                "p hours: 40 a week",
                "p level: high school",
            ],
        ),
    ],
    ids=["strings joined by a sign", "a number first", "questions without keys", "over lines", "accepted answer", "key cut off"],
)
def test_strings_are_read_however_a_program_sets_them(words: str, read_as: list[str]) -> None:
    assert outline(read(words, "page.md")) == read_as


def test_a_page_that_a_program_lays_out_is_read_as_a_page() -> None:
    words = '  { text: "A degree in law" },\n];\n\nconst A = () => (\n  <div>\n    To be a clerk you need\n  </div>\n'
    assert any("To be a clerk you need" in line for line in outline(read(words, "page.md")))


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (f'        ("What do bakers earn?",\n         "{EARN}.", 3),\n', ["h9 What do bakers earn?", f"p {EARN}."]),
        (f"\t\t'{EARN}, as the guild\\'s survey says',\n\t\t'Loaf',\n", [f"p {EARN}, as the guild's survey says"]),
        (f'    "{EARN}. "\n    "Millers earn less.\\n"\n', [f"p {EARN}. Millers earn less."]),
        (f'    "{EARN}. \\n" \\\n', [f"p {EARN}."]),
        (f"    note:\n      '{EARN} and ' +\n      'millers less.',\n    id: 'b',\n", [f"p {EARN} and millers less."]),
        (
            '    { id: 1, job: "Baker", schooling: "None" },\n    { id: 2, job: "Miller", schooling: "A degree" },\n',
            ["h10 Baker", "p schooling: None", "h10 Miller", "p schooling: A degree"],
        ),
    ],
    ids=["question and answer", "string", "joined by nothing", "joined by a backslash", "joined by a plus", "numbered objects"],
)
def test_strings_that_are_set_in_are_read_whether_keys_name_them_or_not(words: str, lines: list[str]) -> None:
    assert outline(read(words)) == lines


@pytest.mark.parametrize(
    "words",
    [
        f"    log('{EARN}.')\n    fail('{EARN}.')\n",
        "    'red', 'green',\n    'blue',\n",
        f"```python\n('{EARN}.', 1),\n```\n",
        f'    total = pay(a) * 3\n    rows.sort()\n    x["{EARN}"] = 3\n',
    ],
    ids=["messages", "no prose", "fenced", "a program"],
)
def test_strings_of_a_program_stay_code(words: str) -> None:
    assert outline(read(words))[0].startswith("x ")


@pytest.mark.parametrize(
    "words",
    [
        f'        "{SAID}",\n        "Short.",\n',
        f'        "{SAID}\\n" \\\n        "Short." +\n',
        "        'Bakers in Ohio aren\\'t paid less than cooks, and rise earlier.',\n",
        f'      note:\n        "{SAID}",\n      more:\n        "See below.",\n',
        f'      ("What pays?",\n       "{SAID}"),\n',
    ],
    ids=["strings of a list", "strings put together", "a quote in it", "a key on a line of its own", "pairs of a program"],
)
def test_prose_in_quotes_is_read_though_no_key_stands_before_it(words: str) -> None:
    assert any(SAID in line for line in outline(read(words, "a.md")) if line[0] == "p")


def test_strings_that_are_handed_to_a_program_are_no_prose() -> None:
    words = '    print("Add the flour and the salt to the water")\n    say("and then wait an hour or two")\n    wait(60)\n'
    assert [line[0] for line in outline(read(words, "a.md"))] == ["x"]
