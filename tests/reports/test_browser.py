"""The site in a real browser, from ``file://``. Skipped on a machine without chromium, unless CONSILIENCE_BROWSER=required."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from flows.batch import process
from flows.pipeline import reject_frame
from flows.read.folder import list_files
from flows.read.metadata import Sources
from flows.settings import RunSettings
from reports import addresses
from reports.pages import claims, topics
from reports.site import write_site
from tests.reports.browsing import RULES_OF_COLOUR, WIDE, Visit, chromium, many_claims
from tests.reports.publishing import START
from tests.reports.telling import KEEPER
from tests.reports.visiting import KINDS_OF_PAGE
from tests.reports.world import BY_PATH, DOCS, LONG_WORD, OVERRIDE, TOPICS
from warehouse.publication import Publication

HANDBOOK = BY_PATH["guides/handbook.md"]
MANY = 12_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests. It is gone after them: its event loop stands in the way of others."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def visit(browser: Browser) -> Visit:
    """A wide page in light colours."""
    return Visit(browser.new_context(viewport=WIDE, color_scheme="light"))


@pytest.fixture(scope="module")
def cut_site(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with lists and texts cut into many pages."""
    folder = tmp_path_factory.mktemp("cut") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(claims, "ROWS", 4)
        patch.setattr(topics, "CLAIMS_PER_PAGE", 4)
        patch.setattr("reports.facts.CLAIMS_PER_PAGE", 4)
        patch.setattr(addresses, "PART_LENGTH", 90)
        write_site(warehouse, folder)
    return folder


CUT = {
    "claims": "claims-2.html",
    "topic": addresses.part(addresses.topic(TOPICS["pay"].topic_id), 2),
    "document": addresses.part(addresses.document(HANDBOOK.doc_id), 2),
}


@pytest.mark.parametrize("address", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE)
def test_a_page_loads_without_a_word_and_asks_for_nothing_outside(visit: Visit, site: Path, address: str) -> None:
    visit.said.clear()
    visit.asked.clear()
    visit.go(site, address)
    assert visit.said == []
    assert visit.asked
    assert all(asked.startswith(f"{site.as_uri()}/") for asked in visit.asked)


@pytest.mark.parametrize("address", KINDS_OF_PAGE.values(), ids=KINDS_OF_PAGE)
def test_axe_finds_nothing_in_light_and_in_dark(visit: Visit, site: Path, address: str) -> None:
    visit.go(site, address)
    visit.page.evaluate("[...document.querySelectorAll('details')].slice(0, 3).forEach((each) => { each.open = true; })")
    assert visit.violations() == []
    visit.page.emulate_media(color_scheme="dark")
    assert visit.violations(RULES_OF_COLOUR) == []
    visit.page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("address", CUT.values(), ids=CUT)
def test_axe_finds_nothing_on_pages_of_what_was_cut(visit: Visit, cut_site: Path, address: str) -> None:
    visit.go(cut_site, address)
    assert visit.page.locator("nav.pager").count()
    assert visit.violations() == []


@pytest.mark.parametrize("width", [360, 640])
def test_no_page_is_wider_than_a_phone_or_a_window_at_twice_the_size(visit: Visit, site: Path, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 740})
    wider = {}
    for kind, address in KINDS_OF_PAGE.items():
        visit.go(site, address)
        visit.page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
        wider[kind] = visit.sideways()
    visit.page.set_viewport_size(WIDE)
    assert wider == dict.fromkeys(KINDS_OF_PAGE, 0)


OF_CLAIMS = {kind: KINDS_OF_PAGE[kind] for kind in ("topic", "claims", "source")} | {"search": "claims.html#text=keeper"}


@pytest.mark.parametrize("address", OF_CLAIMS.values(), ids=OF_CLAIMS)
def test_a_phone_shows_each_claim_whole_and_a_desk_in_columns(visit: Visit, site: Path, address: str) -> None:
    page = visit.go(site, address)
    cells = page.locator("table.claims tbody tr").first.locator("th, td")
    assert cells.nth(1).bounding_box()["y"] == cells.nth(0).bounding_box()["y"]
    page.set_viewport_size({"width": 390, "height": 740})
    try:
        value, words = (cells.nth(place).bounding_box() for place in (0, 1))
        assert words["y"] >= value["y"] + value["height"]
        assert words["width"] == value["width"] > 300
        assert page.locator(".scroll:has(.claims)").evaluate("each => each.scrollWidth - each.clientWidth") == 0
    finally:
        page.set_viewport_size(WIDE)


class TestSearch:
    def rows(self, page: Page) -> list[str]:
        return page.locator("#rows th").all_inner_texts()

    def test_has_its_state_in_the_address(self, visit: Visit, site: Path) -> None:
        page = visit.go(site, "claims.html")
        page.get_by_label("Text").fill("python")
        page.locator("select[name=verdict]").select_option("agreement")
        assert page.url.endswith("claims.html#text=python&verdict=agreement")
        assert self.rows(page) == ["Python", "Python"]
        expect(page.locator("#found")).to_have_text("2 of 15 claims, 2 shown")
        page.locator("select[name=source]").select_option("Beacon Board")
        assert self.rows(page) == ["Python"]

    def test_shows_the_same_to_whom_the_address_is_given(self, visit: Visit, site: Path) -> None:
        visit.go(site, "claims.html")
        page = visit.go(site, f"claims.html#kind=Pay&subject={KEEPER.replace(' ', '+')}&text=74,500")
        assert self.rows(page) == ["$74,500 a year"]
        expect(page.locator("select[name=kind]")).to_have_value("Pay")
        expect(page.locator("select[name=subject]")).to_have_value(KEEPER)
        assert page.locator("nav.pager:visible").count() == 0

    def test_is_undone_by_clear(self, visit: Visit, site: Path) -> None:
        page = visit.go(site, "claims.html#text=python")
        page.get_by_role("button", name="Clear").click()
        expect(page.locator("#rows tr")).to_have_count(15)
        expect(page.locator("#found")).to_be_hidden()

    def test_shows_text_of_documents_as_text(self, visit: Visit, site: Path) -> None:
        visit.said.clear()
        page = visit.go(site, "claims.html#text=script%3Ealert")
        assert self.rows(page)
        assert page.locator("#rows script").count() == 0
        assert visit.said == []

    def test_draws_a_part_of_many_claims_at_a_time(self, visit: Visit, site: Path, tmp_path: Path) -> None:
        many_claims(site, tmp_path / "site", MANY)
        page = visit.go(tmp_path / "site", "claims.html")
        page.get_by_label("Text").fill("python")
        expect(page.locator("#found")).to_have_text("2,400 of 12,000 claims, 200 shown")
        expect(page.locator("#rows tr")).to_have_count(200)
        page.get_by_role("button", name="Show more").click()
        expect(page.locator("#rows tr")).to_have_count(400)


def test_marks_stand_where_the_claims_are(visit: Visit, site: Path) -> None:
    page = visit.go(site, addresses.document(HANDBOOK.doc_id))
    for number, said in enumerate(HANDBOOK.claims):
        claim = HANDBOOK.claim_id(number)
        marked = page.locator(f'mark[data-claims~="{claim}"]').all_inner_texts()
        assert " ".join("".join(marked).split()) == said.quote
        page.locator(f'.marked a[href="#claim-{claim}"]').click()
        assert page.url.endswith(f"#claim-{claim}")
        expect(page.locator(f'mark[data-claims~="{claim}"]').first).to_be_in_viewport()


def test_a_mark_leads_to_its_claim_on_the_page_of_the_topic(visit: Visit, site: Path) -> None:
    page = visit.go(site, addresses.document(HANDBOOK.doc_id))
    page.locator("a.tag", has_text="$61,000").click()
    expect(page.locator("h1")).to_have_text(TOPICS["pay"].title)
    expect(page.locator("tr:target th")).to_contain_text("$61,000")


def test_contradictions_lead_from_one_to_the_next(visit: Visit, site: Path) -> None:
    page = visit.go(site, "index.html")
    page.locator(".card h3 a").first.click()
    titles = [page.locator("h1").inner_text()]
    while page.locator(".pager a[rel=next]").count():
        page.locator(".pager a[rel=next]").first.click()
        titles.append(page.locator("h1").inner_text())
    assert titles == [TOPICS[key].title for key in ("pay", "school", "fortran")]


def test_the_pages_are_complete_without_a_script(browser: Browser, site: Path) -> None:
    visit = Visit(browser.new_context(java_script_enabled=False))
    page = visit.go(site, "claims.html")
    expect(page.locator("#rows tr")).to_have_count(sum(len(doc.claims) for doc in DOCS))
    expect(page.locator("#search")).to_be_hidden()
    page = visit.go(site, "index.html")
    expect(page.locator(".card")).to_have_count(3)
    page.context.close()


def test_the_keyboard_alone_is_enough(visit: Visit, site: Path) -> None:
    page = visit.go(site, addresses.subject(KEEPER))
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    expect(page.locator("a.skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    within = "document.querySelector('main').contains(document.activeElement)"
    assert page.evaluate(within)
    stops = "[...document.querySelectorAll('main :is(a, summary, [tabindex=\"0\"])')].filter((each) => each.checkVisibility())"
    for _ in range(page.evaluate(f"{stops}.length") - 1):
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        page.keyboard.press("Tab")
        assert page.evaluate(within)
    page.keyboard.press("Tab")
    assert not page.evaluate(within)


def test_print_opens_everything_and_leaves_the_navigation_out(visit: Visit, site: Path) -> None:
    page = visit.go(site, addresses.subject(KEEPER))
    table = page.locator("details table").first
    expect(table).to_be_hidden()
    page.emulate_media(media="print")
    expect(table).to_be_visible()
    expect(page.locator(".top nav")).to_be_hidden()
    page.emulate_media(media="screen")


def test_the_single_file_is_whole_by_itself(browser: Browser, single_file: Path) -> None:
    visit = Visit(browser.new_context(viewport=WIDE, offline=True))
    page = visit.go(single_file.parent, single_file.name)
    assert visit.said == []
    assert visit.asked == [single_file.as_uri()]
    assert visit.violations() == []
    page.locator(".card h3 a").first.click()
    expect(page.locator(f"#topic-{TOPICS['pay'].topic_id}")).to_be_in_viewport()
    page.set_viewport_size({"width": 360, "height": 740})
    assert visit.sideways() == 0
    page.context.close()


PAYLOADS = (
    "<script>window.hit = 1; alert(1)</script>",
    "</script><script>window.hit = 2; alert(2)</script>",
    "</style></title></textarea><img src=x onerror=window.hit=3>",
    '"><svg onload=window.hit=4>',
    "' onmouseover='window.hit=5",
    "[click](javascript:window.hit=6)",
    "{{ 7 * 7 }} ${window.hit=7} <!-- ",
    OVERRIDE,
    LONG_WORD,
)


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of documents that would rather be programs, read and compared like any."""
    folder = tmp_path_factory.mktemp("hostile")
    raw = folder / "raw"
    raw.mkdir()
    words = " ".join(PAYLOADS)
    for average in (61_000, 95_000):
        said = f"The average salary of a welder in the United States is ${average:,} a year"
        head = f"title: {json.dumps(PAYLOADS[0] + PAYLOADS[1])}\nurl: javascript:window.hit=8\n"
        body = f"# Welder\n\n<!-- {said} {PAYLOADS[0]}. {PAYLOADS[2]}\n\n## {PAYLOADS[3]}\n\n{words}\n"
        (raw / f"hostile-{average}.md").write_text(f"---\n{head}---\n\n{body}", encoding="utf-8")
    settings = RunSettings(raw=raw, warehouse=folder / "c.duckdb", reports=folder / "site")
    read = process(list_files(raw, settings.read)[0], Sources(), (), settings)
    with Publication(settings.warehouse, version="1", started=START) as publication:
        publication.load(read.documents, read.claims, reject_frame(publication.run_id, read.rejects, Sources()))
        publication.compare(settings.tolerance)
        publication.publish()
    write_site(settings.warehouse, settings.reports)
    return settings.reports


def test_documents_that_would_be_programs_stay_text(visit: Visit, hostile_site: Path) -> None:
    visit.page.set_viewport_size({"width": 360, "height": 740})
    visit.said.clear()
    pages = sorted(file.relative_to(hostile_site.resolve()).as_posix() for file in hostile_site.resolve().rglob("*.html"))
    assert any(page.startswith("topic/") for page in pages)
    for address in pages:
        page = visit.go(hostile_site, address)
        assert page.evaluate("window.hit") is None, address
        assert page.locator("main :is(script, svg[onload], img, [onmouseover], [href^='javascript'])").count() == 0, address
        assert visit.sideways() == 0, address
    visit.page.set_viewport_size(WIDE)
    assert visit.said == []
    documents = [address for address in pages if address.startswith("document/")]
    text = visit.go(hostile_site, documents[0]).locator(".text").inner_text()
    for payload in PAYLOADS[:-2]:
        assert payload.strip() in text
