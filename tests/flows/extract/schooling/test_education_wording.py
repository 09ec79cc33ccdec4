"""The many ways in which texts say that a degree is asked for, welcome, an option, or not needed."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import Claim, claims_of_surveyors


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # the law, and who keeps the register
        ("Registration depends on a bachelor's degree.", [("bachelor", "required")]),
        ("Many posts list a prerequisite for a bachelor's degree.", [("bachelor", "typical")]),
        ("Calculus is a prerequisite for a bachelor's degree.", []),
        ("Most surveyors need some kind of degree.", [("degree", "typical")]),
        ("The guild only licenses people with an accredited degree.", [("degree", "required")]),
        ("Only holders of a master's degree may teach the craft.", [("master", "required")]),
        ("The council accepts nothing below a bachelor's degree.", [("bachelor", "required")]),
        ("The code sets no degree.", [("degree", "not required")]),
        ("Surveyors aren't legally obliged to hold a degree.", [("degree", "not required")]),
        ("Nobody in this trade is expected to hold a degree.", [("degree", "not required")]),
        ("No crew chief is required to hold a degree.", [("degree", "not required")]),
        ("Surveyors are bound to hold a degree.", [("degree", "required")]),
        ("An MD is not required.", [("doctorate", "not required")]),
        ("Three in ten advertisements name no degree.", [("degree", "not required")]),
        ("Surveyors have no use for a doctorate.", [("doctorate", "not required")]),
        ("A bachelor's degree, on the other hand, is what most ask for.", [("bachelor", "typical")]),
        ("A bachelor's degree, whether from here or abroad, is required.", [("bachelor", "required")]),
        ("Is a degree a prerequisite? It isn't.", [("degree", "not required")]),
        # who wants it
        ("Big firms want a bachelor's degree.", [("bachelor", "required")]),
        ("Students want a bachelor's degree.", []),
        ("Counties screen for a bachelor's degree.", [("bachelor", "required")]),
        ("The boards demand a bachelor's degree.", [("bachelor", "required")]),
        ("There is a demand for a better degree.", []),
        ("Most counties set the bar at a bachelor's degree.", [("bachelor", "typical")]),
        ("Your next stop is a bachelor's degree.", [("bachelor", "required")]),
        ("Preparation usually means an associate degree.", [("associate", "typical")]),
        # every word for it
        ("A degree is vital for surveyors.", [("degree", "required")]),
        ("Boards specify a bachelor's degree.", [("bachelor", "required")]),
        ("Counties are insisting upon a bachelor's degree.", [("bachelor", "required")]),
        ("Surveyors had to acquire a bachelor's degree.", [("bachelor", "required")]),
        ("Surveyors need no less than a bachelor's degree.", [("bachelor", "required")]),
        ("No county stipulates a degree.", [("degree", "not required")]),
        ("Hardly any firm wants a degree.", [("degree", "not required")]),
        ("Few firms stipulate a degree.", [("degree", "not required")]),
        ("It is a myth that a degree is obligatory.", [("degree", "not required")]),
        ("I don't think a degree is vital.", [("degree", "not required")]),
        ("The course stipulates a bachelor's degree.", []),
        ("Upon securing a bachelor's degree, you can start work as a surveyor.", [("bachelor", "typical")]),
        # who has it
        ("Most come to the trade by way of an associate degree.", [("associate", "typical")]),
        ("71% of those asked said they held a bachelor's degree.", [("bachelor", "typical")]),
        ("Holders of a bachelor's degree make up 66% of the trade.", [("bachelor", "typical")]),
        ("Nearly everyone on a crew has a high school diploma.", [("high school", "typical")]),
        ("A small minority have a doctorate.", [("doctorate", "optional")]),
        # what it is good for
        ("A master's degree puts you ahead of others.", [("master", "preferred")]),
        ("A master's degree looks good on a resume.", [("master", "preferred")]),
        ("Labs look kindly on a doctorate.", [("doctorate", "preferred")]),
        ("The candidate with a master's degree usually gets the job.", [("master", "preferred")]),
        ("If you hold a master's degree as well, that's a plus.", [("master", "preferred")]),
        ("If you hold a master's degree as well, tell us.", []),
        ("It's a bonus if you have a master's degree.", [("master", "preferred")]),
        ("With a master's degree, you have better odds.", [("master", "preferred")]),
        ("With a master's degree, you earn more.", []),
        ("A master's degree is viewed favorably.", [("master", "preferred")]),
        ("Counties put candidates with a master's degree first.", [("master", "preferred")]),
        # enough
        ("A high school diploma gets you started.", [("high school", "typical")]),
        ("An associate degree in drafting or botany is usually enough to be invited.", [("associate", "typical")]),
        ("A diploma of higher education is widely read.", []),
        ("An associate degree is commonly accepted in its stead.", [("associate", "typical")]),
        # later
        ("Some surveyors round off their training with a master's degree.", [("master", "optional")]),
        ("A few carry on to a doctorate.", [("doctorate", "optional")]),
        ("Surveyors who hope to teach sometimes get a master's degree.", [("master", "optional")]),
        ("Another road is an associate degree.", [("associate", "optional")]),
        ("15% carry on with a master's degree.", [("master", "typical")]),
        ("Just 15% carry on with a master's degree.", [("master", "optional")]),
        # not, or no longer
        ("Crews have stopped asking for a degree.", [("degree", "not required")]),
        ("Fewer and fewer crews insist on a degree.", [("degree", "not required")]),
        ("A degree is the exception.", [("degree", "not required")]),
        ("A degree is rare on a crew.", [("degree", "not required")]),
        ("A degree isn't rare on a crew.", []),
        ("A doctorate, on the other hand, isn't necessary.", [("doctorate", "not required")]),
        ("A doctorate would be overkill.", [("doctorate", "not required")]),
        ("A degree is by no means required.", [("degree", "not required")]),
        ("A degree used to be required, but no longer is.", [("degree", "not required")]),
        ("A degree used to be required.", []),
        ("Hardly any employer insists on a degree.", [("degree", "not required")]),
        ("While nobody insists on a master's degree, it speeds up promotion.", [("master", "optional")]),
    ],
)
def test_law_taste_habit_and_use_say_with_what_force_a_degree_is_asked_for(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(degree, modality) for degree, modality, _ in claims_of_surveyors(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("What schooling do you need? A bachelor's degree in geology.", [("bachelor", "required", ["geology"])]),
        ("**Which degree do crews look for?** Usually an associate degree.", [("associate", "typical", [])]),
        ("What would they want? Ideally a master's degree.", [("master", "preferred", [])]),
        ("What takes four years? A bachelor's degree takes four years.", []),
        ("What did she bring along? A bachelor's degree.", []),
        ("Do you need a Ph.D.? No.", [("doctorate", "not required", [])]),
        ("Is a degree required? Almost always.", [("degree", "typical", [])]),
        ("Is a bachelor's degree enough? Yes.", [("bachelor", "typical", [])]),
        ("Is a bachelor's degree enough? No.", []),
        ("Do I have to have a degree? You don't.", [("degree", "not required", [])]),
        ("Is a degree a must? Far from it.", [("degree", "not required", [])]),
        ("Does this mean a doctorate? No.", [("doctorate", "not required", [])]),
    ],
)
def test_an_answer_may_only_name_the_degree_or_say_how_often(words: str, expected: list[Claim]) -> None:
    assert claims_of_surveyors(words) == expected


def test_the_degree_that_opens_a_sentence_is_the_one_named_before() -> None:
    words = "Most hold an associate degree in drafting. The degree isn't compulsory, but crews tend to favor it."
    assert ("associate", "optional", ["drafting"]) in claims_of_surveyors(words)
    assert claims_of_surveyors("The degree is required.") == [("degree", "required", [])]
