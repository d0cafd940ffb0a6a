"""How often intervals hold the true share and verdicts are right: 2,000 seeded samples from known populations.

Six strata, at least 30 companies assessed in each, at least four times as many in the population.
"""

from collections import Counter

import numpy as np
import pandas as pd
import pytest

from stats import SampleShare, share_interval, stratified_share, verdict
from tests.stats.samples import plain, weighed

SAMPLES = 2_000
SIZES = np.array([120, 160, 200, 240, 320, 400])
ASSESSED = np.array([30, 30, 40, 40, 60, 80])
# How far each stratum lies from the whole, in shares.
UNEVEN = np.array([0.06, -0.06, 0.04, -0.02, 0.03, -0.03])
SHARES = (0.1, 0.3, 0.5, 0.7, 0.9)
# A share that is 0.95 is found at least this often in so many samples (three standard errors).
WITHIN_ERROR = 0.95 - 3 * np.sqrt(0.95 * 0.05 / SAMPLES)


def population(share: float) -> np.ndarray:
    """Endorsing companies of each stratum."""
    return np.rint(SIZES * (share + UNEVEN)).astype(int)


def samples(share: float) -> Counter:
    """Endorsing companies among those assessed, drawn without replacement; equal samples counted together."""
    endorsing = population(share)
    draws = np.random.default_rng(int(1000 * share)).hypergeometric(
        endorsing, SIZES - endorsing, ASSESSED, size=(SAMPLES, len(SIZES))
    )
    return Counter(map(tuple, draws))


def strata(endorsing) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "stratum": range(len(SIZES)),
            "population_size": SIZES,
            "assessed": ASSESSED,
            "endorsing": endorsing,
        }
    )


def part(counts: Counter, holds) -> float:
    return sum(count for sample, count in counts.items() if holds(sample)) / counts.total()


@pytest.fixture(scope="module", params=SHARES)
def drawn(request) -> tuple[float, dict]:
    """The true share, and of each different sample how often it came and its default interval."""
    counts = samples(request.param)
    truth = population(request.param).sum() / SIZES.sum()
    return truth, counts, {sample: stratified_share(strata(sample)) for sample in counts}


def test_the_default_interval_holds_the_truth_between_93_and_97_percent(drawn):
    truth, counts, intervals = drawn
    covered = part(counts, lambda sample: intervals[sample].lower <= truth <= intervals[sample].upper)
    assert 0.93 <= covered <= 0.97


def test_a_verdict_is_wrong_in_at_most_5_percent(drawn):
    """At the worst targets: the truth itself, which is met, and a hair above it, which is not."""
    truth, counts, intervals = drawn
    for target, wrong in ((truth, "not_met"), (truth + 1e-9, "met")):
        said = part(counts, lambda s, t=target, w=wrong: verdict(intervals[s], t).category == w)
        assert said <= 0.05


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_korn_and_graubards_interval_holds_the_truth_at_least_95_percent(share):
    counts = samples(share)
    truth = population(share).sum() / SIZES.sum()
    intervals = {sample: stratified_share(strata(sample), method="beta") for sample in counts}
    covered = part(counts, lambda sample: intervals[sample].lower <= truth <= intervals[sample].upper)
    assert covered >= WITHIN_ERROR


@pytest.mark.parametrize("share", SHARES)
def test_the_exact_interval_of_one_group_holds_the_truth_at_least_95_percent(share):
    size, assessed = 600, 120
    endorsing = round(size * share)
    rng = np.random.default_rng(int(1000 * share))
    counts = Counter(rng.hypergeometric(endorsing, size - endorsing, assessed, SAMPLES).tolist())
    for method, least in (("clopper_pearson", WITHIN_ERROR), ("wilson", 0.93)):
        intervals = {k: share_interval(k, assessed, size, method=method) for k in counts}
        truth = endorsing / size
        assert part(counts, lambda k, i=intervals, t=truth: i[k].lower <= t <= i[k].upper) >= least


def test_a_part_that_cuts_through_the_strata_is_held_too():
    """A ministry or size class that has half of every stratum: how many were drawn of it is chance as well."""
    rng = np.random.default_rng(7)
    members = SIZES // 2
    endorsing = np.rint(members * (0.4 + UNEVEN)).astype(int)
    truth = endorsing.sum() / members.sum()
    covered = 0
    for _ in range(SAMPLES):
        drawn_members = rng.hypergeometric(members, SIZES - members, ASSESSED)
        drawn_endorsing = rng.hypergeometric(endorsing, members - endorsing, drawn_members)
        rows = zip(range(6), SIZES, ASSESSED, drawn_members, drawn_endorsing, strict=True)
        interval = SampleShare(plain(*row) for row in rows).interval()
        covered += interval.lower <= truth <= interval.upper
    assert 0.93 <= covered / SAMPLES <= 0.97


@pytest.mark.parametrize("method", ["logit", "beta"])
def test_weights_calibrated_to_known_sizes_hold_the_truth_too(method):
    """Very large companies were drawn three times as often and endorse more; their weights say so."""
    rng = np.random.default_rng(13)
    is_large = [rng.random(size) < 0.3 for size in SIZES]
    endorses = [
        rng.random(len(large)) < np.where(large, 0.6, 0.25) + uneven
        for large, uneven in zip(is_large, UNEVEN, strict=True)
    ]
    truth = sum(each.sum() for each in endorses) / SIZES.sum()
    covered = 0
    for _ in range(SAMPLES):
        strata = []
        for number, (large, yes, assessed) in enumerate(zip(is_large, endorses, ASSESSED, strict=True)):
            chance = np.where(large, 3.0, 1.0)
            drawn_rows = rng.random(len(large)) < chance * assessed / chance.sum()
            rows = [("endorsing" if yes[i] else "others", 1 / chance[i]) for i in np.flatnonzero(drawn_rows)]
            strata.append(weighed(str(number), len(large), rows))
        interval = SampleShare(strata).interval(method=method)
        covered += interval.lower <= truth <= interval.upper
    assert 0.93 <= covered / SAMPLES <= 0.97


def test_small_cells_are_reported(capsys):
    """What five to fifteen companies cover, said and not asserted: the truth is not held as often there."""
    rng = np.random.default_rng(11)
    with capsys.disabled():
        for size, assessed in ((20, 5), (40, 10), (60, 15)):
            for share in (0.1, 0.5):
                endorsing = round(size * share)
                found = rng.hypergeometric(endorsing, size - endorsing, assessed, SAMPLES).tolist()
                intervals = {k: share_interval(k, assessed, size) for k in set(found)}
                covered = sum(intervals[k].lower <= endorsing / size <= intervals[k].upper for k in found)
                print(
                    f"\n{assessed} of {size} companies, share {share}: {covered / SAMPLES:.3f} covered",
                    end="",
                )
