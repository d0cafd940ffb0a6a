"""The change between two waves as rows: what the endorsement page shows of it, guarded in the same way."""

from answers import survey_change, survey_groups
from answers.answer import Answer
from answers.survey import Survey
from answers.survey_rows import FILTERS, as_frame, waves
from queries import columns

_PAIR = columns("""
    wave_before (string): Code of the earlier wave.
    wave_after (string): Code of the wave after it that it may be compared with.
    synthetic (boolean): True when the companies were made up as an example: then no figure of the row is real.
    by_override (boolean): True when the two waves are of different comparability groups, which a decision joined
        (the route comparability).
""")
_MOVED = columns("""
    gained (integer): Companies assessed in both waves that began to endorse; empty where the number is hidden.
    lost (integer): Companies assessed in both waves that stopped endorsing; empty where the number is hidden.
""")
FLOWS = (
    *_PAIR,
    *columns("""
        before (string): What the companies were in the earlier wave: endorses, does_not, or not_measured
            (not in the
            wave, or not established); companies measured in neither are left out.
        after (string): What they are in the later wave, in the same words.
        companies (integer): Number of companies.
    """),
)
PARTS = (
    *_PAIR,
    *columns("""
        start (number, share): Share in the earlier wave, 0 to 1.
        changed (number, share): Part of the change made by companies assessed in both waves that changed,
            in shares.
        came_and_went (number, share): Part of the change made by companies assessed in only one of the
            waves, in shares.
        mix (number, share): Part of the change made by sectors growing or shrinking, in shares.
        end (number, share): Share in the later wave, 0 to 1.
        change_lower (number, share): Lower bound of the 95 percent interval of the change, which knows how many
            companies were assessed in both waves.
        change_upper (number, share): Upper bound of that interval.
        p_value (number): That of McNemar’s test.
    """),
    *_MOVED,
)
CHANGES = (
    *_PAIR,
    *columns("""
        by (string): How the group was made: sector or ministry.
        code (string): Code of the sector or ministry; empty for companies without a ministry.
        change (number, share): Change of the share that endorses, -1 to 1; empty where a wave hides the group.
        change_lower (number, share): Lower bound of its 95 percent interval.
        change_upper (number, share): Upper bound of its 95 percent interval.
    """),
    *_MOVED,
)


def _moved(found: Survey, interval: str) -> list[dict]:
    return [
        _pair(found, before, after) | row
        for before, after in survey_change.pairs(found)
        for row in survey_change.change(found, before, after).flows.to_dict("records")
    ]


def _made_of(found: Survey, interval: str) -> list[dict]:
    rows = []
    for before, after in survey_change.pairs(found):
        change = survey_change.change(found, before, after)
        if change.is_shown:
            rows.append(
                _pair(found, before, after)
                | {"start": change.before.share, "end": change.after.share}
                | change.parts
                | {
                    "change_lower": change.difference.lower,
                    "change_upper": change.difference.upper,
                    "gained": change.paired.gained,
                    "lost": change.paired.lost,
                    "p_value": change.paired.p_value,
                }
            )
    return rows


def _moved_by_group(found: Survey, interval: str) -> list[dict]:
    return [
        _pair(found, before, after)
        | {
            "by": by,
            "code": one.code,
            "change": one.difference and one.difference.estimate,
            "change_lower": one.difference and one.difference.lower,
            "change_upper": one.difference and one.difference.upper,
            "gained": one.paired and one.paired.gained,
            "lost": one.paired and one.paired.lost,
        }
        for before, after in survey_change.pairs(found)
        for by in survey_groups.BY
        for one in survey_change.by_group(found, before, after, by)
    ]


def _pair(found: Survey, before: str, after: str) -> dict:
    is_synthetic = bool(found.wave(before)["synthetic"] or found.wave(after)["synthetic"])
    return {
        "wave_before": before,
        "wave_after": after,
        "synthetic": is_synthetic,
        "by_override": found.override(before, after) is not None,
    }


_PAIRS = ("wave_before", "wave_after")

ANSWERS = (
    Answer(
        "survey/moved",
        page="endorsement",
        key=(*_PAIRS, "before", "after"),
        question="How many companies went from which state to which, between two waves that may be compared?",
        ask=waves,
        rows=as_frame(FLOWS, _moved),
        adds=FLOWS,
        filters=FILTERS,
    ),
    Answer(
        "survey/moved-by-group",
        page="endorsement",
        key=(*_PAIRS, "by", "code"),
        question=(
            "How did the share of each sector and ministry change between two waves, and how many gained and lost?"
        ),
        ask=waves,
        rows=as_frame(CHANGES, _moved_by_group),
        adds=CHANGES,
        filters=FILTERS,
    ),
    Answer(
        "survey/made-of",
        page="endorsement",
        key=_PAIRS,
        question="What is the change of the share between two waves made of, and is it chance?",
        ask=waves,
        rows=as_frame(PARTS, _made_of),
        adds=PARTS,
        filters=FILTERS,
    ),
)
