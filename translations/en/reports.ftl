about-title = Title
about-unit = Unit
about-source = Source
about-publisher = Publisher
about-licence = Licence
about-edition = Edition
about-version = Version
about-published = Published
about-data = Fingerprint of the data
about-filters = Filters
about-address = Address
sheet = Sheet
sheet-about = About these data
cite-short = { $title }. { $monitor }, version { $version }, { $address }
cite-apa = { $monitor }. ({ $year }). { $title } (version { $version } of { $date }, data { $data }) [Figure]. { $address }
unknown-written = There is no page “{ $page }” in this form. Choose from: { $known }.
plain-to-app = This page with filters and charts to click in
recompute-equal = equal
recompute-unequal = unequal
recompute-title = Recompute this: { $title }
recompute-how =
    How to recompute it

    You need Python 3.10 or later with DuckDB, and nothing else. Unpack the file, open a terminal in that folder and run:

    { "    " }pip install duckdb
    { "    " }python recompute.py

    The script asks every question of the tables again and compares each row with the one that the monitor gave. Behind each question stands how many rows it gives. The last line says whether everything is the same: { $equal } or { $unequal }.
recompute-again = What the script computes again
recompute-questions = every question that the chart asks of the published tables, with all rows of the answer;
recompute-rule =
    { $rule ->
        [progress] of each series what the method says: growth, score, category and direction, from its first and last figure and its target;
        [goal_scores] of each goal the mean score, and how many series move which way;
        [verdicts] of each target its figure, the distance and the verdict;
        [intervals] of each measurement that says how many companies it assessed: the share and its 95 percent interval (Wilson);
        [survey_verdicts] of each group the verdict, from its interval or its p value;
        [survey_intervals] the 95 percent interval (Wilson) of each group that is one simple sample;
        [survey_levels] that the levels of each group add up to the whole;
        [survey_moved] how many companies began to endorse and how many stopped, from the flows;
        [survey_changed] of each sector or ministry the change, from its two shares;
       *[survey_made_of] that the parts of the change add up to the later share.
    }
recompute-taken =
    What the script does not compute again

    What depends on the day is taken from the folder shown: which target is still open, which year judges a closed target, and whether a last figure is recent. The words and the drawing (figure.csv is the table that the page shows) are not computed again.
recompute-withheld =
    What the script does not compute again

    This chart rests on answers of single companies. Those are not published, and neither are counts that are too small to be shown. So the folder shown has only what the monitor shows. The script computes what follows from that, not how the shares come from the answers. Intervals of groups with more than one stratum or with weights are taken as they are.
recompute-files =
    What is in this folder

    figure.csv: the table of the chart
    tables: the published tables that the questions read; datapackage.json says what their columns mean and under which licence they are
    questions: the questions as SQL; plan.json has the values that are filled in, macros.sql what several questions say alike
    results: the rows that the monitor gave
    shown: what the monitor shows and the rules use
    schema.sql: the columns of the tables
    SHA256SUMS: checksums of all files (sha256sum --check SHA256SUMS)
recompute-sources = Sources and licences
feed-title = Version { $version }, { $date }
annex-title = Annex with figures
annex-lead = { $count ->
    [one] This annex has one figure with its numbers.
   *[other] This annex has { $count } figures with their numbers.
}
annex-about = About this annex
annex-code = QR code with the link to: { $title } ({ $address })
annex-note = Note
reports-help = Writes down what the monitor shows.
reports-help-annex = make an annex of a page or of figures, as DOCX or PDF
reports-help-page = the page, such as overview, endorsement, goals/13 or agreements
reports-help-figures = the figures, with commas between them, such as endorsement,goals
reports-help-format = the form: docx or pdf
reports-help-workbook = make one workbook with all figures, each on a sheet
reports-help-version = the version; without this option the newest
reports-help-out = where the file comes
cannot-write = File { $file } cannot be written: { $reason }. Choose another place.
reports-help-preview = show what publishing a file would change, without publishing it
reports-help-coverage = list the series of each goal, with their last year, publisher and edition
coverage-title = What the monitor holds of each goal
coverage-lead = Every series that the pages list, with the last year of its Dutch figures. The headline indicators stand first, in bold; which they are is a choice of the editors. Series of which another took the place keep their address and stand here no more.
formats-title = What files the monitor reads
formats-lead = A file is recognised by the names in its header, whatever their order and letters. `python -m intake check FILE` says what it was read as and asks what the file does not tell; `--set NAME=VALUE` answers. This page follows from the code: `python -m reports formats --lang en > docs/formats.md`.
formats-code = Format
formats-from = From
formats-looks = How it looks
formats-since = Served since
formats-own = The monitor’s own tables and other files
formats-own-lead = Each of the { $count } tables of the monitor can be uploaded as CSV or workbook, with Dutch or English names of columns. A file of any other shape can be read once its columns were pointed out (`mapped`). In figures read so, codes of places (`NLD`), years of Statistics Netherlands (`2022JJ00`) and capital flags are understood, places that the monitor does not know are left out, and which rows are read is asked where another column tells rows apart, such as men and women.
formats-figures = What is read of a publisher’s file
formats-series = Every column that names no place, time, value or note tells what a series is of. A series whose publisher code the monitor knows is read at once; several series that could be one indicator, a series of one group only (only women) and a series that nobody knows are asked, by name. Several series can be chosen together, each as another indicator, and become one version.
formats-areas = Places: { $areas }, by their codes of Eurostat, ISO and the UN and by their names. Years: `2022`, `2022*` (provisional), `2022JJ00`.
formats-missing = No value: an empty cell, { $signs }, and what a status calls missing.
formats-flags = What the publisher says of a figure is kept, in the letters of Eurostat:
formats-not = What is not read, and what you see then
formats-left-out = What is passed over is counted and told, and refuses nothing:
formats-refused = A file that cannot be read at all is refused with what to do:
formats-next = Not read today: SDMX in XML and JSON, JSON-stat, the metadata files beside a table of Statistics Netherlands (a file of OData 4 therefore shows the codes of its topics), figures of months, quarters and days, and Eurostat’s spreadsheet saved as one CSV for each sheet with its heading cut off. For each of these: download the table as CSV from the same publisher, or point out the columns.
reports-help-formats = list which files can be read, from whom and since when
unknown-table = There is no table “{ $table }”, or it is not given. Choose from: { $known }.
