"""Origins in words: who is named for a figure, how surely, and under which one name."""

from __future__ import annotations

import csv
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.mentions.lexicon_tables import LEXICON
from flows.extract.mentions.origin_names import REGISTER
from flows.extract.mentions.origins import canonical_origin, find_origins, origin_of_url


def attributed(words: str) -> list[str]:
    return [mention.name for mention in find_origins(words) if mention.strength == "attributed"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("According to the U.S. Bureau of Labor Statistics (BLS), welders earn $47,000.", ["BLS"]),
        ("Labor Department's figures put it at $47,000", ["BLS"]),
        ("In 2021, Indeed states an average of $150,000, while Glassdoor states $127,000.", ["Indeed", "Glassdoor"]),
        ("the average according to payscale is $72,000", ["PayScale"]),
        ("figures pulled from uk.talent.com.", ["Talent.com"]),
        ("Robert Half Technology’s 2025 Salary Guide puts it at $121,000", ["Robert Half"]),
        ("up to $200,000 (Dice)", ["Dice"]),
        ("median pay (Glassdoor, 2024): $131,000", ["Glassdoor"]),
        ("(Source: Naukri)", ["Naukri"]),
        ("Glassdoor: $120,000", ["Glassdoor"]),
        ("$90,000 — PayScale", ["PayScale"]),
        ("According to Glassdoor, Indeed and Monster, pay is high", ["Glassdoor", "Indeed", "Monster"]),
        ("according to the salary site Zippia", ["Zippia"]),
        ("per Glassdoor, $45 per Hour", ["Glassdoor"]),
    ],
)
def test_words_of_attribution_make_an_origin(words: str, names: list[str]) -> None:
    assert attributed(words) == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("according to Fernhill Analytics, pay is $90,000", ["Fernhill Analytics"]),
        ("according to the National Association of Glaziers, pay is $50,000", ["National Association of Glaziers"]),
        ("QuillBase reports an average of $90,000", ["QuillBase"]),
        ("a Fernhill survey put it at $90,000", ["Fernhill"]),
        ("Fernhill's 2024 Salary Guide", ["Fernhill"]),
        ("Source: Fernhill Analytics, 2024", ["Fernhill Analytics"]),
        ("reported by Fernhill and Glassdoor", ["Fernhill", "Glassdoor"]),
        ("According to Fernhill Careers, pay is $90,000", ["Fernhill Careers"]),
    ],
)
def test_an_unknown_name_counts_beside_words_of_attribution(words: str, names: list[str]) -> None:
    assert attributed(words) == names


@pytest.mark.parametrize(
    "words",
    [
        "Indeed, salaries rose",
        "Monster trucks and a Dice game",
        "Talent is scarce, Prospects are bright, Nature is kind",
        "Research shows that pay rose by 3%",
        "Experience shows that pay rises",
        "According to California law, the minimum wage is $16",
        "According to May figures, pay rose",
        "According to Our Survey, pay rose",
        "Machine learning engineers report earning $100,000",
        "The Senior Security Manager reports on 5 things",
        "$50 per Hour",
        "https://www.glassdoor.com/Salaries",
        "Salaries by State",
    ],
)
def test_what_is_no_origin_is_not_found(words: str) -> None:
    assert find_origins(words) == []


def test_a_name_without_attribution_is_only_named() -> None:
    (mention,) = find_origins("Keep a LinkedIn profile")
    assert (mention.name, mention.strength) == ("LinkedIn", "named")
    assert [mention.name for mention in find_origins("sites like Indeed and Dice")] == ["Indeed", "Dice"]


def test_a_name_and_its_short_form_are_one_mention() -> None:
    words = "the Bureau of Labor Statistics (BLS) projects 3%"
    (mention,) = find_origins(words)
    assert words[mention.start : mention.end] == "Bureau of Labor Statistics (BLS)"


def test_a_body_that_stands_alone_is_named() -> None:
    (mention,) = find_origins("4. Ministry of Glass and Ceramics (MGC), 2024")
    assert (mention.name, mention.strength) == ("Ministry of Glass and Ceramics", "named")
    assert find_origins("Write to the Ministry of Glass for a form") == []
    assert find_origins("Office hours and the Head Office") == []


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.bls.gov/ooh/", "BLS"),
        ("https://www.payscale.com/research/US/", "PayScale"),
        ("https://www.glassdoor.co.in/Salaries", "Glassdoor"),
        ("https://uk.talent.com/salary", "Talent.com"),
        ("https://nationalcareers.service.gov.uk/", "National Careers Service"),
        ("https://www.seek.com.au/career", "SEEK"),
        ("https://web.archive.org/web/20210101000000/https://www.bls.gov/ooh/", None),
        ("https://www.discoverdatascience.org/", "Discover Data Science"),
        ("https://www.salary-guide-hub.co.uk/", "Salary Guide Hub"),
        ("https://blog.quillbase.io/", "Quillbase"),
        ("https://www.mit.edu/", "MIT"),
        ("/careers/welder", None),
        ("#pay", None),
        ("mailto:jobs@example.com", None),
        ("https://bit.ly/abc", None),
        ("http://127.0.0.1/", None),
        ("http://[::1", None),
        ("", None),
    ],
)
def test_an_address_leads_to_its_publisher(url: str, name: str | None) -> None:
    assert origin_of_url(url) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("the U.S. Bureau of Labor Statistics'", "BLS"),
        ("Glassdoor's", "Glassdoor"),
        ("Glassdoor Australia", "Glassdoor"),
        ("PAYSCALE", "PayScale"),
        ("Stack Overflow Developer Survey 2024", "Stack Overflow"),
        ("the Fernhill website", "Fernhill"),
        ("Fernhill 2024 Salary Guide", "Fernhill"),
        ("the 2023 Office of Glazing Statistics", "Office of Glazing Statistics"),
        ("Bureau of Pipe and Valve Statistics' 2023 survey", "Bureau of Pipe and Valve Statistics"),
        ("Fernhill statistics", "Fernhill"),
        ("", ""),
    ],
)
def test_every_spelling_has_one_canonical_name(written: str, name: str) -> None:
    assert canonical_origin(written) == name
    assert canonical_origin(name) == name


def test_the_lexicon_names_each_origin_once() -> None:
    with (LEXICON / "origins.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(line for line in lines if not line.startswith("#")) if row["needs"] != REGISTER]
    spellings = [spelling for row in rows for spelling in (row["name"], *filter(None, row["aliases"].split("|")))]
    hosts = [host for row in rows for host in filter(None, row["hosts"].split("|"))]
    assert len(rows) >= 120
    assert len(spellings) == len(set(spellings))
    assert len(hosts) == len(set(hosts))
    assert all(canonical_origin(row["name"]) == row["name"] for row in rows)
    assert all(origin_of_url(f"https://www.{host}/") for host in hosts)


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["According to ", "Indeed", " reports ", "'s", " Survey", "(", ")", "BLS", " and ", "$5", "Source: ", "a.com", "Acme"]
        ),
        st.text(max_size=8),
    ),
    max_size=20,
)


@given(PIECES)
def test_mentions_are_ordered_and_apart(pieces: list[str]) -> None:
    words = "".join(pieces)
    end = 0
    for mention in find_origins(words):
        assert end <= mention.start < mention.end <= len(words)
        assert mention.name
        end = mention.end


@given(st.text(), st.text(max_size=30))
def test_any_text_is_answered(name: str, path: str) -> None:
    canonical_origin(name)
    origin_of_url(name)
    origin_of_url(f"https://{name}.com/{path}")


@pytest.mark.parametrize(
    "piece", ["According to A ", "Indeed, ", "a", "Acme reports ", "BLS (BLS) ", "the ", "Acme's Survey ", "A", "per a-"]
)
def test_reading_is_linear(piece: str) -> None:
    find_origins(piece)
    short, long = piece * 2_000, piece * 20_000
    started = time.process_time()
    find_origins(short)
    once = time.process_time()
    find_origins(long)
    assert time.process_time() - once < 40 * (once - started) + 0.05


@pytest.mark.parametrize("named", ["Websites", "Internet", "Multiple Job Boards", "Various Online Articles"])
def test_a_source_that_names_nobody_is_no_origin(named: str) -> None:
    assert attributed(f"Bakers earn $30,000. (Source: {named})") == []
