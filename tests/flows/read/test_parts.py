"""Levels of headings, and what stands below what."""

import pytest

from tests.flows.read.documents import read


def headings(text: str) -> dict[str, str]:
    """What each heading of a document stands below, by its words and how often they came before."""
    document = read(text)
    found: dict[str, str] = {}
    for block in document.blocks:
        if block.kind == "heading":
            words = document.plain[block.start : block.end]
            above = document.blocks[block.heading] if block.heading >= 0 else None
            name = f"{words} {sum(each.startswith(words) for each in found) + 1}"
            found[name] = document.plain[above.start : above.end] if above else ""
    return found


CARDS = """# Jobs

**Welder**

**Pay:**

- $40,000

**Training:**

- an apprenticeship

**Baker**

**Pay:**

- $30,000
"""


@pytest.mark.parametrize("text", [CARDS, CARDS.replace(":**", "**"), CARDS.replace("**Pay:**", "**PAY:**", 1)])
def test_parts_that_come_again_belong_to_the_title_above(text: str) -> None:
    found = headings(text)
    assert [above for name, above in found.items() if name.lower().startswith("pay")] == ["Welder", "Baker"]
    assert found["Welder 1"] == found["Baker 1"] == "Jobs"


def test_a_part_of_one_title_alone_is_one_where_parts_are_marked_as_labels() -> None:
    assert headings(CARDS)["Training: 1"] == "Welder"
    assert headings(CARDS.replace(":**", "**"))["Training 1"] == "Jobs"


def test_marked_headings_of_one_level_are_parts_too() -> None:
    text = "# Jobs\n\n## Welder\n\n## Pay\n\n$40,000\n\n## Baker\n\n## Pay\n\n$30,000\n"
    assert [above for name, above in headings(text).items() if name.startswith("Pay")] == ["Welder", "Baker"]


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("# Jobs\n\n## Welder\n\n### Pay\n\n$40,000\n\n## Baker\n\n### Pay\n\n$30,000\n", ["Welder", "Baker"]),
        ("# Jobs\n\n**Pay**\n\n$1\n\n**Pay**\n\n$2\n\n**Tasks**\n\nNone.\n\n**Skills**\n\nNone.\n", ["Jobs", "Jobs"]),
        ("# Jobs\n\n**Welder**\n\n**Pay**\n\n$1\n\n**Pay**\n\n$2\n\n**Baker**\n\n**Pay**\n\n$3\n", ["Jobs", "Jobs", "Jobs"]),
    ],
)
def test_headings_below_their_title_without_a_title_or_twice_below_one_stay(text: str, above: list[str]) -> None:
    assert [over for name, over in headings(text).items() if name.startswith("Pay")] == above


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("## Welders\n\nThey weld.\n\n### Pay\n\n$40,000\n", [1, 2]),
        ("### Welders\n\nThey weld.\n\n#### Pay\n\n$40,000\n\n**Note**\n\nNone.\n", [1, 2, 7]),
        ("## Welders\n\nThey weld.\n\n## Bakers\n\nThey bake.\n\n### Pay\n\n$40,000\n", [2, 2, 3]),
        ("### Pay\n\n$40,000\n\n## Welders\n\nThey weld.\n", [3, 2]),
        ("## Welders\n\nThey weld.\n", [2]),
    ],
)
def test_the_only_heading_of_the_highest_level_is_the_first_level_where_it_opens_the_text(text: str, levels: list[int]) -> None:
    assert [block.level for block in read(text).blocks if block.kind == "heading"] == levels
