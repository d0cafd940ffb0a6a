"""Where do we stand, how sure are we, is the target met, and what would it take?"""

from dataclasses import dataclass
from functools import cached_property

import stats
from answers import kept
from answers.survey import Survey
from answers.survey_estimates import Estimate, estimate
from answers.survey_pair import correlations, pair_of
from translations import Words

SDG_YEAR = 2030
# Beyond this many years a line through a few waves says nothing.
LOOK_AHEAD = 30
# From here on the waves scatter more than their own errors explain: said so.
SCATTERED = 1.96


@dataclass(frozen=True)
class Standing:
    """The selected companies in every chosen wave, and the newest of them against the target."""

    survey: Survey
    series: tuple[Estimate, ...]

    @property
    def current(self) -> Estimate:
        return self.series[-1]

    @property
    def year(self) -> int:
        return int(self.survey.current["reference_year"])

    @cached_property
    def comparable(self) -> tuple[Estimate, ...]:
        """The estimates that may be compared with the current one, where there is one."""
        codes = set(self.survey.comparable()["wave"])
        return tuple(each for each in self.series if each.wave in codes and each.is_shown)

    @cached_property
    def verdict(self) -> stats.Verdict | None:
        """None without a target to judge by."""
        return self.survey.verdict(self.current.interval)

    @property
    def category(self) -> str:
        """The category of the verdict, or why there is none: `Survey.unjudged`."""
        return self.verdict.category if self.verdict else self.survey.unjudged

    @property
    def is_closed(self) -> bool:
        """Whether the target is closed: then nothing is counted down."""
        return self.survey.target is not None and self.survey.target.state == "closed"

    @property
    def turns_on_unknown(self) -> bool:
        """Whether the companies without an established level could turn the verdict."""
        low, high, target = self.current.lowest, self.current.highest, self.survey.target_share
        return None not in (low, target) and low < target <= high

    @cached_property
    def change(self) -> stats.ShareDifference | None:
        """From the first comparable wave to the current one; None with fewer than two."""
        if len(self.comparable) < 2 or not self.current.is_shown:
            return None
        first = self.comparable[0]
        return pair_of(self.survey, first.wave, self.current.wave).difference(first, self.current).interval

    def year_of(self, one: Estimate) -> int:
        return int(self.survey.wave(one.wave)["reference_year"])

    @cached_property
    def pace_achieved(self) -> float | None:
        """The change of the share a year since the first comparable wave; None without one of another year."""
        if self.change is None or self.year == self.year_of(self.comparable[0]):
            return None
        return self.change.estimate / (self.year - self.year_of(self.comparable[0]))

    @property
    def pace_needed(self) -> float | None:
        """The change a year to the target, from the first comparable wave if it is closed, else from the current.

        None without a target, without `pace_achieved`, where no time is left, or an open target is reached.
        """
        target = self.survey.target
        if target is None or self.pace_achieved is None:
            return None
        start = self.comparable[0] if self.is_closed else self.current
        years = target.year - self.year_of(start)
        if years <= 0 or (not self.is_closed and start.share >= target.value):
            return None
        return (target.value - start.share) / years

    @property
    def companies_needed(self) -> tuple[int, int, int] | None:
        """Further companies that would have to endorse: the estimate, the fewest and the most."""
        one = self.current
        if self.survey.target is None or one.population_size is None or one.interval.lower is None:
            return None
        estimate, fewest, most = (
            stats.companies_needed(share * one.population_size, one.population_size, self.survey.target_share)
            for share in (one.share, one.interval.upper, one.interval.lower)
        )
        return estimate, fewest, most

    @property
    def sample_needed(self) -> int | None:
        """Companies that would have to be assessed to settle the verdict, were the share to stay and the companies
        to weigh as they do now.
        """
        one = self.current
        if one.share is None or self.survey.target is None:
            return None
        effect = max(one.assessed / one.effective_size, 1.0)  # one, but for the last digit of a division
        return stats.sample_to_settle(
            one.share, self.survey.target_share, one.population_size, design_effect=effect
        )

    @cached_property
    def trend(self) -> stats.LogitTrend | None:
        """The line through the comparable waves; None where `no_trend` says why."""
        if self.no_trend:
            return None
        together = correlations(self.survey, self.comparable)
        years = [self.year_of(one) for one in self.comparable]
        return stats.logit_trend(years, [one.interval for one in self.comparable], correlations=together)

    @property
    def no_trend(self) -> str:
        """Why no line can be drawn: too_few, no_error or nothing."""
        if not self.current.is_shown or len({self.year_of(one) for one in self.comparable}) < 3:
            return "too_few"
        has_error = all(one.interval.standard_error and 0 < one.share < 1 for one in self.comparable)
        return "" if has_error else "no_error"

    @property
    def horizon(self) -> int | None:
        """The year looked ahead to: the target's, and once that is closed the year of the SDGs; None where there
        is none to come, and without a target.
        """
        if self.survey.target is None:
            return None
        ahead = SDG_YEAR if self.is_closed else self.survey.target_year
        return ahead if ahead > self.year else None

    def headline(self, words: Words) -> str:
        """The one sentence: wave, share, target, result."""
        survey = self.survey
        return words(
            "survey-headline",
            basis=self.current.basis,
            year=str(self.year),
            selected=self._is_part(),
            share=words.share(self.current.share),
            target=words.share(survey.target_share),
            target_year=str(survey.target_year),
            verdict=self.category,
            moment=self._moment(),
            least=str(survey.least),
        )

    def _moment(self) -> str:
        """Whether the wave is of the year of a closed target or not, or the target is open."""
        if not self.is_closed:
            return "open"
        if self.year == self.survey.target_year:
            return "measured"
        return "earlier" if self.year < self.survey.target_year else "later"

    def _is_part(self) -> str:
        return str(bool(self.survey.selection.sector or self.survey.selection.ministry)).lower()

    def certainty(self, words: Words) -> str:
        """How sure that is: interval, companies assessed, and the companies of which nothing is established."""
        one = self.current
        if not one.is_shown:
            return ""
        said = words(
            "survey-certainty",
            basis=one.basis,
            lower=words.share(one.interval.lower),
            upper=words.share(one.interval.upper),
            assessed=words.number(one.assessed, 0),
            size=words.number(one.population_size, 0) if one.population_size else "none",
        )
        said = f"{said} {words('survey-estimator', basis=one.basis)}".strip()
        if one.not_established is None:
            said += " " + words("survey-unknown-hidden")
        elif one.highest > one.lowest:
            said += " " + words(
                "survey-unknown",
                count=one.not_established,
                lowest=words.share(one.lowest),
                highest=words.share(one.highest),
                turns=str(self.turns_on_unknown).lower(),
            )
        if one.merged:
            names = ", ".join(self.survey.name("sector", sector, words) for sector in one.merged)
            said += " " + words("survey-merged", sectors=names)
        return said

    def rule(self, words: Words) -> str:
        """The rule of the verdict; empty where nothing is judged."""
        return words("endorsement-rule", rule=self.verdict.rule) if self.verdict else ""

    def needed(self, words: Words) -> str:
        """How many companies, and how large a sample."""
        said = []
        if self.companies_needed and self.category != "met":
            count, fewest, most = self.companies_needed
            said.append(
                words(
                    "survey-companies-needed",
                    count=words.number(count, 0),
                    fewest=words.number(fewest, 0),
                    most=words.number(most, 0),
                    target=words.share(self.survey.target_share),
                    closed=str(self.is_closed).lower(),
                )
            )
        if self.current.is_shown and self.sample_needed:
            said.append(
                words(
                    "survey-sample-needed",
                    settled=str(self.category != "not_distinguishable").lower(),
                    sample=words.number(self.sample_needed, 0),
                    assessed=words.number(self.current.assessed, 0),
                )
            )
        return " ".join(said)

    def pace_sentence(self, words: Words) -> str:
        """The pace there was, and the one that is, or was, needed; empty without two comparable waves."""
        if self.pace_achieved is None:
            return ""
        change, needed = self.change, self.pace_needed
        said = words(
            "survey-pace",
            first_year=str(self.year_of(self.comparable[0])),
            last_year=str(self.year),
            achieved=words.number(100 * self.pace_achieved),
            needed="none" if needed is None else words.number(100 * needed),
            target_year=str(self.survey.target_year),
            state="none" if needed is None else self.survey.target.state,
            change=words.number(100 * change.estimate),
            lower=words.number(100 * change.lower) if change.lower is not None else "none",
            upper=words.number(100 * change.upper) if change.upper is not None else "none",
        )
        return self._across(said, words)

    def _across(self, said: str, words: Words) -> str:
        """A sentence over several waves, which says so where they are compared by a decision."""
        return words("override-sentence", text=said) if self.survey.overrides else said

    def outlook(self, words: Words) -> str:
        """Where the line leads, hedged as its bounds require, or why none is drawn."""
        if self.trend is None:
            return words("survey-no-outlook", why=self.no_trend)
        trend, target = self.trend, self.survey.target_share
        if not (trend.rises or trend.falls):
            return words("survey-no-outlook", why="no_direction")
        if self.horizon is None:
            why = self.survey.unjudged if self.survey.target is None else "too_late"
            return words("survey-no-outlook", why=why)
        ahead = trend.at(self.horizon)
        earliest, latest = trend.arrival(target, self.year + LOOK_AHEAD)
        said = words(
            "survey-outlook",
            first_year=str(trend.first_year),
            last_year=str(trend.last_year),
            horizon=str(self.horizon),
            lower=words.share(ahead.lower),
            upper=words.share(ahead.upper),
            target=words.share(target),
            reach="reached"
            if self.category == "met"
            else "falls"
            if trend.falls
            else "never"
            if earliest is None
            else "open"
            if latest is None
            else "range",
            earliest=str(earliest),
            latest=str(latest),
            scattered=str(trend.spread > SCATTERED).lower(),
            waves=len(self.comparable),
        )
        return self._across(said, words)


@kept.inside
def standing(survey: Survey, method: str = "default") -> Standing:
    """The share of the selected companies in every chosen wave."""
    return Standing(
        survey,
        tuple(estimate(survey, wave, survey.kinds(wave), method=method) for wave in survey.waves["wave"]),
    )
