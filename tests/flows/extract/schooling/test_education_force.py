"""With what force a degree is asked for: steps, hedges, options, and what only looks like a requirement."""

from __future__ import annotations

import pytest

from tests.flows.extract.schooled import Force, forces


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # a step
        ("A bachelor's degree represents the first step.", [("bachelor", "required")]),
        ("Earning a PhD is a key step to becoming a surveyor.", [("doctorate", "required")]),
        ("Your journey to becoming a surveyor begins with a bachelor's degree.", [("bachelor", "required")]),
        ("The path starts by earning a bachelor's degree.", [("bachelor", "required")]),
        ("The day starts with a lecture on degrees.", []),
        # a step that is a noun
        ("Successful completion of a bachelor's degree.", [("bachelor", "required")]),
        ("Possession of a bachelor's degree from an accredited college.", [("bachelor", "required")]),
        (
            "Graduation with a bachelor's degree plus a year of practice; OR, (B) graduation with an associate's degree.",
            [("bachelor", "required"), ("associate", "required")],
        ),
        ("Completion of secondary school is usually required.", [("high school", "typical")]),
        ("Completion of a bachelor's degree takes four years.", []),
        # it is asked for now and then
        (
            "Education: PhD required (sometimes a master's with ten years in the field)",
            [("doctorate", "required"), ("master", "optional")],
        ),
        ("Sometimes a master's degree is required.", [("master", "optional")]),
        ("Sometimes a master's degree is preferred.", [("master", "preferred")]),
        # not for all
        ("Not all surveyors who work in the field need to have a degree.", [("degree", "optional")]),
        ("Not every surveyor has to hold a master's degree.", [("master", "optional")]),
        ("You may be able to work for a small county office with only a bachelor's degree.", [("bachelor", "optional")]),
        ("You can become a surveyor with only a bachelor's degree.", [("bachelor", "typical")]),
        ("Although a bachelor's degree is common, it is not required.", [("bachelor", "optional")]),
        (
            "While a degree is common, some employers accept a high school diploma.",
            [("degree", "typical"), ("high school", "optional")],
        ),
        # not yet
        ("A master's degree is becoming increasingly necessary.", [("master", "preferred")]),
        ("A master's degree is becoming a requirement for surveyors.", [("master", "preferred")]),
        ("A master's degree is necessary for becoming a surveyor.", [("master", "required")]),
        # a way
        ("You can apply for a certificate course or an associate's degree program.", [("associate", "optional")]),
        ("Those enrolled in a degree program get a discount.", []),
        ("This could include further study, such as a postgraduate degree.", [("postgraduate", "optional")]),
        # of use
        ("A master's degree makes a big difference.", [("master", "preferred")]),
        # the second is only wished for
        (
            "Surveyors should have a bachelor's degree, preferably a master's.",
            [("bachelor", "required"), ("master", "preferred")],
        ),
        ("Surveyors need an advanced degree, ideally a PhD.", [("postgraduate", "required"), ("doctorate", "preferred")]),
        # what the employer says to the applicant
        ("You will have a degree in surveying.", [("degree", "required")]),
        ("Ideally you will have a degree in surveying.", [("degree", "preferred")]),
        ("After four years you will have a degree.", []),
        # whose degree it is
        ("Those who have a bachelor's degree should consider a master's degree.", [("master", "optional")]),
        ("You need a bachelor's degree plus a year of paid experience.", [("bachelor", "required")]),
        # hedges
        ("A licence and often a graduate degree is required.", [("postgraduate", "typical")]),
        ("A number of surveyors have a degree in geography.", [("degree", "optional")]),
        ("Two out of three surveyors have a bachelor's degree.", [("bachelor", "typical")]),
        ("Two out of five surveyors have a bachelor's degree.", [("bachelor", "optional")]),
        ("Many surveyors go on working and undertake a master's degree.", [("master", "typical")]),
        ("A master's degree, however, is required.", [("master", "required")]),
        ("BS or equivalent experience preferred.", [("bachelor", "preferred")]),
        (
            "Most ask for a bachelor's degree, and a quarter of them ask for a master's degree.",
            [("bachelor", "typical"), ("master", "optional")],
        ),
        ("Some 23% of employers require a master's degree.", [("master", "optional")]),
        ("Some improve their chances with a master's degree, but this is not necessary.", [("master", "optional")]),
        ("Start with an undergraduate degree.", [("bachelor", "required")]),
        ("Most importantly, a master's degree is required.", [("master", "required")]),
        ("For most posts, a master's degree is required.", [("master", "typical")]),
        ("A master's degree is preferred, but not required.", [("master", "preferred")]),
        ("About 23% of employers require a master's degree.", [("master", "optional")]),
        ("Although a degree isn't required, employers prefer one.", [("degree", "preferred")]),
        ("Entry without a degree is possible.", [("degree", "not required")]),
        ("It is hard to become a surveyor without a degree.", [("degree", "typical")]),
        ("Is a degree required? Usually, yes.", [("degree", "typical")]),
        ("It is the next step for someone who has a bachelor's degree.", []),
        ("You can pursue a three-year LLB course.", [("bachelor", "optional")]),
        ("The LLB course takes three years.", []),
        # what a course asks for
        ("To get onto a postgraduate course, you would need a degree.", []),
        ("The qualification needed for pursuing a diploma is a bachelor's degree.", []),
        ("You need at least 60 percentile in 10+2.", []),
        ("It is unlike other professions, such as law, where a degree is required.", []),
        ("You can take certificate courses after passing class 12.", []),
        ("A few enter with a higher national diploma.", [("associate", "optional")]),
        ("Degree entry requirements include two A levels.", []),
        ("You will need at least a 2:1 in your undergraduate degree.", [("bachelor", "required")]),
        ("To study at this level you will need an undergraduate degree.", []),
        ("In addition to a degree, licences are required.", []),
        ("The second route is open to graduates with a degree.", []),
        ("Check that the degree you're pursuing meets the requirements.", []),
        # a part of the jobs, or of the surveyors
        ("It is possible to find work with just a bachelor's degree.", [("bachelor", "optional")]),
        ("Some positions are open with a master's degree.", [("master", "optional")]),
        ("A quarter of surveyors report having an associate degree.", [("associate", "optional")]),
        ("It is possible to become a surveyor without degree completion.", [("degree", "not required")]),
        ("For the undergraduate degree, you need two A levels.", []),
        ("Qualifications below degree level are not highly regarded.", []),
        # no longer
        ("The job used to require a degree.", []),
        # what many do besides
        ("Many surveyors round out their training with a master's degree.", [("master", "optional")]),
        ("Most surveyors crown their studies with a doctorate.", [("doctorate", "typical")]),
        # other words for it
        ("Most states mandate a degree.", [("degree", "typical")]),
        ("States do not mandate a high school diploma or GED.", [("high school", "not required")]),
        ("Candidates with master's degrees are in great demand.", [("master", "preferred")]),
        ("The foundation of the career is a degree in geomatics.", [("degree", "required")]),
        ("Typically, students pursue a bachelor's degree.", [("bachelor", "typical")]),
        ("Surveyors with only a bachelor's degree face stiff competition.", []),
        ("Route one is a three-year honours degree.", [("bachelor", "required")]),
        (
            "Graduates with degrees in other subjects can qualify by doing a postgraduate qualification.",
            [("postgraduate", "required")],
        ),
        ("A degree that includes a minimum of two years of geomatics.", []),
        ("It is a prerequisite for advanced degree programs.", []),
        # a paper, a time, jobs at large, an examination
        ("We need a copy of your degree.", []),
        ("We require papers on the recognition of the degree.", []),
        ("Students need to specialise towards the end of the degree.", []),
        ("Degrees can be useful in many fields.", []),
        ("A bachelor's degree is required in most professions.", []),
        ("Candidates for the exam must hold a degree.", []),
        ("One year of postgraduate study is required.", []),
        ("Many surveyors work while they earn their degree.", []),
    ],
)
def test_words_give_a_degree_its_force(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # said of the degree in the passive
        ("A bachelor's degree is called for in almost every advert.", [("bachelor", "typical")]),
        ("Degrees in geomatics are looked for by many agencies.", [("degree", "typical")]),
        ("A diploma is fine, but a bachelor's degree is usually asked for.", [("bachelor", "typical")]),
        ("A bachelor's degree is asked for by the state.", [("bachelor", "required")]),
        ("A master's degree is seldom asked for.", [("master", "not required")]),
        # a clause that has it as its object
        ("A master's degree is what most chief surveyors hold.", [("master", "typical")]),
        ("An associate degree is what they usually begin with.", [("associate", "typical")]),
        ("A bachelor's degree is still what county offices require.", [("bachelor", "required")]),
        ("A doctorate is something that few agencies ask for.", [("doctorate", "not required")]),
        ("A bachelor's degree is what my brother was proud of.", []),
        ("An associate degree is what you leave the college with.", []),
        # whose liking it is
        ("Map makers like to see a master's degree.", [("master", "preferred")]),
        ("County offices are keen on a PhD.", [("doctorate", "preferred")]),
        ("Agencies want to see a bachelor's degree.", [("bachelor", "required")]),
        ("We'd love to see you at the master's degree fair.", []),
        # shares in words
        ("Eight in ten surveyors hold a bachelor's degree.", [("bachelor", "typical")]),
        ("Three in ten surveyors hold a master's degree.", [("master", "optional")]),
        # not needed, and yet an option
        ("A degree isn't compulsory, though you may pick one up later.", [("degree", "optional")]),
        ("A degree isn't compulsory, and you may pick up the skills on site.", [("degree", "not required")]),
        # nobody asks
        ("No employer asks for a degree.", [("degree", "not required")]),
        ("County offices don't care whether you have a degree.", [("degree", "not required")]),
        ("You can skip the degree.", [("degree", "not required")]),
        ("You can't skip the degree.", []),
        ("No degree? No problem.", [("degree", "not required")]),
        ("Nobody tells you that a degree costs a fortune.", []),
        # few go without, or many do
        ("You won't get far without a degree.", [("degree", "required")]),
        ("You will rarely meet a surveyor without a bachelor's degree.", [("bachelor", "typical")]),
        ("It is not unusual to start without a degree.", [("degree", "not required")]),
        ("You won't have trouble to find work without a degree.", []),
        # of use
        ("A master's degree won't hurt.", [("master", "preferred")]),
        ("Preference goes to holders of a master's degree.", [("master", "preferred")]),
        ("A master's degree would be a nice extra.", [("master", "preferred")]),
        ("A master's degree is worth considering.", [("master", "optional")]),
        # the entrance
        ("The usual ticket is an associate degree.", [("associate", "typical")]),
        ("The way in is a bachelor's degree.", [("bachelor", "required")]),
        ("All it takes is a high school diploma.", [("high school", "required")]),
        ("A high school diploma is all you need.", [("high school", "required")]),
        ("A high school diploma will do.", [("high school", "typical")]),
        ("The bar is a place to meet people with a degree.", []),
        # the rule
        ("A bachelor's degree comes up in nearly all adverts.", [("bachelor", "typical")]),
        ("A bachelor's degree is standard in this trade.", [("bachelor", "typical")]),
        ("Three in four adverts name a bachelor's degree.", [("bachelor", "typical")]),
        ("Many people mention their degree on the first day.", []),
        # an advertisement
        ("You bring a degree in geology.", [("degree", "required")]),
        ("We are after somebody with a degree.", [("degree", "required")]),
        # what posts of one sort ask for
        ("For roles that involve research, a PhD is preferred.", [("doctorate", "preferred")]),
        ("There are roles that require a bachelor's degree.", []),
    ],
)
def test_who_asks_for_a_degree_may_be_told_in_the_passive_and_in_a_clause_of_its_own(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## 1. Get a degree\n\nSurveyors typically need a bachelor's degree.", [("bachelor", "typical")]),
        ("## 1. Get a degree\n\nFour years at a university.", [("degree", "required")]),
        ("## 1. Get a degree in geomatics\n\nA master's degree is preferred.", [("degree", "required"), ("master", "preferred")]),
        (
            "## Educational requirements\n\n**Master's degree:** Those who want to rise should consider a master's degree.",
            [("master", "optional")],
        ),
        ("## Educational requirements\n\n**Master's degree:** Two more years.", [("master", "required")]),
        (
            "## Do you need a degree?\n\nNo.\n\nMany have a bachelor's degree.",
            [("degree", "not required"), ("bachelor", "typical")],
        ),
    ],
)
def test_what_announces_a_degree_yields_to_what_is_said_under_it(words: str, expected: list[Force]) -> None:
    assert forces(words) == expected
