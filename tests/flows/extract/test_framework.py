"""Tools that occupations use: which are named, for whom, and what names them for something else."""

from __future__ import annotations

import time

import pytest

from flows.extract.framework import extract
from tests.flows.extract.reading import page_of


def named(words: str) -> list[tuple[str, str, str]]:
    return [(row["subject"], row["name"], row["polarity"]) for row in extract(page_of(words))]


@pytest.mark.parametrize(
    ("words", "tools"),
    [
        ("Data scientists use TensorFlow, PyTorch and scikit-learn.", ["TensorFlow", "PyTorch", "scikit-learn"]),
        ("A web developer should know ReactJS or Vue.", ["React", "Vue.js"]),
        (
            "Data engineers need experience with Postgres, MS SQL Server and Spark.",
            ["PostgreSQL", "Microsoft SQL Server", "Apache Spark"],
        ),
        ("Drafters work with Auto CAD and SolidWorks every day.", ["AutoCAD", "SolidWorks"]),
        ("Accountants must be proficient in QuickBooks and Excel.", ["QuickBooks", "Microsoft Excel"]),
        ("Nurses should be familiar with Cerner.", ["Cerner"]),
        ("# DevOps engineer\n\n## Skills\n\n- K8s\n- Terraform 1.5\n- AWS\n", ["Kubernetes", "Terraform", "AWS"]),
    ],
)
def test_a_tool_has_one_name_however_it_is_spelt(words: str, tools: list[str]) -> None:
    assert [name for _, name, _ in named(words)] == tools


@pytest.mark.parametrize(
    "words",
    [
        "Data scientists excel in an office that can react to change.",
        "Do data scientists need TensorFlow?",
        "The data engineer took an Apache Kafka course last year.",
        "React developers are web developers.",
        "Welders are certified by the American Welding Society (AWS).",
        "# Data analyst\n\nThis site was built with Django.",
        "# Web developer\n\nShow your skills on a page (hosted on platforms like Netlify or Vercel).",
        "Web developers learn in online communities such as GitHub.",
        "A data engineer sparks joy; see docs.docker.com/install for more.",
        "A data scientist may become AWS Certified.",
        "# Welder\n\n```\nimport pandas\n```\n",
        "Android developers need Kotlin, a language made by the company behind IntelliJ IDEA.",
        "# Android developer\n\nCross-platform means that code is shared with the help of a framework such as Flutter.",
        "# Android developer\n\nA hybrid app is written once with a framework such as Flutter or React Native.",
        "# Data engineer\n\n## Where to apply\n\n**Product companies:**\n\n- Salesforce, Oracle, SAP\n- Nutanix\n",
        "# Data engineer\n\n## Well-paying firms in Canada (remote)\n\n- Salesforce, Oracle, SAP\n",
        "# Web developer\n\nCompanies that use this framework include Acme, Globex and VMware.",
        "# Engineer\n\n## Skills\n\n- Played with Arduino or Raspberry Pi at school\n",
        "# Data analyst\n\nIt makes no difference whether you use Tableau or Power BI.\n",
        "# Data analyst\n\nLife at Shopify is good. She joined Salesforce as a data analyst.\n",
        "# Data analyst\n\nEmployers of data analysts look at your GitHub profile and GitHub portfolio.\n",
        "# Data analyst\n\nFollow us on GitHub and Slack.\n",
        "# Data analyst\n\n**Certs:** AWS SAA-C03, Azure DP-900\n",
        "# Data analyst\n\n## Tools & skills demonstrated\n\n- pandas\n- Tableau\n",
        "# Data analyst\n\n## Skills I gained\n\n- Microsoft Excel\n- Tableau\n",
        "# Data analyst\n\nYears ago everybody was using Hadoop and Tableau.\n",
        "# Clinical data manager\n\nYou need to know Good Clinical Practice (GCP).\n",
        "# Data analyst\n\n## Tools used\n\n- Tableau: charts of the job postings\n- Jira and Slack\n",
        "# Data analyst\n\nAfter our course, you'll be a master at tools like Tableau and Power BI.\n",
        "# Data analyst\n\nThe program equips you with tools like Tableau and Power BI.\n",
        "# Data analyst\n\nA portfolio makes up for the lack of experience with Tableau.\n",
    ],
)
def test_a_word_or_a_tool_named_for_something_else_makes_no_claim(words: str) -> None:
    assert named(words) == []


@pytest.mark.parametrize(
    ("words", "tools"),
    [
        ("This means that Android developers need Flutter.", ["Flutter"]),
        ("Android developers work with the team behind them in Jira.", ["Jira"]),
        ("Engineers need experience with Linux-based systems.", ["Linux"]),
        ("Data analysts need Looker Studio.", ["Looker Studio"]),
        ("Data analysts know Google Cloud Platform (GCP) and Amazon Web Services (AWS).", ["Google Cloud", "AWS"]),
        ("Data analysts are proficient at Tableau.", ["Tableau"]),
        ("Clinical data managers use Veeva Vault and Medidata Rave.", ["Veeva Vault", "Medidata Rave"]),
        ("Engineers need STM32CubeIDE.", ["STM32CubeIDE"]),
        (
            "# Data engineer\n\n## Tools that are used by most companies\n\n- Snowflake, Oracle, SAP\n",
            ["Snowflake", "Oracle", "SAP"],
        ),
    ],
)
def test_a_tool_is_what_all_of_its_name_says(words: str, tools: list[str]) -> None:
    assert [name for _, name, _ in named(words)] == tools


def test_years_of_a_plan_are_no_seniority_of_its_tools() -> None:
    text = "# Engineer\n\n## Roadmap\n\n### Year 3-4: Tools\n\n- Learn Git\n\n### Senior engineers\n\n- Learn Jenkins\n"
    assert [(row["name"], row["seniority"]) for row in extract(page_of(text))] == [("Git", None), ("Jenkins", "senior")]


@pytest.mark.parametrize(
    ("heading", "seniority"),
    [
        ("Intermediate:", None),
        ("Beginner level", None),
        ("Grade 12 (2 years)", None),
        ("Year 5+", None),
        ("Junior engineers (2 years)", "entry"),
        ("Mid-level engineers", "mid"),
    ],
)
def test_the_level_of_a_lesson_is_not_that_of_who_works(heading: str, seniority: str | None) -> None:
    rows = extract(page_of(f"# Engineer\n\n## Tools\n\n### {heading}\n\n- Learn Git\n"))
    assert [row["seniority"] for row in rows] == [seniority]


def test_a_denial_is_kept_as_one() -> None:
    [row] = extract(page_of("A data analyst does not need TensorFlow."))
    assert (row["name"], row["polarity"], row["value"]) == ("TensorFlow", "-", "no TensorFlow")


def test_an_open_list_is_marked() -> None:
    rows = extract(page_of("Data analysts need tools such as Tableau and Power BI."))
    assert [(row["name"], row["open_list"]) for row in rows] == [("Tableau", True), ("Power BI", True)]


def test_a_tool_that_is_named_again_counts_once_for_each_occupation() -> None:
    words = "Data analysts use Tableau. Data analysts need Tableau skills. Statisticians use Tableau."
    assert named(words) == [("data analyst", "Tableau", "+"), ("statistician", "Tableau", "+")]


def test_the_quote_is_verbatim_and_closes_its_bracket() -> None:
    page = page_of("Much was said. Data scientists know machine learning frameworks (**TensorFlow**, PyTorch). And more.")
    for row in extract(page):
        assert page.document.text[row["char_start"] : row["char_end"]] == row["quote"]
        assert row["quote"].endswith("PyTorch)")
        assert "Much" not in row["quote"]


def test_time_grows_with_the_length_of_a_line() -> None:
    def seconds(count: int) -> float:
        page = page_of("Data engineers use " + "Spark, Kafka and AWS. " * count, "a.txt")
        start = time.process_time()
        extract(page)
        return time.process_time() - start

    seconds(50)
    assert seconds(8_000) < 60 * max(seconds(800), 0.01)


@pytest.mark.parametrize(
    ("trade", "names"),
    [
        ("QA engineer", ["k6", "REST Assured", "Katalon Studio", "BrowserStack"]),
        ("Cloud engineer", ["Amazon CloudWatch", "Azure Functions", "OpenTofu", "Microsoft Entra ID"]),
        ("GIS analyst", ["PostGIS", "GeoPandas", "OpenLayers"]),
        ("Bioinformatician", ["Nextflow", "Bioconductor", "SAMtools"]),
        ("Paralegal", ["iManage", "Everlaw"]),
        ("Architect", ["ArchiCAD", "Enscape"]),
        ("Technical writer", ["MadCap Flare", "Docusaurus"]),
    ],
)
def test_the_tools_of_many_trades_are_known(trade: str, names: list[str]) -> None:
    entries = "".join(f"- {name}\n" for name in names)
    assert [row["name"] for row in extract(page_of(f"# {trade}\n\n## Tools\n\n{entries}"))] == names


def test_a_list_below_such_as_is_open() -> None:
    rows = extract(page_of("# Architect\n\nArchitects should know tools such as:\n\n- ArchiCAD\n- Enscape\n"))
    assert [row["open_list"] for row in rows] == [True, True]


def test_a_maker_that_hires_and_a_tool_of_a_host_are_no_origin_and_no_tool() -> None:
    assert extract(page_of("Banks hire data analysts as often as big tech (Salesforce, Oracle, etc.) does.")) == []
    [row] = extract(page_of("Web developers need experience with GitHub Actions.\n"))
    assert (row["name"], row["attributed_to"]) == ("GitHub Actions", None)


def test_makers_of_tools_that_compete_for_people_are_firms() -> None:
    assert named("Designers are sought: Figma, Canva and Adobe all compete for them.") == []
    assert named("Designers use Figma, Canva and Sketch.") != []


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("Data analysts use Slack, Jira, and we have made deep-learning tools.", ["use Slack, Jira"]),
        ("# Buyer\n\n## Tools\n\n- Docker helps with isolation\n", ["Docker"]),
        ("Data analysts know that Docker helps.", ["know that Docker"]),
        (
            "The skills of data analysts are, but not limited to, Tableau, critical thinking and basic maths.",
            ["skills of data analysts are, but not limited to, Tableau"],
        ),
        ("# Buyer\n\n| Role | Tools used |\n|---|---|\n| Buyer | Slack, Jira |\n", ["Slack, Jira"]),
        ("# Buyer\n\n## Tools used by buyers\n\n- Slack, Jira\n", ["Slack, Jira"]),
        ("Data analysts need Slack, and they must know Jira.", ["need Slack", "must know Jira"]),
    ],
)
def test_a_quote_ends_where_its_clause_does(words: str, quotes: list[str]) -> None:
    assert list(dict.fromkeys(row["quote"] for row in extract(page_of(words)))) == quotes
