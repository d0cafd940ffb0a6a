"""A contractor's delivery on the upload page: its columns, its wave, its words, and what is there already."""

import pytest

import intake
import store
from tests.intake.delivering import COMPANIES, delivery
from tests.pages.test_upload import own, publish_button, sign, upload  # noqa: F401
from translations import words

say = words("nl")
NUMBERED = [(kvk.zfill(8), *rest) for kvk, *rest in COMPANIES]
FILE = "Oplevering_meting_2026.csv"


def box(app, key: str):
    """The choice with this key, or for this value of a sector."""
    (found,) = [
        each for each in app.selectbox if each.key == key or (each.key or "").endswith(f"-sector-{key}")
    ]
    return found


def press(app, label: str):
    (button,) = [button for button in app.button if button.label == say(label)]
    return button.click().run()


def rows(opened: store.Store, sql: str) -> list[tuple]:
    with opened.reading_copy().connection.cursor() as cursor:
        return cursor.execute(sql).fetchall()


@pytest.fixture
def delivered(own, upload):  # noqa: F811
    """The page behind the contractor's file, read with a new wave and with its words confirmed."""

    def read(content: str, name: str = FILE):
        return press(press(upload(content, name), "map-read"), "values-confirm")

    return read


def test_the_form_is_filled_in_and_publishes_the_wave_with_its_companies(own, delivered):  # noqa: F811
    app = delivered(delivery())
    assert not app.exception and publish_button(app)
    app = sign(app)
    assert own.newest() == 3 and own.version(3).tables == ("survey_responses", "survey_waves")
    assert rows(own, "SELECT reference_year, synthetic FROM survey_waves WHERE wave = 'w2026'") == [
        (2026, False)
    ]
    # Companies are known by their number, with the zeros that a spreadsheet dropped.
    companies = (
        "SELECT company, sector, size_class, level FROM survey_responses WHERE wave = 'w2026' ORDER BY 1"
    )
    assert rows(own, companies)[0] == ("08228526", "electronics", "very_large", 3)
    # The whole page is of the new version, and says so once.
    assert [said.value for said in app.success] == [say("upload-published", version="3", rows=4)]
    assert not publish_button(app) and any("Versie 3" in str(each.proto) for each in app.get("html"))


def test_what_all_rows_have_alike_is_not_remembered(own, upload, delivered):  # noqa: F811
    sign(delivered(delivery()))
    app = upload(delivery(), "Oplevering_meting_2027.csv")
    # The columns are as they were told, the wave is another one.
    assert (
        box(app, "map-survey_responses-company").value == 1
        and box(app, "map-survey_responses-level").value == 7
    )
    app = press(app, "map-read")
    app = sign(press(app, "values-confirm"))
    waves = "SELECT wave, count(*) FROM survey_responses GROUP BY wave ORDER BY wave"
    assert rows(own, waves) == [("w2026", 4), ("w2027", 4)]


def test_what_values_mean_is_remembered_for_the_column(own, upload):  # noqa: F811
    odd = delivery().replace("Elektronica", "Ruimtevaart")
    app = press(upload(odd, FILE), "map-read")
    asked = box(app, "Ruimtevaart")
    assert asked.value is None
    asked.select("electronics")
    app = press(app, "values-confirm")
    assert publish_button(app)
    app = press(upload(odd.replace("Volgnr", "Nummer"), FILE), "map-read")
    assert box(app, "Ruimtevaart").value == "electronics"


def test_a_supplement_is_asked_about_and_added(own, upload, delivered):  # noqa: F811
    sign(delivered(delivery()))
    late = delivery([("00000091", "Laat", *COMPANIES[0][2:])], first=91)
    app = upload(late, "nagekomen.csv")
    # Without a year in the name the wave is chosen from those that there are.
    app = next(each for each in app.selectbox if each.label == say("label-wave")).select("w2026").run()
    app = press(press(app, "map-read"), "values-confirm")
    asked = next(
        each for each in app.selectbox if set(each.options) == {say("choice-replace"), say("choice-add")}
    )
    assert asked.value is None and not publish_button(app)
    assert any(
        say("problem-rows-go", value="w2026", there="4", come="1", go="4") in str(e.proto)
        for e in app.get("html")
    )
    app = asked.select("add").run()
    assert publish_button(app)
    sign(app)
    assert rows(own, "SELECT count(*) FROM survey_responses WHERE wave = 'w2026'") == [(5,)]


def test_the_columns_are_one_click_away(own, upload):  # noqa: F811
    app = press(upload(delivery(), FILE), "map-read")
    app = press(app, "map-again")
    assert box(app, "map-survey_responses-company").value == 1
    box(app, "map-survey_responses-company").select(0)
    app = press(press(app, "map-read"), "values-confirm")
    sign(app)
    assert rows(own, "SELECT min(company), max(company) FROM survey_responses") == [("1", "4")]


def test_another_row_is_chosen_for_the_names(own, upload):  # noqa: F811
    names, *rows = delivery().splitlines()
    above = ";".join(["Bedrijf"] * 7 + ["", "Uitkomst", "", ""])
    app = upload("\n".join(["Oplevering", above, names, *rows, ""]), FILE)
    (asked,) = [each for each in app.selectbox if each.label == say("question-header_row")]
    assert asked.value == "2"
    app = asked.select("3").run()
    assert box(app, "map-survey_responses-level").value == 7
    app = press(press(app, "map-read"), "values-confirm")
    assert publish_button(app)
    (asked,) = [each for each in app.selectbox if each.label == say("question-header_row")]
    assert asked.value == "3"


def test_the_columns_of_a_publishers_file_are_one_click_away_and_back(upload):  # noqa: F811
    rows = "".join(
        f"ESTAT:SDG_07_40(1.0),20/11/26 11:00:00,A,REN,PC,NL,{year},{value},\n"
        for year, value in ((2023, 17.4), (2024, 19.8))
    )
    app = upload("DATAFLOW,LAST UPDATE,freq,nrg_bal,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + rows)
    read = say("upload-understood")
    assert read in [heading.value for heading in app.header]
    app = press(app, "map-again")
    # What is likely is filled in, though nobody said anything of the columns yet.
    assert box(app, "map-observations-geo").value == 5 and read not in [each.value for each in app.header]
    app = press(app, "map-recognise")
    assert read in [heading.value for heading in app.header]


def test_a_template_that_names_a_new_wave_asks_for_it_there(own, upload):  # noqa: F811
    content = "wave,company,sector,size_class,level\nw2025,a,retail,large,0\nw2025,b,food,large,1\n"
    app = upload(content)
    assert any(say("wave-missing", wave="w2025") == heading.value for heading in app.header)
    app = sign(press(app, "wave-read"))
    assert own.version(3).tables == ("survey_responses", "survey_waves")
    assert rows(own, "SELECT reference_year FROM survey_waves WHERE wave = 'w2025'") == [(2025,)]


def test_a_cell_is_corrected_and_the_file_is_still_known(own, upload, monkeypatch):  # noqa: F811
    wrong = delivery([*NUMBERED[:3], (*NUMBERED[3][:5], "Genoemd", "Nee")]).replace(
        "Mies;Utrecht;4771", "Mies;Utrecht;999999"
    )
    app = press(press(upload(wrong, FILE), "map-read"), "values-confirm")

    def correct(shown, **_):
        corrected = shown.copy()
        corrected.loc[:, "SBI"] = "4771"
        return corrected

    monkeypatch.setattr("streamlit.data_editor", correct)
    app = press(app.run(), "mend-again")
    assert not any(say("map-heading") == heading.value for heading in app.header)
    assert publish_button(app)
    sign(app)
    assert rows(own, "SELECT sbi, weight FROM survey_responses WHERE name = 'Mies'") == [("4771", 1.25)]


def test_sizes_of_sectors_come_along(own):  # noqa: F811
    wave = intake.read_upload(
        b"wave,reference_year,population_definition_nl,population_definition_en,comparability_group,design,"
        b"synthetic,names_may_be_shown\nw2026,2026,groep,group,own,sample,false,false\n",
        "ronde.csv",
        own.tables,
        reference=own.reading_copy().connection,
    )
    sizes = next(table for table in own.tables if table.name == "survey_strata")
    reference = intake.with_readings(own.reading_copy().connection, [wave], sizes, own.tables)
    content = b"Sector;Aantal bedrijven\nDetailhandel;40\nElektronica;12\n"
    reading = intake.read_part(content, "populatie.csv", sizes, {"wave": "w2026"}, reference)
    assert reading.errors == ()
    assert reading.accepted.to_pydict() == {
        "wave": ["w2026"] * 2,
        "sector": ["retail", "electronics"],
        "population_size": [40, 12],
    }
