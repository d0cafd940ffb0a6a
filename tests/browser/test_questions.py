"""The questions that readers come with: each answered on the overview's first screen, or on that of one click."""

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from answers.agreements import agreements, risks
from answers.goals import goals
from answers.ministries import ministries
from answers.recommendations import recommendations
from answers.selection import Selection
from tests.browser.reading import DESKTOP, open_page, settle
from translations import words

DUTCH = words("nl")
# What a reader asks, the page that is one click away ("" for none), and the words that answer it.
QUESTIONS = {
    "did the cabinet reach the 90 percent?": ("", "Doel gemist: 41%"),
    "how far from it?": ("", "49"),
    "how sure is that?": ("", "er is niet gepubliceerd hoeveel bedrijven zijn onderzocht"),
    "how fast would it have had to go?": ("", "10 procentpunt per jaar"),
    "who says so?": ("", "Jaarverslag 2024"),
    "how do the goals go?": ("", "SDG-indicatoren met recente cijfers"),
    "do agreements still run?": ("", "agreements"),
    "which sectors lack an agreement?": ("risks", "coverage"),
    "how old is the risk analysis?": ("risks", "risks"),
    "on which goal is least progress made, and who is responsible?": ("goals", "least"),
    "does every ministry name its contribution?": ("", "ministries"),
    "what became of the advice?": ("", "recommendations"),
}


def expected(answer: str, connection) -> list[str]:
    """The words that answer a question, computed where they follow from the data."""
    nothing, today = Selection(), date.today()
    found = agreements(connection, nothing)
    least = goals(connection, nothing, today).ranking.iloc[0]
    named, advised = ministries(connection, nothing, today), recommendations(connection, today)
    known = {
        "agreements": [found.in_short(DUTCH)],
        "coverage": [found.coverage_sentence(DUTCH)],
        "risks": [risks(connection, nothing, today).headline(DUTCH)],
        "least": [f"{least['goal']} {least['name_nl'].split()[0]}", least["ministries"]],
        "ministries": [
            DUTCH("glance-ministries", known=named.known("names_sdg_contribution"), count=len(named.today))
        ],
        "recommendations": [
            DUTCH("glance-recommendations", with_target=advised.with_target, count=len(advised.rows))
        ],
    }
    return known.get(answer, [answer])


def in_view(page: Page) -> str:
    """Every text of which the middle lies in the first screen."""
    return page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const seen = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const range = document.createRange();
            range.selectNode(node);
            const { top, bottom, width, height } = range.getBoundingClientRect();
            const middle = (top + bottom) / 2;
            if (width > 1 && height > 1 && middle > 0 && middle < innerHeight) seen.push(node.nodeValue);
          }
          return seen.join(" ").replace(/\\s+/g, " ");
        }"""
    )


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_within_a_click(visitor: Page, server, connection, question):
    name, answer = QUESTIONS[question]
    visitor.set_viewport_size(DESKTOP)
    open_page(visitor, server)
    if name:
        visitor.locator("[data-testid=stSidebarNavLink]").filter(has_text=DUTCH(f"page-{name}")).click()
        settle(visitor)
    seen = in_view(visitor)
    for said in expected(answer, connection):
        assert said in seen


def test_a_tile_leads_to_its_goal_and_an_indicator_is_one_click_further(visitor: Page, server):
    open_page(visitor, server)
    visitor.locator(".tile").nth(6).click()
    settle(visitor)
    assert "/goals?" in visitor.url and "goal=7" in visitor.url
    visitor.locator(".series a").first.click()
    settle(visitor)
    assert re.search(r"/indicators\?.*indicator=", visitor.url)
    expect(visitor.get_by_role("figure").first).to_be_visible()


def test_the_name_leads_home(visitor: Page, server):
    open_page(visitor, server, "/risks", goal="7")
    visitor.locator(".masthead .home").click()
    settle(visitor)
    assert visitor.url.startswith(f"{server}/?") and "goal=7" in visitor.url
