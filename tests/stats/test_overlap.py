"""Changes between samples that share companies: published values, simulated coverage, and power beside McNemar."""

from collections import Counter

import numpy as np
import pytest

from stats import SampleShare, Shared, Stratum, Sums, correlation, mcnemar, share_difference, share_interval
from tests.stats.samples import plain
from tests.stats.small_tables import table

SAMPLES = 600
STRATA = 6


def answers(endorses) -> str:
    return "endorsing" if endorses else "others"


def shared(name: str, counts: dict[tuple[bool, bool], int]) -> list[Shared]:
    return [
        Shared(name, answers(first), name, answers(second), companies, companies)
        for (first, second), companies in counts.items()
        if companies
    ]


# Newcombe 1998 (Statistics in Medicine 17, 2635-2650), method 10; the value is asserted by contingencytables (R).
PUBLISHED = """
both | stopped | began | neither | change | lower | upper
59   | 6       | 16    | 80      | .0621  | .0046 | .1186
"""


@pytest.mark.parametrize("row", table(PUBLISHED), ids=" ".join)
def test_the_published_change_of_one_sample_assessed_twice(row):
    both, stopped, began, neither = map(int, row[:4])
    n = both + stopped + began + neither
    first, second = (
        SampleShare([plain("all", None, n, n, endorsing)]) for endorsing in (both + stopped, both + began)
    )
    counts = {(True, True): both, (True, False): stopped, (False, True): began, (False, False): neither}
    together = correlation(first, second, shared("all", counts))
    found = share_difference(share_interval(both + stopped, n), share_interval(both + began, n), together)
    assert [round(value, 4) for value in (found.estimate, found.lower, found.upper)] == list(
        map(float, row[4:])
    )


def test_no_change_at_all_still_leaves_a_margin():
    same = SampleShare([plain("all", None, 300, 300, 90)])
    together = correlation(same, same, shared("all", {(True, True): 90, (False, False): 210}))
    found = share_difference(share_interval(90, 300), share_interval(90, 300), together)
    assert found.estimate == 0
    assert found.lower == pytest.approx(-found.upper)
    assert 0.005 < found.upper < 0.01


def test_samples_that_avoid_each_other_move_against_each_other_in_a_finite_population_only():
    endless, known = (SampleShare([plain("all", size, 300, 300, 90)]) for size in (None, 1000))
    assert correlation(endless, endless, []) == 0
    # n / N of the variance without finite population correction, for the nine in ten that stay as they are.
    assert correlation(known, known, []) == pytest.approx(-0.9 * 0.3 / 0.7)


def test_as_many_shared_companies_as_chance_gives_are_independent():
    known = SampleShare([plain("all", 1000, 300, 300, 90)])
    chance = shared("all", {(True, True): 24, (False, False): 57})
    assert correlation(known, known, chance) == pytest.approx(0, abs=1e-12)


def test_a_census_has_no_error_to_share():
    whole = SampleShare([plain("all", 300, 300, 300, 90)])
    sample = SampleShare([plain("all", 300, 100, 100, 30)])
    assert correlation(whole, sample, shared("all", {(True, True): 30, (False, False): 70})) == 0


def test_companies_that_changed_stratum_count_as_shared():
    """A sector may have another name in the next wave: its companies are the same ones."""
    first, second = (SampleShare([plain(name, None, 200, 200, 60)]) for name in ("old", "new"))
    moved = [
        Shared("old", "endorsing", "new", "endorsing", 60, 60),
        Shared("old", "others", "new", "others", 140, 140),
    ]
    assert correlation(first, second, moved) == pytest.approx(0.99, abs=0.01)


def test_what_lies_outside_the_strata_is_passed_over():
    one = SampleShare([plain("a", None, 50, 50, 20)])
    assert correlation(one, one, [Shared(None, "outside", "a", "others", 9, 9)]) == 0


class Population:
    """Companies of six strata in two waves. In the second `churn` of them were replaced by others.

    One in ten of those that endorse stops; so many begin that the share goes from 30 to 35 percent, or stays.
    """

    def __init__(self, size: int, churn: float, after: float = 0.35):
        self.rng = rng = np.random.default_rng(1)
        self.stratum = np.arange(size) % STRATA
        likely = 0.3 + (self.stratum - 2.5) * 0.06
        before = rng.random(size) < likely
        kept = np.where(before, rng.random(size) > 0.1, rng.random(size) < (after - 0.27) / 0.7)
        self.stays = rng.permutation(size) >= round(size * churn)
        # A company that goes makes room for a new one of its stratum, numbered after all others.
        new = rng.random(size) < likely + after - 0.3
        self.answers = np.concatenate([before, before]), np.concatenate([kept, new])
        self.now = np.where(self.stays, np.arange(size), np.arange(size) + size)
        self.truth = self.answers[1][self.now].mean() - before.mean()

    def samples(self, assessed: int, overlap: float):
        """Companies of two samples, by stratum; of those that stay the second keeps `overlap`."""
        each = assessed // STRATA
        for stratum in range(STRATA):
            own = np.flatnonzero(self.stratum == stratum)
            first = self.rng.choice(own, each, replace=False)
            old = first[self.stays[first]]
            kept = self.rng.choice(old, round(overlap * len(old)), replace=False)
            new = self.now[own[~self.stays[own]]]
            entered = self.rng.choice(new, min(round(each * len(new) / len(own)), each - len(kept)), False)
            rest = np.setdiff1d(own[self.stays[own]], first)
            others = self.rng.choice(rest, each - len(kept) - len(entered), replace=False)
            yield len(own), first, np.concatenate([kept, entered, others])

    def change(self, assessed: int, overlap: float, is_finite: bool = True):
        """The change that two samples show, and McNemar's p value of the companies in both."""
        before, after, together, gained, lost = [], [], [], 0, 0
        for number, (size, first, second) in enumerate(self.samples(assessed, overlap)):
            for strata, own, said in ((before, first, 0), (after, second, 1)):
                yes = int(self.answers[said][own].sum())
                counts = Sums.unweighted(yes), Sums.unweighted(len(own) - yes)
                strata.append(Stratum(str(number), size if is_finite else None, *counts))
            both = np.intersect1d(first, second)
            counts = Counter(zip(*(each[both].tolist() for each in self.answers), strict=True))
            together += shared(str(number), counts)
            gained, lost = gained + counts[False, True], lost + counts[True, False]
        one, other = SampleShare(before), SampleShare(after)
        found = share_difference(one.interval(), other.interval(), correlation(one, other, together))
        return found, mcnemar(gained, lost).p_value


@pytest.mark.parametrize("assessed", [300, 450])
@pytest.mark.parametrize("churn", [0, 0.15])
@pytest.mark.parametrize("overlap", [0, 0.3, 0.7, 1])
def test_the_interval_of_a_change_holds_the_truth_between_93_and_97_percent(overlap, churn, assessed):
    population = Population(1000, churn)
    found = [population.change(assessed, overlap)[0] for _ in range(SAMPLES)]
    covered = sum(one.lower <= population.truth <= one.upper for one in found) / SAMPLES
    assert 0.93 <= covered <= 0.97


def test_samples_that_avoid_each_other_call_no_change_that_is_not_there():
    population = Population(1000, 0, after=0.3)
    found = [population.change(450, 0)[0] for _ in range(SAMPLES)]
    called = sum(not one.lower <= population.truth <= one.upper for one in found) / SAMPLES
    assert called <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / SAMPLES)


def test_a_change_of_the_same_companies_is_found_about_as_often_as_by_mcnemar():
    population = Population(6000, 0)
    found = [population.change(300, 1, is_finite=False) for _ in range(SAMPLES)]
    called = [one.lower > 0 or one.upper < 0 for one, _ in found]
    tested = [p < 0.05 for _, p in found]
    assert sum(called) / SAMPLES == pytest.approx(sum(tested) / SAMPLES, abs=0.07)
    assert sum(called) > 0.6 * SAMPLES
    assert sum(one == other for one, other in zip(called, tested, strict=True)) / SAMPLES > 0.9
