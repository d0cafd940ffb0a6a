"""Which column of a file is which column of a table: by its name, in either language, or as it was mapped."""

import functools
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from intake.schema import Table

# What people write above a column. The first name stands in the Dutch template; the code itself always counts.
NAMES = {
    "wave": ("ronde", "meting_id", "golf", "survey_wave", "round"),
    "company": ("bedrijf_id", "bedrijfscode", "company_id", "company_code"),
    "kvk_number": ("kvk_nummer", "kvk", "kvknr", "kvk_nr", "coc_number"),
    "name": ("naam", "bedrijf", "bedrijfsnaam", "company_name"),
    "sbi": ("sbi_code", "sbi_2008", "nace"),
    "sector": ("sectorcode", "sector_code"),
    "ministry": ("ministerie",),
    "size_class": ("grootteklasse", "omvang", "size"),
    "level": ("niveau", "endorsement_level"),
    **{f"step_{n}": (f"stap_{n}", f"stap{n}", f"step{n}") for n in range(1, 7)},
    "evidence_url": ("bewijs_url", "bewijs", "evidence"),
    "agreement": ("convenant",),
    "weight": ("gewicht", "weging"),
    "reference_year": ("meetjaar",),
    "population_definition_nl": ("populatie_definitie_nl", "populatie_definitie", "onderzochte_groep_nl"),
    "population_definition_en": ("populatie_definitie_en", "onderzochte_groep_en"),
    "frame_date": ("peildatum",),
    "population_size": ("populatie_omvang", "populatie_n", "populatie", "population_n"),
    "mode": ("wijze_van_verzamelen", "collection_mode"),
    "coder": ("codeur", "coded_by"),
    "comparability_group": ("vergelijkbaarheidsgroep",),
    "compared_with": ("vergeleken_met",),
    "reason_nl": ("reden_nl", "reden"),
    "reason_en": ("reden_en", "reason"),
    "author": ("besloten_door", "auteur"),
    "decided_on": ("besloten_op",),
    "design": ("opzet",),
    "synthetic": ("synthetisch",),
    "names_may_be_shown": ("namen_tonen",),
    "measurement": ("meting", "meting_id"),
    "indicator": ("indicatorcode", "indicator_code"),
    "published_on": ("gepubliceerd_op", "publicatiedatum", "publicatiejaar"),
    "share": ("aandeel", "percentage"),
    "assessed": ("onderzocht", "steekproef_n"),
    "endorsing": ("onderschrijvend", "aantal_onderschreven"),
    "measured_by": ("gemeten_door",),
    "method_nl": ("methode_nl", "methode"),
    "method_en": ("methode_en",),
    "status": (),
    "verified": ("bevestigd",),
    "note_nl": ("opmerking_nl", "opmerking", "toelichting"),
    "note_en": ("opmerking_en",),
    "source": ("bron",),
    "geo": ("gebied", "area"),
    "year": ("jaar",),
    "edition": ("uitgave",),
    "value": ("waarde",),
    "flags": ("tekens", "flag"),
    "statement_on": ("datum_verklaring",),
    "names_sdg_contribution": ("noemt_sdg_bijdrage",),
    "names_imvo_link": ("noemt_imvo",),
    "address": ("adres", "url"),
    "counted_on": ("geteld_op",),
    "unit": ("eenheid",),
    "qualifier": ("nauwkeurigheid",),
    "commitment": ("aanbeveling",),
    "recommendation_nl": ("aanbeveling_nl",),
    "recommendation_en": ("aanbeveling_en",),
    "answer_nl": ("antwoord_nl",),
    "answer_en": ("antwoord_en",),
    "measure_nl": ("maatstaf_nl",),
    "measure_en": ("maatstaf_en",),
    "target": ("doel",),
    "evidence_nl": ("bekend_nl",),
    "evidence_en": ("bekend_en",),
    "owner": ("verantwoordelijke",),
    "last_news_on": ("laatste_nieuws",),
    "action": ("actie",),
    "partner_kind": ("soort_partner",),
    "name_nl": ("naam_nl",),
    "name_en": ("naam_en",),
    "started_on": ("begonnen_op",),
    "goal": ("sdg",),
    "analysis": ("analyse",),
    "analysed_on": ("datum_analyse",),
    "scope": ("reikwijdte",),
    "commissioned_by_nl": ("opdrachtgever_nl", "opdrachtgever"),
    "commissioned_by_en": ("opdrachtgever_en",),
    "performed_by": ("uitvoerder",),
    "sectors_counted": ("aantal_sectoren",),
    "enabling_rights_priority": ("voorrang_vakbondsvrijheid",),
    "colour": ("kleur", "color"),
    "title": ("titel",),
    "publisher": ("uitgever",),
    "licence": ("licentie", "license"),
    "kind": ("soort",),
    "valid_from": ("geldig_vanaf",),
    "valid_to": ("geldig_tot",),
    "predecessor": ("voorganger",),
    "successor": ("opvolger",),
    "tooi_code": (),
    "ended_source": ("bron_einde",),
    "role": ("rol",),
    "basis": ("grondslag",),
    "unit_nl": ("eenheid_nl",),
    "unit_en": ("eenheid_en",),
    "direction": ("richting",),
    "direction_basis": ("grondslag_richting",),
    "lower_bound": ("ondergrens",),
    "upper_bound": ("bovengrens",),
    "optimum": (),
    "definition_nl": ("definitie_nl", "definitie"),
    "definition_en": ("definitie_en",),
    "publisher_code": ("code_uitgever",),
    "same_as": ("zelfde_als",),
    "publication_rhythm": ("ritme_publicatie",),
    "reviewed_on": ("nagekeken_op",),
    "next_review": ("volgende_keer_nakijken",),
    "unit_conversion": ("omrekening",),
    "set_by_nl": ("gesteld_door_nl", "gesteld_door"),
    "set_by_en": ("gesteld_door_en",),
    "series_match": ("aansluiting_reeks",),
    "final_value": ("eindstand",),
    "final_source": ("bron_eindstand",),
    "red_threshold": ("grens_rood",),
    "green_threshold": ("grens_groen",),
    "signed_on": ("getekend_op",),
    "in_force_on": ("van_kracht_op",),
    "ended_on": ("beeindigd_op",),
    "target_year": ("doeljaar",),
    "theme": ("thema",),
    "theme_group": ("themagroep",),
    "enabling_right": ("voorwaardelijk_recht",),
    "risk": ("risico",),
    "risk_nl": ("risico_nl",),
    "risk_en": ("risico_en",),
    "risk_group": ("risicogroep",),
    "event": ("gebeurtenis",),
    "happened_on": ("datum_gebeurtenis",),
}


@dataclass(frozen=True)
class ColumnMapping:
    """A file of the user's own shape: the table, its column for each column of the file, and what is the same
    in every row (such as the wave). Columns of the file that are not named are left out.

    `columns` maps names as the file has them to names of the table. `copies` names columns of the table that say
    what another one does, such as the KvK number for the code of a company.
    """

    table: str
    columns: Mapping[str, str]
    constants: Mapping[str, str] = field(default_factory=dict)
    copies: Mapping[str, str] = field(default_factory=dict)


def headers_key(headers: Iterable[str]) -> str:
    """A code for a set of column names, under which a mapping can be remembered."""
    return hashlib.sha256("\x1f".join(sorted(map(normal, headers))).encode()).hexdigest()


@functools.lru_cache(10_000)
def normal(name: str) -> str:
    """A column's name without what does not matter: letter case, blanks, signs between words, Unicode form."""
    name = unicodedata.normalize("NFKC", name).strip().casefold()
    return re.sub(r"[\s_.\-/]+", "_", name)


def dutch(column: str) -> str:
    """The column's name in the Dutch template."""
    return next(iter(NAMES.get(column, ())), column)


@functools.lru_cache(200)
def known_names(table: Table) -> Mapping[str, str]:
    """Every name, in its normal form, by which a column of the table is recognised.

    A column's own code goes before what another column may be called.
    """
    own = {normal(field.name): field.name for field in table.fields}
    other = {normal(name): field.name for field in table.fields for name in NAMES.get(field.name, ())}
    return other | own


def columns_of(headers: Iterable[str], table: Table) -> list[str | None]:
    """For each header the column of the table that it names, or None."""
    known = known_names(table)
    return [known.get(normal(header)) for header in headers]
