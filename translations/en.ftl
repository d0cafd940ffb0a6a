unknown = unknown
percentage = { $number }%
millions = { $number } million
billions = { $number } billion
value-with-unit = { $percent ->
    [true] { $value }%
   *[false] { $value } { $unit }
}
stale-year = { $stale ->
    [true] { $year }, stale
   *[false] { $year }
}
one-goal-indicators = { $count ->
    [one] 1 indicator
   *[other] The indicators
}
all-goals = All goals beside each other

### dashboard, api
monitor-title = Progress monitor RBC and SDGs
monitor-description = How far is the Netherlands from the cabinet’s targets for responsible business conduct (RBC) and the Sustainable Development Goals (SDGs)? Published figures, with their sources. Not an official monitor.
monitor-read-only = The monitor listens to other machines too, and therefore lets everybody only read. Publishing is possible where it listens on 127.0.0.1 only, or with python -m store publish.
monitor-stopped = The monitor has stopped.
monitor-port-unheeded = PORT is { $given }, but streamlit run does not heed it: the monitor listens on port { $port }. Start it with python dashboard.py, or set STREAMLIT_SERVER_PORT.
monitor-running = The monitor is ready: open { $address } in the browser. Stop it with Ctrl+C.
needs-javascript = This monitor draws its charts with JavaScript. Turn JavaScript on, or read <a href="/p/overview?lang=en">the pages without JavaScript</a>.
page-failed = This page cannot be shown now. The fault is the monitor’s, not yours. Give reference { $reference } to whoever runs the monitor: it leads to the cause in the log.
port-in-use = Port { $port } is taken: another program is listening there. Stop that program, or choose another port: python dashboard.py --port { $other } (or: make run PORT={ $other }).
port-wrong = “{ $port }” is no port. Give a number from 0 to 65535 with --port, STREAMLIT_SERVER_PORT or PORT.
address-unusable = The monitor cannot listen on { $address }, port { $port } ({ $reason }). Give an address of this machine with STREAMLIT_SERVER_ADDRESS, or choose another port.
shell-pages = Pages
shell-menu = Menu
shell-close-menu = Close menu
shell-open-menu = Open menu
shell-open = Open
shell-clear = Clear all
shell-selected = Selected
shell-remove = Remove{" "}
shell-upload = Upload
shell-upload-limit = 300 MB at most
shell-remove-file = Remove file
shell-other-file = Choose another file
shell-error = Error:{" "}
shell-too-large = the file is too large for this page. Publish it from the command line: python -m store publish.
shell-plus = plus
shell-skip = Skip to main content
shell-help = Help for{" "}
shell-no-results = No results
shell-choose = Choose an option
unknown-page-title = This page does not exist
unknown-page = There is no page at { $path }. Choose one of these:
host-refused = This monitor does not answer to the name “{ $host }”. Open it by its own name, or add this name to the setting { $variable }. If a proxy stands before it, let the proxy pass the Host header on.
names-differ = This page stays empty, because a proxy does not pass the name “{ $name }” on to the monitor, but “{ $asked }”. Whoever runs the monitor can mend this: let the proxy pass the Host header on (in nginx: proxy_set_header Host $http_host;).
origin-refused = A page of “{ $origin }” may change nothing here: this is “{ $host }”.
upload-closed = Publishing is possible on the machine itself only, without a proxy in between. This file was not received.
unknown-route = There is no address { $path }. The README says which addresses there are under /api/.

### intake

datapackage-missing = The file { $file }, which describes the tables, is missing or cannot be read. Put it back from the monitor's release.
datapackage-broken = The file { $file }, which describes the tables, is not right ({ $reason }). Repair it, or put it back from the monitor's release.
file-missing = The file { $file } does not exist. Check its name and folder, or put the file back.
file-unreadable = The file { $file } cannot be read. Check that it is an ordinary file and that you may read it.
problems-found = { $count ->
    [one] Nothing was taken in, because one problem was found. Mend it and try again.
   *[other] Nothing was taken in, because { $count } problems were found. Mend them and try again.
}
problem-at-row = Table { $table }, { $count ->
    [one] row
   *[other] rows
} { $rows }: { $reason }
problem-at-cell = Table { $table }, { $count ->
    [one] row
   *[other] rows
} { $rows }, column { $column }: { $reason }
problem-column-missing = this column is missing. Add it to the first row.
problem-column-unknown = this column does not belong in the table and is not read. Correct its name, or remove it if it is not needed.
problem-column-nameless = a column without a name is not read. Give it a name, or confirm that it is not needed.
problem-column-twice = this column is there more than once. Keep one of them.
problem-column-again = this column says on every row what the column { $value } says. Remove one of the two, or confirm that both are needed.
problem-cell-count = the row has { $count } cells where the first row has { $expected }. Put text that contains a comma between double quotes.
problem-empty-row = the row is empty. Remove it.
problem-quote = a quotation mark is in the wrong place. Put the whole cell between double quotes and write a quotation mark inside it twice.
problem-rows-in-cell = this row has { $count } lines in a cell, and at least one of them looks like a row of its own: “{ $text }”. There is probably a quotation mark too many. Take it away, or confirm that this is one row.
problem-nul = the row contains an invisible NUL character. Save the file as CSV again.
problem-required = the cell is empty. Enter a value.
problem-type-integer = “{ $value }” is not a whole number. Write digits only, without separators or blanks.
problem-type-number = “{ $value }” is not a number. { $expected ->
    [cell] Type a number into the cell of the workbook instead of text.
    [comma] Write digits with a comma before the decimals, as in the rest of the file, without a separator of thousands.
    [point] Write digits with a point before the decimals, as in the rest of the file, without a separator of thousands.
   *[other] Write digits, with the same sign before decimals in the whole file and without a separator of thousands.
}
problem-type-boolean = “{ $value }” is not a yes or no. Write yes or no.
problem-type-date = “{ $value }” is not an existing date. { $expected ->
    [none] Write year, month and day, as in 2020-11-04.
   *[other] Day and month seem to be swapped: write { $expected }, if that is what was meant.
}
problem-enum = “{ $value }” is not a valid code. Choose from: { $expected }.
problem-pattern = “{ $value }” does not have the form of this column. { $expected ->
    [code] Write a code of small letters, digits and underscores (_), such as wood_paper.
    [abbreviation] Write a code of letters, digits and underscores (_) that begins with a letter, such as BZ.
    [name] Write letters, digits, points and dashes, without blanks; the first sign is a letter or a digit.
    [recommendation] Write an r with a number, such as r8.
    [tooi_code] Write two to four small letters with a number, such as mnre1013.
    [letters] Write small letters only, without blanks, such as p or bep.
    [colour] Write a hash and six digits or capitals from A to F, such as #E5243B.
    [divisions] Write divisions of the SBI as two digits, with a blank between them, such as 13 14.
    [un_code] Write the number in three digits, such as 056.
    [address] Write a whole web address without blanks, with https:// before it.
    [date] Write a date as 2026-11-04, a month as 2026-11 or a year as 2026.
   *[other] The description of the column says how the value is written.
}
problem-minimum = “{ $value }” is too small. The value is at least { $expected }.
problem-maximum = “{ $value }” is too large. The value is at most { $expected }.
problem-key = “{ $value }” is already in row { $first }. Remove one of the two rows.
problem-reference = “{ $value }” does not occur in the table “{ $expected }”. { $nearest ->
    [none] Correct the code or add it there.
   *[other] Do you mean { $nearest }? Correct the code, or add it to that table.
}
code-level = { $code ->
    [0] nothing found
    [1] implicit
    [2] mentioned
    [3] explicit in a public document
    [4] explicit, with evidence of a step
   *[9] not established
}
code-size_class = { $code ->
    [large] large
    [very_large] very large
   *[unknown] unknown
}
code-design = { $code ->
    [census] every company looked at
   *[sample] sample
}
format-template = Template: { $table }

upload-empty = The file { $file } is empty. Check whether you chose the right file.
upload-no-room = The file { $file } cannot be read: the disk has no room for temporary files. Make room, and try again.
upload-too-large = The file { $file } is { $size } MB; the limit is { $limit } MB. Split the file, or have the administrator raise MONITOR_FILE_MB.
upload-other-kind = The file { $file } is not CSV but { $kind }. Save the table as CSV or XLSX and choose that file; unpack a packed file first.
upload-nul = The file { $file } has an invisible NUL character in line { $row }, so it is no plain text. Save the table as CSV UTF-8 again.
upload-encoding = The characters in the file { $file } cannot be read: it is not UTF-8, UTF-16 or Windows-1252. Save the table as CSV UTF-8 again.
upload-encoding-mixed = The file { $file } is UTF-8, but line { $row } has a character in another encoding. Correct that line and save the table as CSV UTF-8 again.
upload-row-too-long = Row { $row } is longer than { $limit } characters. A quotation mark or a line end is probably missing: look at that row.
upload-too-wide = The file { $file } has { $columns } columns; the limit is { $limit }. Remove the columns that are not needed.
upload-other-format = The file { $file } does not have the form { $format }. Choose another form, or let the monitor recognise it.
upload-not-recognised = The form of the file { $file } is not known; as names of columns row { $row } has: { $columns }. Use a template, or say for each column what it holds.
upload-header-quote = Row { $row } of the file { $file } should have the names of the columns, but a quotation mark is in the wrong place: { $text } Take that mark away and choose the file again.
upload-several-sheets = The workbook { $file } has more than one sheet with rows: { $sheets }. Say which sheet has the rows.
upload-broken-workbook = The workbook { $file } is damaged. Open it in a spreadsheet and save it as XLSX again.
upload-password = The workbook { $file } is protected by a password. Remove the password, save it again and choose that file.
upload-too-slow = The file { $file } was not read after { $seconds } seconds. Split the file into smaller parts.
upload-too-much-memory = The file { $file } needs more memory than the { $limit } MB there is. Split the file into smaller parts.

progress-wait = Waiting: two files are being read already
progress-open = Opening the file
progress-structure = Counting and looking at the lines
progress-load = Reading the rows in
progress-cells = Checking the cells
progress-rules = Comparing the rows with each other and with the monitor

problem-formula = “{ $value }” is a formula. Replace it by the value itself.
problem-old-workbook = an old workbook (XLS) does not show whether an empty cell was an error of the spreadsheet. Save it as XLSX and choose that file, or confirm that it has no errors.
problem-lost-letter = in “{ $value }” a letter was lost when the file was saved before. Type the word again.
problem-wrong-letters = the letters in “{ $value }” are wrong: the text was once saved or read in another encoding. Save the table as CSV UTF-8 again from the program where it is right, or type the text again.
problem-letters-guessed = the file does not say in which encoding it was saved, and was read as Windows-1252. Look whether the letters of these words are right: { $words }. Otherwise save the table as CSV UTF-8 again.
problem-spreadsheet-error = the cell has an error of the spreadsheet, not a value: { $error ->
    [div] #DIV/0! (something was divided by zero)
    [na] #N/A (nothing was found)
    [name] #NAME? (a name in the formula is not known)
    [null] #NULL! (the formula refers to nothing)
    [num] #NUM! (the number is impossible)
    [ref] #REF! (the formula refers to a cell that is gone)
    [value] #VALUE! (the formula reckons with text)
    [spill] #SPILL! (there is no room for the result)
    [calc] #CALC! (nothing was calculated)
   *[other] { $value }
}. Mend the formula, or empty the cell if the value is not known.
problem-lost-digits = “{ $value }” is a number of which the spreadsheet left digits out; they are not in the file any more. Look the code up and type it as text.
problem-merged-cells = the cells { $cells } are merged: only the first has a value, the others are read as empty. Split them, or confirm that the others are empty.
problem-hidden-rows = the sheet has hidden rows ({ $rows }), and they are read too. Remove them, or confirm that they belong.
problem-hidden-columns = the sheet has hidden columns ({ $columns }), and they are read too. Remove them, or confirm that they belong.
problem-became-date = “{ $value }” is a date, and this column has no dates. A spreadsheet makes a date of a code such as 1-3 or mar1 by itself. Format the cell as text and type the value again, or confirm that it is right.
problem-month-became-day = “{ $value }” is the first day of a month. A spreadsheet makes that day of a month by itself. Type the month as text, such as 2026-11, or confirm that the day is meant.
problem-kvk-number = “{ $value }” is no KvK number. Write eight digits as text; a spreadsheet drops the leading zeros.
problem-sbi = “{ $value }” is no code of the SBI 2008. Write two to five digits as text; a spreadsheet drops the leading zero.
problem-sbi-lost-zero = “{ $value }” may have lost a zero: a spreadsheet drops the leading zero. Write { $expected } if that is the code, or confirm that it is right.
problem-control-character = the row has an invisible control character. Type the text of that row again.
problem-line-end = the row has a line end outside quotation marks. Put the cell between double quotation marks or remove the line end.
problem-unanswered = { $question ->
    [decimal] the file does not say whether a comma or a point stands before decimals
    [thousands] the file does not say whether a sign stands between thousands or before decimals
    [percent] the file does not say whether these are percentages or shares
    [geo] the file does not say which area it is about
    [series] the file has more than one series
    [rows] the file does not say which of its rows belong together
   *[indicator] the file does not say which indicator it is about
}. Answer that question first.
problem-no-rows = there is no row at all that belongs in this table. Check whether you chose the right file.
problem-more-problems = there are { $expected } problems more. Mend the problems listed above first.
problem-header-again = the names of the columns stand here once more. Remove the row.
problem-blanks-around = there are blanks before or after “{ $value }”, and they do not count. Take them away, or confirm that they mean nothing.
problem-row-again = this row is the same as row { $first }, word for word, and does not count again. Remove the row, or confirm that it is double.
problem-example-row = this is the example row of the template. Remove the row.
problem-total-row = “{ $value }” is a total and would be counted twice. Remove the row.
problem-footer-line = “{ $value }” is a footnote, not a figure. Remove the row.
problem-successes-over-n = { $value } companies endorse, but only { $expected } were assessed. Correct one of the two.
problem-n-over-population = there are more companies than the { $expected } of the whole group. Correct the number, or remove the rows that do not belong.
problem-share-differs = the share { $value } does not fit the numbers, which give { $expected }. Check the share and the numbers.
problem-published-before = “{ $value }” is before the reference year { $expected }. Correct one of the two.
problem-jump = { $value } differs much from { $expected } in the previous edition. Check the figure and the unit.
problem-missing-code = { $expected ->
        [none] “{ $value }” looks like a code for a missing figure. Leave the row out, or confirm that this is the figure.
       *[range] “{ $value }” looks like a code for a missing figure, for the years before had { $expected }. Leave the row out, or confirm that this is the figure.
    }
problem-unlike-last-years = { $value } is unlike the years before it ({ $expected }). Check the figure and the unit, or confirm it.
problem-ends-earlier = this edition ends in { $value }, the one before in { $expected }: those years would vanish from the pages. Look for the whole file, or confirm that the publisher took them back.
problem-years-vanish = on { $value } this edition no longer has the figures of { $expected }, which the one before had: those years would vanish from the pages. Look for the whole file, or confirm that the publisher took them back.
problem-shifted = all figures of this series differ from the previous edition ({ $expected } in the middle). Check the unit, the price base and the breakdown, or confirm that the publisher revised the series.
problem-edition-today = the file does not say when it was updated, so { $value }, today, would be its edition. Fill in the publisher's date, or confirm the date of today.
problem-series-differs = the file is about “{ $value }”, the indicator about “{ $expected }”. Choose the right indicator or file, or confirm that they are the same.
problem-series-unnamed = the file is only about “{ $value }”, of which the publisher's code of the indicator (“{ $expected }”) says nothing. Check that the unit, the price base and the breakdown are the same, or confirm it.
problem-unit-differs = the file is in “{ $value }”, the indicator in “{ $expected }”. Look for the file in that unit, or correct the unit of the indicator.
problem-group-with-itself = this is the same group. Fill in the code of another group.
problem-group-unknown = no wave and no measurement belongs to the group “{ $value }”. Correct the code, or confirm that the group is still to come.
problem-year-outside-wave = the year { $value } does not fit the wave, which is about { $expected }. Correct one of the two.
problem-frame-outside-wave = “{ $value }” is far from the year of the wave, { $expected }. Check the date.
problem-weight = the weight is 0, so this company would count nowhere. Fill in a weight above 0.
problem-weight-missing = this company has no weight, and other companies of this wave have one. Fill in the weight, or leave the column empty for the whole wave.
problem-company-twice = KvK number { $value } also stands with the company { $expected } in this wave. Keep one row for each company.
problem-rows-go = wave or edition { $value } has { $there ->
    [one] 1 row
   *[other] { $there } rows
} now and gets { $come }: { $go ->
    [one] 1 row that is there now goes
   *[other] { $go } rows that are there now go
}. Choose “add” if they have to stay, or confirm that they may go.
problem-number-other-code = in an earlier wave this KvK number had the company code { $expected }. Use that code again, or choose the KvK number as company code: otherwise this counts as another company.
problem-code-other-number = in an earlier wave this company code had the KvK number { $expected }. Give another company another code: otherwise two companies look like one.
problem-name-changed = in an earlier wave the company with this KvK number was called { $expected }. Confirm that it is the same company.
problem-level-without-evidence = the level is { $expected }, but there is no address of the evidence. Fill in the address, or confirm that it is missing.
problem-level-without-step = the level is 4, but no step says that there is evidence. Check the level and the steps.
problem-mixed-waves = the file also has rows of wave { $value }, beside { $expected }. Confirm that both waves are replaced.
problem-sbi-other-sector = SBI code { $expected } belongs to another sector than { $value }. Check the sector.

left-out-other-area = { $count ->
    [one] 1 figure is about another area and does not count.
   *[other] { $count } figures are about another area and do not count.
}
left-out-other-area-of = { $count ->
    [one] 1 figure is about a place that the monitor does not know, and does not count: { $told }.
   *[other] { $count } figures are about { $places } { $places ->
        [1] place
       *[other] places
    } that the monitor does not know, and do not count: { $told }{ $rest ->
        [0] .
       *[other] {" "}and { $rest } more.
    }
}
left-out-no-value = { $count ->
    [one] 1 cell has no value.
   *[other] { $count } cells have no value.
}
left-out-not-annual = { $count ->
    [one] 1 figure is not about a whole year and does not count.
   *[other] { $count } figures are not about a whole year and do not count.
}
left-out-row-again = { $count ->
    [one] 1 figure is there again and counts once.
   *[other] { $count } figures are there again and count once.
}
left-out-other-series = { $count ->
    [one] 1 figure belongs to another series and does not count.
   *[other] { $count } figures belong to another series and do not count.
}
left-out-not-chosen = { $count ->
    [one] 1 row was not chosen and does not count.
   *[other] { $count } rows were not chosen and do not count.
}
left-out-footer = { $count ->
    [one] 1 line below the table is a note.
   *[other] { $count } lines below the table are notes.
}
left-out-above-header = { $count ->
    [one] { $count } row above the names of the columns
   *[other] { $count } rows above the names of the columns
}

intake-decimal = Decimal sign: { $sign }.
decimal-sign = { $sign ->
    [comma] comma
   *[point] point
}{ $row ->
    [none] {""}
   *[other] , for row { $row } has “{ $cell }”
}
question-decimal = { $cells ->
    [none] Does this file have a comma or a point before decimals?
   *[other] Does this file have a comma or a point before decimals? It says: { $cells }.
}
question-thousands = The file says { $cells } (column { $columns }, { $count }×), and elsewhere it has { $sign ->
    [comma] a point before decimals. Does the comma here stand between thousands or before decimals?
   *[point] a comma before decimals. Does the point here stand between thousands or before decimals?
}
question-percent = Are the numbers in the column { $column } percentages (35) or shares (0.35)?
question-missing = The file says { $count }×: { $cells }. Does that mean that the value is missing there?
question-geo = Which area are the figures in this file about?
question-series = Which series of this file do you want to read? Choose one or more.
question-indicator = Which indicator do these figures belong to?
question-header_row = Which row has the names of the columns?
question-sheet = Which sheet has the rows?
question-words = Are the own words of the file to be read as the codes that fit them?
question-zeros = { $count ->
    [one] 1 number lost the zero in front: { $examples }. Is it to be put back?
   *[other] { $count } numbers lost the zero in front: { $examples }. Are they to be put back?
}
question-existing = Of { $unit } { $there } rows are published already; this file has { $come }, and { $go } of those rows are not in it. What is to become of them?
question-indicator-of = Which indicator does the series “{ $name }” ({ $series }) belong to?
question-rows-of = Which rows of the file do you want to read, by the column “{ $column }”?
question-edition = What is the date of this edition?

format-eurostat_sdmx_csv = Eurostat, SDMX-CSV
format-oecd_sdmx_csv = OECD and others, SDMX-CSV
format-eurostat_tsv = Eurostat, TSV
format-eurostat_wide_csv = Eurostat, CSV with a column for each year
format-eurostat_spreadsheet = Eurostat, spreadsheet of the Data Browser
format-cbs_odata = CBS, CSV of the open data (version 3)
format-cbs_observations = CBS, Observations.csv of the open data (version 4)
format-fetched = Files fetched from publishers
format-cbs_screen = CBS StatLine, table from the screen
format-un_sdg = UN database of the SDGs
format-world_bank = World Bank
format-owid = Our World in Data
format-opensdg = Open SDG, file of an indicator
format-mapped = Own form, with columns that were pointed out
format-eurostat_sdmx_csv-form = SDMX-CSV 1.0 or 2.0 (`STRUCTURE[;]`), with codes, with words or with both: `STRUCTURE_ID` or `DATAFLOW`, `geo`, `TIME_PERIOD`, `OBS_VALUE`, and `OBS_FLAG`, `CONF_STATUS`
format-oecd_sdmx_csv-form = the same with `REF_AREA` (or `COUNTRY`, `LOCATION`) and `OBS_STATUS`; words may stand behind their codes; units and multipliers that differ tell series apart
format-eurostat_tsv-form = the codes in the first column (`freq,unit,geo\TIME_PERIOD`), a column for each year; the dataset is the name of the file, also `… (1).tsv`
format-eurostat_wide_csv-form = `freq,unit,geo\TIME_PERIOD,2004,2005,…`; the dataset is the name of the file
format-eurostat_spreadsheet-form = begins with “Data extracted on”; CSV, or a workbook whose sheets are read together, each as a series
format-cbs_odata-form = `ID`, `Perioden` and a column for each topic (`Topic_1`), with codes or with words
format-cbs_observations-form = `Id`, `Measure`, `ValueAttribute`, `Value`, the dimensions and `Perioden`
format-cbs_screen-form = `Perioden` in the header, with or without a title above; groups in the columns before it or topics with their unit in brackets; or a column for each year
format-un_sdg-form = `SeriesCode`, `GeoAreaCode`, `TimePeriod`, `Value`, other columns with or without brackets; CSV or workbook
format-world_bank-form = `Country Name`, `Country Code`, series and years in any orientation of the DataBank; rows above the header and lines below are known
format-owid-form = `Entity`, `Code` or none, `Year` or `Day`, and a column for each series
format-opensdg-form = `Year` and `Value`, other columns are disaggregations; a row with all of them empty is the headline

template-sheet-explanation = Explanation
template-example-note = Row 2 of the first sheet is an example: replace it by your own rows.
template-required = Required
template-codes = Valid codes

intake-help = See which files the monitor can read, and check a file without publishing it.
intake-help-formats = the forms that are recognised
intake-help-check = check a file
intake-help-file = file to check
intake-help-as = read the file in this form (see formats)
command-help-set = the answer to a question about the file, such as indicator=…; may be repeated, also for one question
command-asked = { $question } Answer with --set { $name }=…:
command-answered = { $question } Taken: { $answer } (otherwise: --set { $name }=…).
command-choice = {"  "}{ $choice }: { $label }
command-not-an-answer = “{ $answer }” is no answer. Write it as NAME=VALUE, such as geo=NL.
command-other-question = This file does not ask for “{ $name }”. It asks for: { $names }.
command-other-choice = “{ $answer }” is no possible answer to { $name }. Possible are: { $choices }.
command-help-json = print one JSON object
command-help-lang = language of the messages
command-broken-off = Broken off. What was not finished has changed nothing; python -m store versions lists what is published.
command-wrong-use = This command was not filled in correctly ({ $reason }). The right form is shown above.
intake-checked = { $file }: read as { $format } ({ $encoding }) for the table { $table }. { $rows ->
    [one] 1 row read
   *[other] { $rows } rows read
}: { $accepted } good, { $refused } refused.

intake-help-fetch = get the newest figures of a series from its publisher and check them
intake-help-publisher = the publisher
intake-help-code = the publisher’s code of the series or table
intake-help-out = file to keep it in
intake-fetched = Fetched from { $address } and kept as { $file }.
fetch-publisher = { $publisher ->
    [eurostat] Eurostat
    [cbs] Statistics Netherlands (CBS)
    [un] United Nations
    [world_bank] World Bank
    [owid] Our World in Data
   *[other] { $publisher }
}
fetch-offline = { fetch-publisher } cannot be reached at { $address }. Check the internet connection and try again, or upload a file that you already have.
fetch-unknown = { fetch-publisher } does not know the code { $code }. Check the code on the publisher’s site.
fetch-refused = { fetch-publisher } gave no figures but error code { $status }. Try again later.
fetch-too-large = The file of { fetch-publisher } with code { $code } is larger than 100 MB. Download it yourself and upload only the part on the Netherlands and the EU.
intake-help-due = fetch everything of which newer figures may be out, and show what would change
intake-help-publish = with --due: publish what brings no error and no warning, and write a report
intake-help-report = where the report goes (default: the folder updates of the store)
intake-fetch-what = Name a publisher and a code, such as “fetch eurostat sdg_07_40”, or ask for everything that is due with “fetch --due”.
fetch-slow = { fetch-publisher } was not ready with { $code } within { $seconds } seconds. Try again later.
fetch-broken-off = { fetch-publisher } broke off while sending { $code }. Try again.
fetch-nonsense = what { fetch-publisher } sent for { $code } is no file of figures that the monitor knows. Look at the publisher’s site, or upload the file yourself.

### store

store-not-a-folder = { $home } is not a folder, but the monitor must keep its data there. Move that file, or name another folder with MONITOR_HOME.
store-folder-unusable = The monitor may not read and write the folder { $home }. Give the monitor's account those rights, or name another folder with MONITOR_HOME.
store-damaged = The data in { $home } cannot be read ({ $reason }). Check that there is room on the disk. If there is, they are damaged: stop the monitor, put the whole folder back from a backup and start the monitor again. If there is no backup, move the folder away: the monitor starts again with the figures it comes with.
store-file-damaged = The file { $file } in { $home } is gone, or no longer as it was written. Put that one file back from a backup, or else the whole folder. Versions that do not need the file can be read as usual.
store-catalog-missing = There are data in { $home }, but { $catalog } is missing: they cannot be read without it. Nothing was changed. Put { $catalog } back from a backup. If there is no backup, move the folder away: the monitor starts again with the figures it comes with.
store-newer = The data in { $home } were made by a newer release of the monitor. Nothing was changed. Update the monitor, or name another folder with MONITOR_HOME.
store-busy = Another publication in { $home } has not finished after { $seconds } seconds. Wait a moment and try again.
store-write-failed = The publication in { $home } did not succeed ({ $reason }). Nothing was changed. Check that there is room on the disk and try again.
store-empty = Nothing has been published in { $home } yet. Start the monitor once, or name the right folder with MONITOR_HOME.
store-unknown-version = Version { $version } does not exist. The newest version is { $newest }; choose a version from 1 to { $newest }.
store-unknown-table = The table { $table } does not exist. Choose from: { $tables }.
store-file-changed = Version { $version } of the table { $table } is no longer right: the kept file { $file } differs from what was published. Put the folder { $home } back from a backup.
store-not-exported = The file { $file } cannot be written. With --out, choose a place where you may write.
store-help = Look at, verify and export the versions in the monitor's store.
store-help-versions = all versions, the newest first
store-help-show = what was published in one version
store-help-refused = write the lines that a version left out as CSV
store-help-verify = check that every version is still whole
store-help-export = write one table as CSV
store-help-version = number of the version
store-help-table = name of the table
store-help-out = file to write
store-version-line = Version { $version }, { $date }, { $author }: { $tables ->
    [one] 1 table
   *[other] { $tables } tables
}, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}.
store-version-note = Note: { $note }
store-part-line = { $table }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} from { $file } (SHA-256 { $hash })
store-no-versions = There are no versions yet.
store-verified = { $versions ->
    [one] The one version is whole.
   *[other] All { $versions } versions are whole.
}
store-nothing-refused = Version { $version } left nothing out. Choose a version of which “show” names rows left out.
store-refused-written = Version { $version }, table { $table }: the lines left out were written to { $file }.
store-exported = Table { $table } of version { $version }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} written to { $file }.

### store: uploads

store-author-missing = It does not say who publishes. Fill in a name.
store-note-missing = The note is empty. Write in a sentence why these figures are published or taken back.
store-warnings = { $file } was not published: there { $count ->
    [one] is one warning
   *[other] are { $count } warnings
}. Look at them, and then confirm that the figures are right.
store-rows-refused = { $file } was not published: { $count ->
    [one] one row was refused. Correct it, or leave it
   *[other] { $count } rows were refused. Correct them, or leave them
} out knowingly.
store-nothing-accepted = { $file } has not a single row that can be published. Correct the rows and read the file again.
store-file-differs = { $file } is no longer the same file as when it was checked. Read it again.
store-file-twice = { $file } was published already, as version { $version }, and every row is still there as it says. There is nothing to publish; choose another file if this was not meant.
store-published-meanwhile = Nothing was published: you looked at version { $seen }, but meanwhile version { $newest } has appeared. Look at the preview again and then publish.
store-rows-changed-meanwhile = { $file } was not published: version { $version } has meanwhile changed the same rows. Look at that version, read the file again and then publish.
store-other-wave = { $file } was not published: it is about { $named }, not about { $wave }. Choose the right wave or the right file.
store-other-columns = The table { $table } has other columns in the store than this file. Start the monitor again, so that the store is brought up to date, and read the file again.
store-key-twice = Nothing was published: in the table { $table }, { $value } belongs to exactly one row. Correct the file and read it again.
store-reference-gone = Nothing was changed: a row of the table { $table } names { $value }, but that is not in the table { $parent }. Add it there first, or correct the row.
store-still-needed = Nothing was taken back: { $value } would disappear from the table { $table }, but a row of the table { $child } names it. First undo the version that brought that row.
store-undo-shipped = Version { $version } came with the monitor and cannot be undone, because the pages count on these figures. If one is wrong, publish a file with the corrected row.
store-undo-changed = Version { $version } cannot be undone: version { $later } has changed the same rows since. Undo version { $later } first.
store-undone-already = Version { $version } was undone already, by version { $later }. Undo version { $later } to get the rows back.
store-undo-withdrawn = Version { $version } was withdrawn and can no longer be undone: nothing of it can be read any more.
store-undo-withdrawal = Version { $version } is a withdrawal and cannot be undone: what was withdrawn is gone for good. Publish the rows again if that is allowed.
store-undo-nothing = There is nothing left to undo in version { $version }: what it changed was withdrawn.
store-withdrawn = Version { $version } was withdrawn on { $date } by { $author }: { $note }. What it brought is gone for good. Choose another version.
store-withdrawn-already = Version { $version } was withdrawn already, by version { $withdrawal }. Nothing of it can be read any more.
store-withdraw-shipped = Version { $version } came with the monitor and cannot be withdrawn: these figures are in the folder data, the pages count on them, and the monitor would publish them again at its next start. Remove a row from data/, or publish a file with the corrected row.
store-withdraw-no-rows = Version { $version } took back version { $other } and brought no rows and no file itself. Withdraw the version that brought the rows.
store-withdraw-needed = Version { $version } was not withdrawn: { $value } would disappear from the table { $table }, but a row of the table { $child } in version { $later } names it. Withdraw version { $later } first.
store-withdrawn-still-read = The version was withdrawn and can no longer be read, but another program is still reading in { $home }. The old files are removed from the disk as soon as somebody opens the monitor again. Close that program and run python -m store verify.
store-withdrawn-done = Version { $withdrawn } was withdrawn, as version { $version }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} can be read in no version any more and were wiped from the disk. Backups still have them: wipe them there too.
store-withdrawn-same-keys = Rows with the same keys also came with { $count ->
    [one] version { $versions }, and they are still there. Withdraw that version too
   *[other] the versions { $versions }, and they are still there. Withdraw those versions too
} if those rows must go as well.
store-withdrawn-line = { $table }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} from { $file }, withdrawn
store-version-withdraws = Withdraws version { $version }.
store-version-withdrawn = Withdrawn on { $date } by { $author }: { $note }
store-version-lacks = Without the rows of { $count ->
    [one] version { $versions }, which was withdrawn later.
   *[other] the versions { $versions }, which were withdrawn later.
}
store-no-file = Version { $version } brought no file for the table { $table }. Choose a table that is listed with that version.
store-not-a-key = A row of the table { $table } is found by { $columns }, not by { $column }. Choose one or more of those columns.
store-published = Version { $version } was published: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} in the table { $table }.
store-undone = Version { $undone } was undone, as version { $version }: { $rows ->
    [one] 1 row is again as it was
   *[other] { $rows } rows are again as they were
}.
store-version-undoes = Undoes version { $version }.
store-restored-line = { $table }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} undone
store-refused-line = Left out: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} (SHA-256 { $hash })
store-help-publish = read, check and publish a file
store-help-undo = undo a publication, as a new version
store-help-withdraw = withdraw a publication: its rows and file are wiped from every version
store-help-file = the file
store-help-author = who publishes
store-help-note = why
store-help-as = read the file as this format
store-help-wave = the wave, for a file that does not name it itself
store-help-accept-warnings = confirm all warnings
store-help-leave-out-refused = leave refused rows out knowingly
store-help-on-version = publish only when this is still the newest version

### pages

unknown-code-refused = { $filter } “{ $code }” does not exist. Choose from: { $valid }.

language-name = English
page-overview = Overview
page-endorsement = Measurements and survey
page-indicators = Indicators
page-sources = Sources and methods
page-terms = Terms
page-accessibility = Accessibility
terms-title = What do the words mean?
terms-lead = The terms and abbreviations of this monitor.
terms-ministries = The ministries of today
term-imvo-term = RBC
term-imvo = Responsible business conduct: doing business across borders without harming people or the environment.
term-oecd-term = OECD Guidelines
term-oecd = What countries agreed to expect of companies that work internationally. The OECD is the Organisation for Economic Co-operation and Development.
term-endorsing-term = Endorsing
term-endorsing = A company names the OECD Guidelines in a public document as its reference. That is not the same as knowing or applying them.
term-due-diligence-term = Due diligence
term-due-diligence = Finding out what harm a company and its suppliers may cause, and preventing it. The Guidelines name six steps.
term-agreement-term = Agreement
term-agreement = A covenant of companies, unions, NGOs and government on the risks in one sector. For pension funds it is on responsible investment.
term-ser-term = SER
term-ser = Social and Economic Council: employers, employees and experts who advise the cabinet.
term-sdg-term = SDG
term-sdg = One of the 17 Sustainable Development Goals that the countries of the United Nations agreed in 2015, for 2030.
term-well-being-term = Well-being
term-well-being = All that people value, health, nature and the future included. Statistics Netherlands (CBS) measures it every year.
term-csddd-term = CSDDD
term-csddd = The European directive that obliges large companies to due diligence.
term-measurement-term = Measurement
term-measurement = A published share of companies that endorse the Guidelines.
term-round-term = Round
term-round = One time that a survey of companies was held.
term-indicator-term = Indicator
term-indicator = Something that is measured the same way every year, such as the share of renewable energy.
term-recent-term = Recent and stale
term-recent = A figure is recent as long as fewer than two newer ones should be out. For a yearly figure that is four years.
term-points-term = Percentage point
term-points = The difference of two percentages: from 41 to 90 percent is 49 percentage points.
term-sourced-term = With a source
term-sourced = A source that you can read says so. Without one it says that it is not known.
term-version-term = Version
term-version = The state of all data after a change. An old version can still be read.
accessibility-title = Everybody should be able to use this monitor
accessibility-lead = We follow WCAG 2.1, levels A and AA. Below stands what was tested, and what is not met yet.
accessibility-tested = What was tested
accessibility-not-met = What is not met yet
accessibility-report = Does something stand in your way? Tell who runs this monitor.
accessible-axe-term = Every page
accessible-axe = For each release of the software a program (axe-core) reads every page. It finds no faults of level A or AA.
accessible-keyboard-term = Keyboard
accessible-keyboard = Everything works without a mouse. Single keys do nothing unexpected.
accessible-colours-term = Colours
accessible-colours = A test computes whether people who are colour-blind can tell the colours apart. A direction is a shape as well.
accessible-dark-term = Dark and contrast
accessible-dark = The monitor follows the setting of your system: light, dark, more contrast, less motion.
accessible-phone-term = Phone and zoom
accessible-phone = No page scrolls sideways; on a phone a wide table becomes a row of cards.
accessible-words-term = Charts in words
accessible-words = Every chart has a text with the same figures, and a table.
accessible-points-term = Points of a chart
accessible-points = The points themselves cannot be reached with the keyboard. The table below can.
accessible-languages-term = Titles in another language
accessible-languages = A source keeps the language of its title. A screen reader is not told yet which it is.
accessible-streamlit-term = Parts of Streamlit
accessible-streamlit = Select boxes and the field for files come from Streamlit. The ring of what has the focus is sometimes cut there.
accessible-people-term = Tested with people
accessible-people = The monitor was not tested yet with people who have a disability.
masthead-languages = Other language
menu-endorsing = The 90 percent
menu-goals = SDGs
menu-policy = Policy
menu-about = About
filters-clear = Clear filters
filters-now = { $chosen ->
    [none] No filter chosen
   *[other] Chosen: { $chosen }
}

filter-sector = Sector
filter-all = All
filter-ministry = Ministry
filter-goal = SDG
filter-indicator = Indicator
filter-lang = Language
filter-format = Form
filter-method = Method
unknown-code = { $filter } “{ $code }” does not exist and was left out. Choose from: { $valid }.
filter-unheeded = You cannot filter this page by { $filters }.
unknown-version = Version “{ $version }” is not a version number. Leave the number out of the address for the newest version.
unknown-method = The method “{ $method }” does not exist. Choose from: { $valid }.
older-version = You are looking at the monitor as it was in version { $version }, loaded here on { $date }. There is a newer version.
to-newest = To the newest version
nothing-left = These filters leave nothing. Remove a filter, or add a sector, ministry or SDG to it.
ministry-selects-goals = You see the SDGs that this ministry works on. We do not have a source for every one of them.
sector-selects-goals = SDG figures do not exist by sector. You see the SDGs that fit the agreements of this sector. That choice is ours.

heading-answer = Answer of the cabinet
heading-assessed = Companies assessed
heading-event = Event
heading-happened_on = When
heading-licence = Licence
heading-name = What
heading-population_definition = Companies studied
heading-published_on = Published
heading-publisher = Publisher
heading-reference_year = Reference year
heading-source = Source
heading-share = Share (%)
heading-method = Method
heading-title = Title
heading-verified = Verified

yes = yes
no = no
not-published = not published
nothing-known = Nothing known
no-figure = no<br>figure
no-figures = There are no figures yet.
points = { $number } points
span = { $first } to { $last }
remark = Remark
unit = Unit
year = Year
goal = SDG
indicator = Indicator
target = Target
publisher = Publisher
edition = Edition
earlier-editions = Earlier editions
licence = Licence
definition = Definition
signs = Signs
source-line = Source: { $title }
edition-line = { $edition ->
    [unknown] edition unknown
   *[other] edition { $edition }
}
editions-many = { $count } editions
editions-line = editions { $editions }
version-line = version { $version } of the monitor
chart-table = Table
download-csv-comma = CSV with decimal comma
download-xlsx = Excel workbook
download-csv-point = CSV with decimal point
footer-version = Version { $version } of the data{ $source ->
    [none] {""}
   *[other] , with sources up to { $source }
}. Loaded here on { $date }.
footer-unofficial = This is not an official government monitor. Every figure has its source, date and version. Where we chose something ourselves, we say so.
filter-said = { $filter }: { $chosen }
filters-none = No filters: all data.
page-number = page { $page } of { $pages }
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
unknown-figure = There is no figure “{ $figure }”. Choose from: { $known }.
figure-empty = There is no figure “{ $figure }”: in this version and with these filters there is nothing to draw. Take a filter away.
unknown-form = There is no file form “{ $form }”. Choose from: { $known }.
route-read-only = This address only gives data: ask with GET or HEAD, not with { $method }.
take-along = Download or share
take-picture = Picture
take-data = Data
take-link = Link to exactly this view
take-cite-short = Short citation
take-cite-apa = Citation (APA)
take-cite-bibtex = BibTeX
take-embed = Show on another site
role = Role
ministry-states = Names its contribution to the SDGs: { $contribution }. Names the link with RBC: { $link }.
unknown-written = There is no page “{ $page }” in this form. Choose from: { $known }.
languages = Languages
plain-to-app = This page with filters and charts to click in
feed-title = Version { $version }, { $date }
annex-title = Annex with figures
annex-lead = { $count ->
    [one] This annex has one figure with its numbers.
   *[other] This annex has { $count } figures with their numbers.
}
annex-about = About this annex
annex-note = Note
search = Search
search-go = Search
search-title = Found for “{ $query }”
search-none = Nothing was found. Try another word, or fewer words.
search-words = { $page ->
    [endorsement] endorsement OECD Guidelines RBC CSR 90 percent survey measurements
    [goals] SDGs goals
    [indicators] indicators
    [ministries] ministries
    [agreements] agreements covenants
    [recommendations] recommendations SER advice commitments
    [risks] risk analysis risks
    [partners] partners cooperation
   *[sources] sources methods licences
}
search-kind = { $kind ->
    [page] page
    [goal] goal
    [ministry] ministry
    [indicator] indicator
    [agreement] agreement
    [sector] sector
    [recommendation] recommendation
    [event] event
   *[source] source
}
paper-version = Version { $version } of the data, published on { $date }.

overview-title = { $outcome ->
    [met] Target met: { $share } of large companies endorse the OECD Guidelines
    [not_met] Target missed: { $share } of large companies endorse the OECD Guidelines, not { $target }
    [met_before] The target for the OECD Guidelines was already met before { $year }
    [not_met_before] By the last figure before { $year } the target for the OECD Guidelines was not yet met
    [reached] The target for the OECD Guidelines in { $year } is already met
    [on_pace] Endorsement of the OECD Guidelines is on pace for the target of { $year }
    [behind] Endorsement of the OECD Guidelines is behind the pace for the target of { $year }
    [no_pace] It is not certain yet that the target for the OECD Guidelines in { $year } is within reach
    [withdrawn] The target for the OECD Guidelines was withdrawn
    [without_year_reached] The target for the OECD Guidelines, which has no year, is met
    [without_year_short] The target for the OECD Guidelines has no year and is not met yet
    [without_year_unknown] The target for the OECD Guidelines has no year
    [no_target] There is no verified target for the OECD Guidelines
   *[other] It is not certain that the target for the OECD Guidelines was met
}
overview-what = Do large companies endorse the OECD Guidelines for responsible business conduct? And does the Netherlands reach the 17 SDGs?
endorsement-certainty = { $known ->
    [true] How sure? The margin runs from { $lower } to { $upper } (95%).
   *[false] How sure? We do not know: no sample size was published, so no margin can be given.
}
glance-survey = { $synthetic ->
    [true] Made-up example:
   *[false] Survey:
} { $share } in { $year }, with a margin from { $lower } to { $upper }.{ $sector ->
    [none] {""}
   *[other] {" "}Furthest behind: { $sector } ({ $least }).
}
glance-count = { $right }/{ $count }
glance-no-year = –
glance-goal = { $name }: { $way ->
    [forward] more indicators move the right way than the wrong way
    [back] more indicators move the wrong way than the right way
    [even] as many indicators move the right way as the wrong way
   *[unknown] cannot be judged by recent figures
} ({ $right } of { $count } the right way), newest figure { $year }
glance-signs = ▲ more indicators forward than back, ▼ more back. Below: how many move forward, of how many, and the year of the newest figure.
more-goals = All goals, from least to most progress
glance-agreements-title = Agreements
glance-risks-title = Risks
glance-ministries-title = Ministries
glance-recommendations-title = Recommendations
agreements-in-short = { $running } of the { $concluded } agreements certainly still { $running ->
    [one] runs
   *[other] run
}.
glance-coverage = { $count } { $coverage ->
    [running] with an agreement
    [unknown] end unknown
    [ended] ended
   *[none] without
}
glance-risks = { $none ->
    [0] Every risk sector has or had an agreement.
   *[other] { $none } of the { $count } risk sectors never had an agreement of their own.
}
glance-named = { $count } { $known ->
    [true] known
   *[false] not found
}
glance-ministries = { $known ->
    [0] We found no document in which a ministry names its own contribution to the SDGs.
   *[other] We know of { $known } of the { $count } ministries whether they name their contribution to the SDGs.
}
glance-target = { $count } { $known ->
    [true] with target and year
   *[false] without
}
glance-recommendations = { $with_target ->
    [0] None
   *[other] { $with_target }
} of the { $count } recommendations in the SER advice of 2019 got a target with a year, as far as is known.
endorsement-headline = { $measured ->
    [none] There is no measurement by the official definition yet
    [publication] By the measurement published in { $year }, { $share } of large companies endorsed the OECD Guidelines
   *[year] In { $year }, { $share } of large companies endorsed the OECD Guidelines
}{ $provisional ->
    [true] {" "}(not yet a final figure)
   *[false] {""}
}{ $outcome ->
    [met] : the target of { $target } in { $target_year } was met
    [not_met] : { $gap } points below the target of { $target } in { $target_year }
    [met_before] : already enough for the target of { $target } in { $target_year }; there is no figure for that year itself
    [not_met_before] : { $gap } points below the target of { $target } in { $target_year }; there is no figure for that year itself
    [reached] : already enough for the target of { $target } in { $target_year }
    [on_pace] : { $gap } points to go, on pace for the target of { $target } in { $target_year }
    [behind] : { $gap } points to go, behind the pace for the target of { $target } in { $target_year }
    [no_pace] ; the target is { $target } in { $target_year }
    [withdrawn] ; the target of { $target }{ $target_year ->
        [none] {""}
       *[other] {" "}in { $target_year }
    } was withdrawn
    [without_year_reached] : enough for the target of { $target }, which has no year
    [without_year_short] : { $gap } points below the target of { $target }, which has no year
    [without_year_unknown] ; the target is { $target }, without a year
    [no_target] ; there is no verified target
   *[other] ; the target was { $target } in { $target_year }
}{ $later ->
    [none] {""}
   *[other] . In { $later_year } it was { $later }
}
endorsement-pace = From { $first_year } to { $last_year } the share { $moved ->
    [down] fell
   *[up] rose
} by { $achieved } percentage points a year.{ $state ->
    [closed] {" "}The target would have taken { $needed } a year.
    [open] {" "}The target of { $target_year } takes { $needed } a year from { $last_year } on.
   *[other] {""}
}
endorsement-pace-unknown = There is one measurement by the official definition, so how fast the share changes cannot be told.
endorsement-no-target = This version holds no target that a source confirms. So only the measurements stand here, without a verdict.
endorsement-no-measurement = This version holds no measurement by the official definition yet. Once one is published, it stands here beside the target.
target-name = { $indicator }: { $value }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}
target-label = target { $target }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}{ $outcome ->
    [met] : met
    [not_met] : missed
    [withdrawn] {" "}(withdrawn)
   *[other] {""}
}
target-sentence = { $value }{ $year ->
    [none] , without a year
   *[other] {" "}in { $year }
}{ $origin ->
    [both] {" "}· { $by }, { $since }
    [by] {" "}· { $by }
    [since] {" "}· set: { $since }
   *[none] {""}
}: { $outcome ->
    [met] met, { $figure }
    [not_met] missed, { $figure }
    [met_before] there is no figure for { $year }; the last one before already met the target: { $figure }
    [not_met_before] there is no figure for { $year }; the last one before did not meet the target yet: { $figure }
    [other_definition] whether it was met cannot be told: the drawn series ({ $figure }) counts something else
    [no_figure] whether it was met cannot be told: there is no figure
    [reached] the last figure already meets it: { $figure }
    [on_pace] on pace, { $figure }
    [behind] behind the pace, { $figure }
    [no_pace] whether it is on pace cannot be told yet
    [withdrawn] withdrawn, it held until { $until }{ $successor ->
        [none] {""}
       *[other] {" "}and was replaced by { $successor }{ $successor_year ->
            [none] , without a year
           *[other] {" "}in { $successor_year }
        }
    }
    [without_year_reached] the last figure meets it: { $figure }
    [without_year_short] the last figure does not meet it: { $figure }
   *[without_year_unknown] there is no figure yet
}.{ $drawn ->
    [none] {""}
   *[other] {" "}The drawn series is at { $drawn } in { $year }, because it counts something else.
}
figure-of-year = { $figure } { $dated ->
    [true] in { $year }
   *[false] (published in { $year })
}{ $provisional ->
    [true] {" "}(not yet a final figure)
   *[false] {""}
}
other-targets = Other targets: { $targets }
last-figure = { $dated ->
    [true] figure for { $year }
   *[false] figure, published in { $year }
}
target-figure = { $state ->
    [withdrawn] withdrawn target{ $year ->
        [none] {""}
       *[other] {" "}for { $year }
    }
    [without_year] target, without a year
   *[other] target for { $year }
}
gap-figure = { $side ->
    [short] { $state ->
        [open] points to go
       *[other] points short
    }
   *[reached] points above the target
}
more-endorsement = All measurements and events
more-indicators = All indicators, by SDG
endorsement-no-split = The published figures exist only for all large companies together. They cannot be filtered.
endorsement-chart-title = { $measured ->
    [none] No measurement by the official definition yet
    [one] { $last } in { $last_year }
   *[more] From { $first } in { $first_year } to { $last } in { $last_year }
}{ $outcome ->
    [met] : enough for the target of { $target_year }
    [not_met] : too slow for the target of { $target_year }
    [met_before] : enough for the target of { $target_year }
    [reached] : enough for the target of { $target_year }
    [on_pace] : on pace for the target of { $target_year }
    [behind] : too slow for the target of { $target_year }
   *[other] {""}
}
event-label = { $event ->
    [target_set] target<br>set
    [policy_note_2020] ‘from informing<br>to obliging’
   *[support_desk_announced] support desk<br>announced
}
endorsement-unit = Share of large companies that endorse the OECD Guidelines
endorsement-point = { $share } in { $year }{ $group ->
    [official_definition] {""}
    [second_measurement] {" "}(of which companies is not known; not joined)
   *[other] {" "}(another group)
}
endorsement-chart-alt = Line chart. Measured: { $series }. { $targets ->
    [none] There is no verified target.
   *[other] { $targets }
}{ $overrides ->
    [0] {""}
   *[other] {" "}A line to another group is drawn by an exception.
}{ $missing ->
    [none] {""}
   *[other] {" "}Without a figure: { $missing }.
}{ $events ->
    [none] {""}
   *[other] {" "}Events: { $events }.
} The table with the same figures stands beside it.
endorsement-path-label = { $state ->
    [open] needed: { $pace } points a year
   *[closed] would have taken:<br>{ $pace } points a year
}
endorsement-gap-label = { $gap } points<br>short
endorsement-reference-known = for this year
endorsement-reference-unknown = published in this year; reference year not published
endorsement-other-label = { $group ->
    [second_measurement] group and year<br>not known
   *[other] { $joined ->
        [true] another<br>group
       *[false] another group,<br>not comparable
    }
}
endorsement-comparability = Only measurements of large companies are joined. We do not know whether they compare exactly: the method of some was not published. Other measurements stand apart{ $overrides ->
    [0] {" "}and are joined with nothing.
   *[other] .
} A measurement without a published reference year stands at its year of publication.
override-said = The groups “{ $one }” and “{ $other }” are compared by an exception. Decided by { $author }, { $date }. Reason: { $reason }
override-sentence = { $text } Note: this compares waves of different groups by an exception.
override-title = { $text } (compared by an exception)
override-label = joined by<br>an exception
override-legend = joined by an exception, by a decision
override-term = Compared by an exception
comparability-in-words = { $how ->
    [same] { $group }
    [override] { $group } (compared by an exception)
   *[apart] { $group } (not comparable)
}
comparability-break = another group: not comparable
heading-comparability = Comparability
endorsement-rule = { $rule ->
    [country] country
    [union] union of countries
    [final_published_figure] How sure is this? We do not know: no sample size was published. We compare the figure for the target’s own year with the target, as it was published.
    [last_published_figure] How sure is this? We do not know: no sample size was published. There is no figure for the target’s own year. We compare the last figure before it with the target.
   *[two_sided_interval] The target is met when the lower end of the margin lies above it too. It is missed when the upper end lies below it. The margin is 95% sure.
}
measurements-heading = The measurements
measurements-details = Each measurement in detail
measurement-title = { $share } · { $placed }
reference-year-unpublished = published { $year }, reference year not published
measurement-status = { $status ->
    [baseline] baseline
    [interim] interim measurement
    [final] final figure
   *[other_study] another study
}
definitions-heading = What was measured?
definition-endorsing-term = Endorsing
definition-endorsing = The company names the OECD Guidelines in an annual or sustainability report or another public document, for instance in a statement on its website (letter to the companies). The target asks for explicit endorsement, as a frame of reference for international activities.
definition-large-term = Large company
definition-large = More than 500 employees, more than 20 million euro in assets and more than 40 million euro in turnover: about 600 companies by the definition of 2018. The letter went to over 750 companies. Companies that are active in the Netherlands only belong to the population too.
definition-not-the-same-term = Not the same
definition-not-the-same = Knowing the Guidelines, applying them or committing to them is not the same as endorsing them. Sources mix these words up; this monitor counts endorsement only.
events-heading = What happened meanwhile
event-date = { $date }{ $verified ->
    [true] {""}
   *[false] {" "}(date not confirmed)
}
events-lead = Three of them stand in the chart with a triangle. That something happened earlier does not say that it was the cause.
events-all = All { $count } events

progress-heading = { $fresh ->
    [0] There are no SDG indicators with recent figures
   *[other] { $right ->
        [0] None
       *[other] { $right }
    } of the { $fresh } SDG indicators with recent figures { $right ->
        [0] has moved
        [one] has moved
       *[other] have moved
    } the right way since 2015{ $total ->
        [one] {""}
       *[other] { $missing ->
            [0] {""}
           *[other] {" "}(of { $goals } of the { $total } SDGs)
        }
    }
}
progress-lead = A figure is recent as long as fewer than two newer ones should have come out; for a yearly figure that is four years. The latest figures of { $stale ->
    [one] 1 other subject are
   *[other] { $stale } other subjects are
} older; they stand apart. For { $targets ->
    [0] none of the recent subjects
    [one] 1 of the recent subjects
   *[other] { $targets } of the recent subjects
} a confirmed target is open.
progress-chart-title = { $stale ->
    [0] There are recent figures on all { $count } subjects
   *[other] The figures on { $stale } of the { $count } subjects are stale
}
progress-unit = Number of indicators, change since 2015. Light bar: stale figures
progress-source = { $publishers }; computed by this monitor
progress-fresh-row = Recent ({ $count })
progress-stale-row = Stale ({ $count })
progress-chart-alt = Bar chart with two bars. Recent figures: { $fresh }. Stale figures: { $stale }.
progress-method = Method: Open SDG, from 2015 or the first year after it. Where a confirmed target is open, growth is compared with the growth needed, for percentages on a straight line; otherwise only the direction counts. A change no larger than the rounding of the figures is called unchanged. With fewer than three years the series is too short to tell.
progress-base = First value
progress-base-year = First year
progress-current = Last value
progress-current-year = Last year
progress-target-year = Target year
movement-heading = Movement
movement = { $movement ->
    [reached] target reached
    [toward] the right way
    [unchanged] unchanged
    [away] the wrong way
    [too_short] too short to tell
   *[not_assessable] not assessable
}
category-heading = Category (Open SDG)
stale-heading = Stale
open-sdg-category = { $category ->
    [target_achieved] target achieved
    [substantial_progress] substantial progress
    [moderate_progress] moderate progress
    [limited_progress] limited progress
    [deterioration] deterioration
    [unchanged] unchanged
    [too_short] too short to tell
   *[not_available] not assessable
}

commitments-heading = { $with_target ->
    [0] None of the { $count } recommendations of the SER got a target with a year, as far as is known
   *[other] { $with_target } of the { $count } recommendations of the SER got a target with a year, as far as is known
}
commitments-lead = What the SER recommended in 2019, what the cabinet answered, and what is known since. The list is not complete: it holds the recommendations that the news of the SER names.
recommendation = Recommendation
commitments-known = What is known
commitment-status = { $status ->
    [met] target met
    [not_met] target missed
    [insufficient_data] whether the target was met cannot be told
    [open] target not due yet
    [withdrawn] target withdrawn
    [without_year] target without a year
    [target_missed] target missed
    [no_target_known] no target known
   *[unknown] unknown
}

freshness-heading = How recent are the figures?
freshness-lead = By publisher and edition: the last year with a figure for the Netherlands.
freshness-all = Last year by publisher and edition
freshness-indicators = Series
freshness-last-year = Last year

indicators-lead = Choose an SDG and then an indicator.
goal-name = { $goal } { $name }
indicator-no-figures = { $name }: this indicator is described, but no figures of it have been delivered yet.
goal-no-figures = There are no figures under this SDG yet. Choose another SDG, or remove a filter.
indicator-choose = Indicator
indicator-option = SDG { $goal } · { $name }
indicator-not-here = The indicator “{ $code }” does not exist or is outside your filters. Another one is shown below; remove a filter or choose one from the list.
indicator-headline = { $name }: { $unit ->
    [percent] { $value }%
   *[other] { $value }
} in { $year }{ $course ->
    [times] , { $size } times as much as in { $since }
    [halved] , about half of { $since }
    [up] , { $size }% more than in { $since }
    [down] , { $size }% less than in { $since }
    [points_up] , { $size } points higher than in { $since }
    [points_down] , { $size } points lower than in { $since }
    [same] , the same as in { $since }
   *[none] {""}
}
indicator-stale = Stale: the last figure in this monitor is of { $year }. The publisher may have newer figures by now.
indicator-archived = Archived: { $successor } took its place. This series is no longer updated or counted.
indicator-chart-alt = Line chart of { $name } ({ $unit }) for the Netherlands: from { $first } in { $first_year } to { $last } in { $last_year }. { $targets ->
    [0] There is no confirmed target.
    [one] One target is drawn.
   *[other] { $targets } targets are drawn.
}
chart-table-below = The table with all figures stands below it.
endorsement-is-elsewhere = The endorsement of the OECD Guidelines belongs to SDG 8 and SDG 12. Its measurements and target have a page of their own.
places-beside = Lay beside it
places-default = The European Union, if its figures compare
place-not-here = This series has no figures of { $places }.
place-rank = In { $year } the Netherlands ranks { $place } of these { $of } countries: { $order ->
    [up] the highest figure stands first
    [down] the lowest figure stands first
    [optimum] the figure nearest to the optimum stands first
   *[none] the highest figure stands first, though higher is neither better nor worse
}.
places-alt = Beside it are lines of { $places }.
break-label = break
flags-heading = Publisher’s flags
flag-b = break in the series
flag-e = estimated
flag-p = provisional
flag-i = imputed by the publisher
flag-u = low reliability
flag-d = definition differs
flag-m = modelled
flag-f = forecast
flag-c = confidential
flag-n = not significant
flag-r = revised
flag-s = estimated by Eurostat
flag-a = adjusted by the international organisation
signs-explained = Open markers are provisional or estimated figures. A dotted vertical line is a break in the series; the line is interrupted there.
direction = What is better?
direction-of-good = { $direction ->
    [1] higher is better
    [0] higher is neither better nor worse
   *[other] lower is better
}
direction-basis-term = Who says so?
direction-basis = { $basis ->
    [official] according to the UN indicator
    [sdsn_2019] according to SDSN & IEEP (2019)
   *[editorial] an editorial choice of this monitor
}
no-target = no confirmed target known
progress-term = Movement
progress-sentence = { $category }: from { $base } ({ $base_year }) to { $current } ({ $current_year }), Open SDG method.{ $crosses ->
    [true] {" "}Note: the series breaks in that period.
   *[other] {""}
}
publisher-code = { $publisher } ({ $code })
responsible-ministries = Responsible ministry
responsible-verified = { $ministries }
responsible-unverified = { $ministries } (not confirmed by a source)

sources-title = { $count } sources, and what was computed from them
sources-lead = What a source says stands here as fact. What this monitor chose itself is marked as an editorial choice. What is not published stays empty.
methods-heading = Methods
method-verdict-term = Verdict on a target
method-verdict = The target is met if the lower bound of the 95% interval is not below it, missed if the upper bound is below it, and otherwise not distinguishable. A published figure without an interval is compared with the target as published: the figure for the year of the target or, where there is none and the year is over, the last one before it. A target whose year is still to come is not judged: the page says whether a straight line through the first and the last figure reaches it in time.
method-groups-term = Comparability
method-groups = Measurements are joined only within a comparability group: the same definition of the companies studied and of endorsing. The grouping is editorial.
method-open-sdg-term = Progress
method-open-sdg = The method of Open SDG, as Statistics Canada uses it. With a target: the yearly growth divided by the growth needed; from 95% it is called substantial, from 60% moderate, from 0 limited progress, below that deterioration. Without a target: the yearly growth in the good direction, with bounds at 1.5%, 0.5% and 0. Whether the target is reached is looked at first.
method-once-term = Counting once
method-once = If several publishers measure the same thing, or one publisher in several units, only the series that reaches furthest counts, in its newest edition.
method-stale-term = Stale
method-stale = Series of which two newer figures should have come out are counted apart. How often a publisher publishes stands with the indicator; where that is not known, once a year is assumed. Two years are allowed for collecting and publishing.
method-editorial-term = Editorial choices
method-editorial = Editorial are: the responsible ministry of each sector, the SBI codes of each sector, the SDGs of each agreement, the comparability groups, the numbering of the recommendations, and the good direction where no source gives it. SDSN’s thresholds are not policy targets and are not drawn as targets.
method-versions-term = Editions and versions
method-versions = An edition is the moment at which the publisher brought out a series; two editions of a series are never mixed. A version is a publication in this monitor; every version can still be seen with version= in the address.
sources-heading = Sources
sources-all = All { $count } sources
tables-heading = Tables
tables-lead = Every table of this monitor, with the meaning of each column, to download.
column = Column
meaning = Meaning
type = Kind
type-string = text
type-integer = whole number
type-number = number
type-boolean = yes or no
type-date = date

### data

table-goals = SDGs
table-goals-description = The 17 Sustainable Development Goals of the United Nations: number, short name and official colour.
table-sources = Sources
table-sources-description = Every source of the facts and figures: who published it, and where. If only the website is known, that is the address.
table-ministries = Ministries and other governments
table-ministries-description = Every ministry, province and municipality, and the cabinet as a whole. A ministry that was renamed, split or merged names the one before it or after it.
table-goal_ministries = Ministries by SDG
table-goal_ministries-description = Which ministry works on which SDG, with the names of 2022. There is no official list of one ministry for each SDG.
table-sectors = Sectors
table-sectors-description = The sectors of the risk analysis of 2014, metal and electronics apart, and all other companies together. Each company belongs to one sector.
table-places = Places
table-places-description = The countries and unions of which the monitor shows figures, with the codes and names by which they are known in the files of publishers. EU27_2020 is the European Union from 2020; EU27_SDSN is the average of SDSN for the EU without the United Kingdom.
table-indicators = Indicators
table-indicators-description = Every indicator: one series of one publisher. The endorsement of the OECD Guidelines is an indicator too; its figures are in the table of measurements.
table-goal_indicators = Further SDGs of an indicator
table-goal_indicators-description = The SDGs that an indicator also belongs to, beside its own.
table-observations = Figures of the indicators
table-observations-description = Every published figure: by indicator, area, year and edition. Two editions can give a different figure for the same year.
table-targets = Policy targets
table-targets-description = Every target that a government, a court or an agreement set. A target that was replaced stays. Thresholds from reports are not targets.
table-measurements = Measurements of the endorsement
table-measurements-description = Every published measurement of the share of companies that endorse the OECD Guidelines. What was not published is empty.
table-agreements = Sector agreements
table-agreements-description = Every agreement on responsible business conduct between companies, government, unions and NGOs. Dates that no source confirms are empty.
table-agreement_counts = Participation in agreements
table-agreement_counts-description = How many took part in an agreement, by date and source. Companies, brands and signatories are different things: do not add them up.
table-agreement_targets = Targets of agreements
table-agreement_targets-description = The targets that an agreement set itself. A target that moved has a row for each year that was stated.
table-agreement_goals = SDGs by agreement
table-agreement_goals-description = The SDGs that an agreement can contribute to. This is an editorial choice: no source lists them.
table-commitments = Recommendations and answers
table-commitments-description = Every recommendation of the SER of 2019 and the answer of the cabinet. The numbering and the short wording are editorial choices.
table-risk_themes = Risk themes
table-risk_themes-description = The themes of risk in international business, as the MVO Risico Checker (CSR Risk Check) groups them.
table-sector_risks = Risks by sector
table-sector_risks-description = The risks that the public summary of the risk analysis of 2014 names for each sector. The summary is a selection: a risk that it does not name may be there all the same. So do not count the rows.
table-risk_analyses = Risk analyses
table-risk_analyses-description = The risk analyses of sectors that the government had made. Only the one of 2014 is known.
table-ministry_statements = Statements of ministries and the cabinet
table-ministry_statements-description = Documents in which a government says what it contributes to the SDGs. A report of all ministries together is a statement of the cabinet, not of each of them.
table-partner_actions = Actions of partners
table-partner_actions-description = What companies, governments, unions and other organisations do for the SDGs. No actions were collected yet: the table is still empty.
table-events = Events
table-events-description = What happened around the targets, the agreements, the measurements and the SDGs. Events without a date are not in it.

column-goal = Number of the SDG, 1 to 17
column-indicator = Code of the indicator
column-ministry = Abbreviation of the ministry, or the code of another government
column-sector = Code of the sector
column-agreement = Code of the agreement
column-target = Code of the target
column-source = Code of the source, as in the table of sources; empty if there is none
column-verified = true if a source confirms this, otherwise false
column-name_nl = Name, in Dutch
column-name_en = Name, in English
column-note_nl = What you need to know about the figures, in Dutch; empty if there is nothing to say
column-note_en = What you need to know about the figures, in English; empty if there is nothing to say
column-publisher = Organisation or medium that published this
column-published_on = Date of publication: a year, month or day; empty if unknown
column-address = Web address; empty if unknown
column-geo = Place, by its code in the table of places
column-enabling_rights_priority = Whether freedom of association and collective bargaining get priority; unknown if not established
column-basis = What this rests on: official (an official source) or editorial (an editorial choice)
column-owner = Ministry that is responsible; empty if no source names it

column-goals-colour = Official colour of the SDG, as a hexadecimal code

column-sources-source = Code of the source
column-sources-title = Title of the source, in its own language; what it is about if the title is unknown
column-sources-licence = Licence of the source, as an SPDX code; empty if unknown
column-sources-verified = true if the facts were read in the source itself, otherwise false

column-ministries-name_nl = Name without the word ministry, in Dutch
column-ministries-name_en = Name without the word ministry, in English
column-places-geo = Code of the place
column-places-kind = country, or union (several countries together, which take no part in a ranking)
column-iso_alpha3 = Code of three letters (ISO 3166); a union has none
column-eurostat_code = Code of Eurostat; empty where Eurostat has no figures of the place
column-un_code = Number of the United Nations (M49), in three digits; empty where the UN has no figures of the place
column-world_bank_code = Code of the World Bank; empty where the World Bank has no figures of the place
column-written_as = Other codes and names of the place in files of publishers, separated by |
column-ministries-kind = Kind of government: ministry, cabinet (all ministers together), province or municipality
column-ministries-valid_from = First day of the newest period in which it exists; empty if unknown
column-ministries-valid_to = Day from which it no longer exists; empty if it still does or the day is unknown
column-ministries-predecessor = Ministry from which its tasks came on its first day; empty if none or unknown
column-ministries-successor = Ministry to which its tasks went on its last day; empty if none, if unknown or if that one names it as predecessor
column-ministries-ended_source = Source of its last day and its successor; empty if it still exists or there is none
column-ministries-tooi_code = Code in TOOI, the register of Dutch governments; empty if unknown

column-goal_ministries-role = primary: most of the policy comes from this ministry; involved: it contributes
column-goal_ministries-verified = true if Statistics Netherlands (CBS) states this link in its monitor of 2022, otherwise false

column-sectors-sbi = Branches by SBI 2008 (two digits), separated by blanks; editorial choice
column-sectors-ministry = Responsible ministry, under its name of 2017-2023; empty if there is not one; editorial choice
column-sectors-basis = What the branches and the ministry rest on: always editorial (an editorial choice)

column-indicators-goal = SDG under which the publisher places the indicator
column-indicators-unit_nl = Unit of the figures, in Dutch
column-indicators-unit_en = Unit of the figures, in English
column-indicators-direction = 1 if higher is better, -1 if lower is better
column-indicators-lower_bound = Smallest possible value; empty if there is no bound; editorial choice
column-indicators-upper_bound = Largest possible value; empty if there is no bound; editorial choice
column-indicators-kind = share: percentage of a whole; level: amount, index, ratio or difference; growth_rate: rate of change; editorial choice
column-indicators-optimum = Value past which further is no longer better; empty if further is always better; editorial choice, after SDSN
column-indicators-definition_nl = What the indicator measures, in Dutch; empty if the name says it all
column-indicators-definition_en = What the indicator measures, in English; empty if the name says it all
column-indicators-publisher_code = The publisher’s own code; for Our World in Data the title of the column; empty if unknown
column-indicators-same_as = Code shared by series on the same subject, so that they count once; empty if there is only one; editorial choice
column-indicators-publication_rhythm = How often the publisher publishes: annual, biennial, irregular or unknown
column-indicators-direction_basis = What the good direction rests on: official (the target or the UN), sdsn_2019 (the report of SDSN) or editorial (an editorial choice)
column-indicators-reviewed_on = Day on which the description was last reviewed; empty if it never was
column-indicators-next_review = Day on which the description should be reviewed again; empty if not planned
column-indicators-successor = Indicator with newer figures that took its place; empty if this one is not archived
column-indicators-headline_rank = Place among the headline indicators of its goal, an editorial choice; empty for the others

column-observations-year = Year the figure is about
column-observations-edition = Edition the figure comes from: publisher and date, or unknown
column-observations-value = The figure, in the unit of the indicator, with all published decimals
column-observations-flags = Flags of the publisher: b (break in the series), e (estimated), p (provisional); empty if none

column-targets-indicator = Indicator with which the target is compared
column-targets-value = The target as stated, in the unit as stated; a reduction is negative
column-targets-unit_nl = Unit in which the target is stated, in Dutch
column-targets-unit_en = Unit in which the target is stated, in English
column-targets-unit_conversion = How the target is converted to the drawn figures: none (not at all), percent_to_share (divided by 100) or reduction_to_index (100 less the reduction)
column-targets-year = Year in which the target must be reached; empty if none was stated
column-targets-direction = 1 if the value must at least be reached, -1 if it must not be exceeded
column-targets-valid_from = From when the target was set: a year, month or day; empty if unknown
column-targets-valid_to = Until when the target held before it was withdrawn or replaced: a year, month or day; empty while it holds
column-targets-set_by_nl = Who set the target, in Dutch; empty if the source does not say
column-targets-set_by_en = Who set the target, in English; empty if the source does not say
column-targets-verified = true if a source states the target, otherwise false; only confirmed targets are drawn
column-targets-series_match = same: the drawn series is the very thing the target is about; similar: it is the nearest one; editorial choice
column-targets-final_value = The final figure published for the year of the target, in the unit of the target, where the drawn series counts something else; else empty
column-targets-final_source = Code of the source of that final figure; empty when there is none

column-measurements-measurement = Code of the measurement
column-measurements-indicator = Indicator that was measured
column-measurements-reference_year = Year the measurement is about; empty if not published
column-measurements-share = Share of the assessed companies that endorse, from 0 to 1
column-measurements-population_definition_nl = Which companies the measurement is about, in Dutch
column-measurements-population_definition_en = Which companies the measurement is about, in English
column-measurements-population_size = Number of companies in the whole group; empty if not published for this measurement
column-measurements-assessed = Number of companies that were assessed; empty if not published
column-measurements-endorsing = Number of assessed companies that endorse; empty if not published
column-measurements-measured_by = Who carried out the measurement; empty if not published
column-measurements-method_nl = How it was measured, as far as published, in Dutch
column-measurements-method_en = How it was measured, as far as published, in English
column-measurements-comparability_group = Measurements with the same code may be compared with each other; editorial choice
column-measurements-status = baseline: first measurement; interim: between; final: last for the target; other_study: another study, outside the official series
column-measurements-verified = true if a source states the share, otherwise false

column-agreements-sector = Sector that the agreement belongs to; editorial choice
column-agreements-signed_on = Day of signing; empty if not confirmed
column-agreements-in_force_on = Day on which the agreement took effect; empty if not confirmed
column-agreements-ended_on = Day on which the agreement ended; empty if it still runs or the day is not confirmed
column-agreements-status = running, ended, not_concluded (a dialogue without an agreement) or unknown
column-agreements-verified = false if no source confirms the agreement or its dates, otherwise true

column-agreement_counts-counted_on = Date of the count: a year, month or day
column-agreement_counts-unit = What was counted: companies, brands, parties, signatories, banks, funds or respondents
column-agreement_counts-value = The number counted
column-agreement_counts-qualifier = How the source gives the number: exact, approximately or at_least

column-agreement_targets-target_year = Year in which the target was to be reached
column-agreement_targets-share = The target as a share, from 0 to 1; the note says of what
column-agreement_targets-note_nl = Of what the target is a share and where it was stated, in Dutch
column-agreement_targets-note_en = Of what the target is a share and where it was stated, in English

column-agreement_goals-basis = What the link rests on: always editorial (an editorial choice)

column-commitments-commitment = Number of the recommendation; editorial choice
column-commitments-recommendation_nl = What the SER recommended, in short, in Dutch
column-commitments-recommendation_en = What the SER recommended, in short, in English
column-commitments-answer_nl = What the cabinet answered, in short, in Dutch
column-commitments-answer_en = What the cabinet answered, in short, in English
column-commitments-measure_nl = What could be measured to follow the recommendation, in Dutch; editorial choice
column-commitments-measure_en = What could be measured to follow the recommendation, in English; editorial choice
column-commitments-target = Target that the cabinet set for it; empty if no source names one
column-commitments-status = target_missed: the target was not reached in time; no_target_known: no source names a target with a number and a year; unknown: not established
column-commitments-evidence_nl = What is known about the execution, in Dutch
column-commitments-evidence_en = What is known about the execution, in English
column-commitments-evidence_source = Source of the newest fact in it; empty if it names no fact
column-commitments-last_news_on = Date of the latest known fact: a year, month or day; empty if there is none

column-risk_themes-theme = Code of the theme
column-risk_themes-theme_group = Group of themes: fair_business, human_rights, labour or environment
column-risk_themes-enabling_right = true for a right that makes other rights possible, such as freedom of association

column-sector_risks-risk = Code of the risk
column-sector_risks-risk_nl = Name of the risk, in Dutch
column-sector_risks-risk_en = Name of the risk, in English
column-sector_risks-risk_group = Group of risks: environment, labour or human_rights
column-sector_risks-theme = Theme that the risk belongs to most; empty if none fits; editorial choice

column-risk_analyses-analysis = Code of the risk analysis
column-risk_analyses-analysed_on = Date of publication: a year, month or day
column-risk_analyses-scope = full: all sectors; partial: some sectors; unknown: not known
column-risk_analyses-commissioned_by_nl = Who commissioned it, in Dutch; empty if unknown
column-risk_analyses-commissioned_by_en = Who commissioned it, in English; empty if unknown
column-risk_analyses-performed_by = Who made the analysis; empty if unknown
column-risk_analyses-sectors_counted = Number of sectors that the government states

column-ministry_statements-statement_on = Date of the statement: a year, month or day
column-ministry_statements-names_sdg_contribution = Whether the document names the contribution to the SDGs: yes, no or unknown
column-ministry_statements-names_imvo_link = Whether the document names the link with responsible business conduct: yes, no or unknown
column-ministry_statements-document = Title of the document

column-partner_actions-action = Code of the action
column-partner_actions-partner_kind = Kind of partner: company, government, union, trade_association, ngo or other
column-partner_actions-partner = Name of the partner
column-partner_actions-started_on = When it started: a year, month or day; empty if unknown
column-partner_actions-goal = SDG that the action contributes to most; empty if none was named

column-events-event = Code of the event
column-events-happened_on = Date of the event: a year, month or day
column-events-kind = Kind of event: policy, campaign, agreement, evaluation, measurement or law
column-events-name_nl = What happened, in Dutch
column-events-name_en = What happened, in English
column-events-verified = true if a source states the event and its date, false if the date is probable

table-comparability_overrides = Exceptions to comparability
table-comparability_overrides-description = Every decision that two comparability groups may be compared after all, with who decided it and why. Decisions are added by upload.
table-survey_waves = Waves of the survey
table-survey_waves-description = Every wave of the survey of endorsement: what it is about, which companies belong to it and how they were scored. Waves are added by upload.
table-survey_strata = Companies by sector in a wave
table-survey_strata-description = How many companies a sector has, surveyed or not. Needed to weigh a sample.
table-survey_responses = Companies surveyed
table-survey_responses-description = Every company in a wave: its level of endorsement, the due-diligence steps that were seen, and where the evidence stands.

column-wave = Code of the wave
column-comparability_overrides-comparability_group = Code of the one group, as for the waves and the measurements
column-comparability_overrides-compared_with = Code of the other group
column-comparability_overrides-reason_nl = Why they may be compared, in Dutch
column-comparability_overrides-reason_en = Why they may be compared, in English
column-comparability_overrides-author = Who decided it
column-comparability_overrides-decided_on = Date of the decision: a year, month or day
column-survey_waves-reference_year = Year that the wave is about
column-survey_waves-population_definition_nl = Which companies belong to the wave, in Dutch
column-survey_waves-population_definition_en = Which companies belong to the wave, in English
column-survey_waves-frame_date = Date of the list from which the companies were taken: a year, month or day; empty if unknown
column-survey_waves-population_size = Number of companies in the whole group; empty if unknown
column-survey_waves-mode = How the data were collected, such as desk research or a questionnaire; empty if unknown
column-survey_waves-coder = Who gave the companies their level; empty if unknown
column-survey_waves-comparability_group = Waves and measurements with the same code may be compared; editorial choice
column-survey_waves-design = census: every company was surveyed; sample: a part of them
column-survey_waves-synthetic = true if the rows of the wave were made up as an example, otherwise false
column-survey_waves-names_may_be_shown = true if the names of the companies may be shown, otherwise false
column-survey_strata-population_size = Number of companies of the group in this sector
column-survey_responses-reference_year = Year that the row is about, the same as that of the wave; empty if the file does not say
column-survey_responses-company = Code of the company, the same in every wave
column-survey_responses-kvk_number = Number in the Dutch business register (KvK): eight digits, leading zeros included; empty if unknown
column-survey_responses-name = Name of the company; empty if it may not be kept
column-survey_responses-sbi = Code of the main activity in the SBI 2008: two to five digits, leading zeros included; empty if unknown
column-survey_responses-sector = Code of the main sector
column-survey_responses-ministry = Responsible ministry; empty if it is that of the sector
column-survey_responses-size_class = Size: large, very_large or unknown
column-survey_responses-level = Level of endorsement: 0 none, 1 implicit, 2 mentioned, 3 explicit in a public document, 4 explicit and with evidence of at least one step, 9 not established; 3 and 4 count for the target; editorial scale
column-survey_responses-step_1 = true if there is evidence of step 1 of due diligence; empty or 9 if it was not looked for
column-survey_responses-step_2 = The same for step 2
column-survey_responses-step_3 = The same for step 3
column-survey_responses-step_4 = The same for step 4
column-survey_responses-step_5 = The same for step 5
column-survey_responses-step_6 = The same for step 6
column-survey_responses-evidence_url = Web address of the public document in which the company endorses; empty if there is none
column-survey_responses-agreement = Code of the sector agreement that the company takes part in; empty if there is none
column-survey_responses-weight = For how many companies of the group this one counts, more than 0; filled in for all companies of a wave or for none

table-report_thresholds = Thresholds of a report
table-report_thresholds-description = The bounds and thresholds with which SDSN and IEEP scored an indicator in their report of 2019. They are no policy targets.
column-report_thresholds-lower_bound = The value that scores 0.
column-report_thresholds-red_threshold = The value beyond which the report colours red.
column-report_thresholds-green_threshold = The value from which the report colours green.
column-report_thresholds-optimum = The value that scores 100.

### short names of the columns of answers, and codes in words

label-page = Page
label-parameter = Parameter of the address
label-action = Action
label-address = Web address
label-after = State after
label-agreement = Agreement
label-agreements = Agreements
label-analysed_on = Date of the analysis
label-analysis = Risk analysis
label-answer = Answer of the cabinet
label-arrival = Year in which the target is reached
label-assessed = Companies assessed
label-author = By
label-away = Moving away
label-base_value = First value
label-base_year = First year
label-basis = Basis
label-before = State before
label-best_rank = Highest possible rank
label-by = Grouped by
label-by_override = Compared by a decision
label-came_and_went = Part made by companies that came or went
label-category = Category of the method
label-change = Change of the share
label-change_lower = Lower bound of the change
label-change_upper = Upper bound of the change
label-changed = Part made by companies that changed
label-code = Group
label-coder = Who coded the levels
label-colour = Colour
label-commissioned_by = Commissioned by
label-commitment = Recommendation
label-companies = Companies
label-company = Company
label-comparability_group = Comparability group
label-compared_with = Compared with
label-confirmed_goals = SDGs that a source confirms
label-counted_on = Date of the count
label-course = Course of an open target
label-coverage = Agreement for the sector
label-crosses_break = Break in the series
label-current_value = Last value
label-current_year = Last year
label-decided_on = Date of the decision
label-definition = Definition
label-design = Design
label-direction = Direction of good
label-direction_basis = Basis of the direction
label-document = Document
label-edition = Edition
label-editions = Editions
label-enabling_right = Enabling right
label-enabling_rights_priority = Priority for the enabling rights
label-end = Share in the later wave
label-ended_on = End date
label-endorsing = Companies that endorse
label-event = Event
label-evidence = What is known
label-evidence_source_address = Address of the source of what is known
label-evidence_source_title = Source of what is known
label-evidence_url = Address of the document
label-figure = Figure held against the target
label-figure_year = Year of that figure
label-final_series_value = Final figure in the unit of the figures
label-final_source_address = Address of the source of the final figure
label-final_source_title = Title of the source of the final figure
label-final_value = Final figure for the target
label-first_year = First year with a figure
label-flags = Flags of the publisher
label-frame_date = Frame date
label-fresh = Subjects with recent figures
label-gained = Began to endorse
label-gap = Distance to the target
label-geo = Area
label-goal = Goal
label-goals = Goals
label-happened_on = Date
label-has_unverified_ministry = Ministry without a source
label-headline_rank = Headline place
label-highest = Share if all unknown companies endorse
label-in_force_on = Date of entry into force
label-indicator = Indicator
label-indicators = Indicators
label-interval_method = Method of the interval
label-is_counted = Counts for its subject
label-is_newest_edition = Newest edition
label-is_selected = Selected
label-is_stale = Stale figure
label-is_valid = Exists today
label-iso_alpha3 = ISO code
label-eurostat_code = Code of Eurostat
label-kind = Kind
label-last_news_on = Last news
label-last_year = Last year with a figure
label-leads = Leads
label-level = Level
label-level_0 = Share at level 0
label-level_1 = Share at level 1
label-level_2 = Share at level 2
label-level_3 = Share at level 3
label-level_4 = Share at level 4
label-licence = Licence
label-lost = Stopped endorsing
label-lower = Lower bound
label-lowest = Share if no unknown company endorses
label-matches = Companies found
label-mean_score = Mean score
label-newest_year = Year of the newest figure
label-way = Way
label-meaning = Meaning of the number
label-measure = What can be measured
label-measured_by = Measured by
label-measurement = Measurement
label-method = Method
label-ministries = Ministries
label-ministry = Ministry
label-mix = Part made by sectors growing or shrinking
label-mode = Mode
label-movement = Movement
label-name = Name
label-names_imvo_link = Names the link with RBC
label-names_may_be_shown = Names may be shown
label-names_sdg_contribution = Names its contribution to the SDGs
label-newest_last_year = Last year of the newest series
label-next_review = Next review
label-not_assessable = Cannot be assessed
label-not_established = Level not established
label-note = Remark
label-oldest_last_year = Last year of the oldest series
label-optimum = Optimum
label-owner = Ministry responsible
label-p_value = P value
label-pace_achieved = Pace achieved a year
label-pace_needed = Pace needed a year
label-partner = Partner
label-partner_kind = Kind of partner
label-performed_by = Performed by
label-placed_year = Year
label-population_definition = Population
label-population_size = Population size
label-predecessors = Predecessors
label-publication_rhythm = Rhythm of publication
label-published_on = Date of publication
label-publisher = Publisher
label-rounding = Smallest step of the figures
label-publisher_code = Code of the publisher
label-qualifier = How exact
label-reached = Target reached
label-reason = Reason
label-recommendation = Recommendation
label-reference_year = Reference year
label-reviewed_on = Last reviewed
label-risks = Risks
label-role = Role
label-rule = Rule of the verdict
label-same_as = Subject
label-scope = Scope
label-score = Score
label-sdg_away = SDG subjects moving away
label-sdg_too_short = SDG subjects with too short a series
label-sdg_unchanged = SDG subjects unchanged
label-sdg_not_assessable = SDG subjects that cannot be assessed
label-sdg_reached = SDG subjects at their target
label-sdg_stale = SDG subjects with stale figures
label-sdg_toward = SDG subjects moving toward their target
label-sector = Sector
label-sectors_counted = Number of sectors
label-series_value = Target in the unit of the figures
label-series_match = Matches the series
label-set_by = Set by
label-share = Share that endorses
label-shown_goal = Stands under goal
label-signed_on = Date of signing
label-size_class = Size class
label-source = Source
label-source_address = Address of the source
label-source_licence = Licence of the source
label-source_title = Title of the source
label-standing = How its target stands
label-start = Share in the earlier wave
label-started_on = Start
label-stated_unit = Unit of the target
label-stated_value = Target as stated
label-state = State of the target
label-statement_on = Date of the statement
label-status = Status
label-step_1 = Evidence of step 1
label-step_2 = Evidence of step 2
label-step_3 = Evidence of step 3
label-step_4 = Evidence of step 4
label-step_5 = Evidence of step 5
label-step_6 = Evidence of step 6
label-subjects = Subjects
label-successor = Successor
label-successors = Successors
label-synthetic = Made-up example
label-target = Target
label-target_value = Target in the unit of the figures
label-target_year = Year of the target
label-theme = Theme
label-theme_group = Group of themes
label-title = Title
label-too_short = Too short to tell
label-toward = Moving toward
label-unchanged = Unchanged
label-unit = Unit
label-unit_conversion = Conversion to the unit of the figures
label-upper = Upper bound
label-upper_bound = Largest possible value
label-valid_from = Valid from
label-valid_to = Valid until
label-value = Value
label-verdict = Verdict on the target
label-verified = With a source
label-wave = Wave
label-wave_after = Later wave
label-wave_before = Earlier wave
label-worst_rank = Lowest possible rank
label-year = Year
label-years = Years with a figure since 2015
coded = { $code ->
    [BE] Belgium
    [DE] Germany
    [DK] Denmark
    [met] met
    [not_met] missed
    [not_distinguishable] cannot be told from the target
    [insufficient_data] too little data
    [no_target] no verified target
    [open] open
    [closed] closed
    [withdrawn] withdrawn
    [without_year] without a year
    [own_year] figure of its own year
    [last_before] last figure before it
    [percent_to_share] from percent to share
    [reduction_to_index] from reduction to index
    [on_pace] on pace
    [behind] behind the pace
    [target_achieved] target achieved
    [substantial_progress] substantial progress
    [significant_progress] significant progress
    [moderate_progress] moderate progress
    [limited_progress] limited progress
    [insufficient_progress] insufficient progress
    [deterioration] deterioration
    [movement_away] movement away
    [moderate_movement_away] moderate movement away
    [significant_movement_away] significant movement away
    [on_track] on track
    [acceleration_needed] acceleration needed
    [stagnation_or_regression] stagnation or regression
    [not_available] not available
    [reaches_target] reaches the target
    [misses_target] misses the target
    [green] green
    [yellow] yellow
    [orange] orange
    [red] red
    [up] arrow up
    [up_right] arrow up and right
    [right] arrow to the right
    [down] arrow down
    [toward] toward
    [away] away
    [neutral] neutral
    [reached] target reached
    [not_assessable] cannot be assessed
    [running] running
    [ended] ended
    [not_concluded] not concluded
    [unknown] unknown
    [none] none
    [baseline] baseline
    [interim] interim
    [final] final figure
    [other_study] other study
    [target_missed] target missed
    [no_target_known] no target known
    [yes] yes
    [no] no
    [primary] first responsible
    [involved] involved
    [official] official source
    [editorial] editorial choice
    [own] its own goal
    [share] share of a whole
    [level] level
    [growth_rate] rate of growth
    [annual] every year
    [biennial] every two years
    [irregular] irregularly
    [sdsn_2019] report of SDSN of 2019
    [companies] companies
    [brands] brands
    [parties] parties
    [signatories] signatories
    [banks] banks
    [exact] exactly
    [approximately] approximately
    [at_least] at least
    [full] all sectors
    [partial] some sectors
    [census] census
    [sample] sample
    [large] large
    [very_large] very large
    [ministry] ministry
    [cabinet] cabinet
    [province] province
    [municipality] municipality
    [company] company
    [government] government
    [union] union
    [trade_association] trade association
    [ngo] NGO
    [policy] policy
    [campaign] campaign
    [agreement] agreement
    [evaluation] evaluation
    [measurement] measurement
    [fair_business] fair business
    [labour] labour
    [environment] environment
    [total] total
    [sector] by sector
    [in_agreement] by membership of an agreement
    [size_class] by size class
    [endorses] endorses
    [does_not] does not endorse
    [not_measured] not measured
    [hidden] hidden, too few companies
    [nobody] nobody assessed
    [group] one group
    [strata] weighted by sector
    [domain] part of the sectors
    [calibrated] weights of the survey, post-stratified by sector
    [weights] weights of the survey
    [funds] funds
    [respondents] respondents
    [human_rights] human rights
    [other] other
    [law] law
    [country] country
    [union] union of countries
    [final_published_figure] figure published for the year of the target
    [last_published_figure] last figure published before the year of the target
    [unchanged] unchanged
    [too_short] too short to tell
    [two_sided_interval] two-sided interval
    [same] exactly the same
    [similar] the closest there is
   *[unlisted] { $code }
}

### pages: goals, ministries, agreements, recommendations, risks, partners

page-goals = Goals
page-ministries = Ministries
page-agreements = Agreements
page-recommendations = Recommendations
page-world = In the world
world-headline = Of { $count } series on effects abroad { $toward ->
    [one] one moves
   *[other] { $toward } move
} the right way since 2015 and { $away } the wrong way
world-lead = What the Netherlands uses, imports and gives has effects in other countries. Responsible business conduct is about those too. Which series stand here is an editorial choice, after the spillover indicators of the Sustainable Development Report.
world-footprint = The footprint of what the Netherlands uses
world-footprint-lead = Materials and emissions that consumption here causes, also elsewhere. The two figures of materials follow different methods: neither continues the other.
world-aid = What the Netherlands gives
world-aid-lead = Aid and climate finance for other countries.
world-labour = Labour rights (8.8) are not measured recently
world-labour-lead = The monitor has no series on labour rights or on working conditions in supply chains: no figure after 2017 was found for indicator 8.8.2 of the United Nations. How many companies endorse the OECD Guidelines is the nearest there is.
world-to-endorsement = The endorsement of the OECD Guidelines
endorsement-to-world = The Netherlands in the world: footprint, aid and labour rights
label-topic = Topic
page-risks = Risks
page-partners = Partners
yes-no-unknown = { $answer ->
    [yes] yes
    [no] no
   *[unknown] unknown
}
document = Document
more-indicator = { $name }: all figures

goals-headline = { $count ->
    [0] No SDG can be assessed with recent figures
   *[other] On { $ahead ->
        [0] none
       *[other] { $ahead }
    } of the { $count } SDGs more indicators move the right way than the wrong way{ $missing ->
        [0] {""}
        [one] ; 1 of the { $total } cannot be assessed with recent figures
       *[other] ; { $missing } of the { $total } cannot be assessed with recent figures
    }
}
goal-headline = SDG { $name }: { $count ->
    [0] no recent figures
   *[other] { $right } of the { $count } indicators with recent figures { $right ->
        [one] moves
       *[other] move
    } the right way
}
show-all-years = Show all years from { $first } on
goals-lead = Only recent figures count; older ones stand at the bottom. Under each SDG stand the ministries first responsible for it.
goals-chart-title = { $assessed ->
    [0] Too few figures for a mean
    [one] The mean score of the only SDG that has one { $backward ->
        [0] does not point backward
       *[other] points backward
    }
   *[other] The mean score points backward on { $backward ->
        [0] none
       *[other] { $backward }
    } of the { $assessed } SDGs that have one
}
goals-unit = Score of each indicator after Open SDG, from -5 to 5; a dot is an indicator, the bar the mean. The SDG with the least progress is on top
goals-chart-alt = Dot chart with the score of each indicator by SDG. Means, from low to high: { $ranking }.
goals-mean = Mean score
goals-not-ranked = not assessable
goals-fresh = Recent figures
goals-method = Which indicators measure an SDG is a choice: the mean says something of these indicators and not of the whole SDG. An SDG with fewer than two assessable indicators gets no mean and stands at the bottom. Each subject counts once. Which ministry is responsible is in part not confirmed by a source; behind an arrow stands which ministry took its place.
goals-older = { $count ->
    [one] Older figures: 1 subject
   *[other] Older figures: { $count } subjects
}
goals-older-all = Table of the older figures
goals-older-lead = These figures are history: they say how things went then and do not count above.
score-backward = ← backward
score-forward = forward →
more-headlines = The other { $count } indicators of this goal
headlines-editorial = Which indicators come first is a choice of the editors.

ministries-headline = { $count ->
    [0] Your choice holds no ministry of today
   *[other] { $known ->
        [0] { $link ->
            [0] { $count ->
                [one] We found no document in which this ministry names its own contribution to the SDGs or a link with RBC
               *[other] We found no document in which a ministry names its own contribution to the SDGs or a link with RBC
            }
           *[other] We know of { $link } of the { $count } ministries whether they name a link with RBC; of none their contribution to the SDGs
        }
       *[other] We know of { $known } of the { $count } ministries whether they name their contribution to the SDGs, and of { $link } whether they name a link with RBC
    }
}
ministries-cabinet = { $reports ->
    [0] Of the cabinet as a whole, too, this monitor holds no document in which it names its contribution.
   *[other] The cabinet as a whole named its contribution in { $reports } national SDG reports, from { $first } to { $last }. { $linked ->
        [0] Whether they also name a link with RBC was not found.
       *[other] { $linked } of them also name a link with RBC.
    }
}
ministries-asked = In 2019 the SER asked that every ministry, municipality and province name its contribution to the SDGs and the link with RBC (responsible business conduct). Not known means: this monitor holds no document yet that shows it.
ministries-cabinet-heading = What the cabinet as a whole reported
ministries-cabinet-lead = Every report has a part by the central government, beside those of municipalities, companies and others. What each ministry says of itself in it was not looked into here.
ministries-matrix-heading = Who is responsible for which SDG?
ministries-matrix-lead = Under the names of 2022, the year that the source speaks of (CBS).
ministries-matrix-signs = ● first responsible, ○ involved. A question mark means that no source confirms the link.
role-in-words = { $role ->
    [primary] first responsible
   *[involved] involved
}{ $verified ->
    [true] {""}
   *[false] , not confirmed
}
ministries-each-heading = The ministries of today
ministries-each-lead = Where a ministry took over tasks of another, the SDGs of that other one count with it. An SDG can be with several ministries. A 0 means that no link was found.
ministries-before = Took over tasks of
ministries-goals = SDGs, also not confirmed
ministries-goals-confirmed = SDGs that a source confirms
ministries-former-heading = Ministries that do not exist any more
ministries-from = Existed from
ministries-to = Existed until
ministries-after = Tasks now with
ministry-linked-as = { $until ->
    [none] { $since ->
        [unknown] {""}
       *[other] { $name } exists since { $since }.{" "}
    }
   *[other] { $since ->
        [unknown] { $name } existed until { $until }.{" "}
       *[other] { $name } existed from { $since } until { $until }.{" "}
    }
}{ $predecessors ->
    [none] No SDG and no sector is linked to { $name }.
   *[other] The data stand under the name of { $predecessors }. You see all that belonged to it.
}
ministry-unverified = { $name } (not confirmed)
ministry-with-code = { $code }: { $name }
ministry-until = { $name } (until { $date })
names-sdg = Names its contribution to the SDGs
names-link = Names the link with RBC

agreement = Agreement
agreement-signed = Signed
agreement-ended = Ended
agreement-status-heading = Status
agreement-status = { $status ->
    [running] running
    [ended] ended
    [not_concluded] not concluded
    [not_confirmed] not confirmed that it was concluded
   *[unknown] end not confirmed
}
agreement-end-unknown = { $status ->
    [ended] ended, date unknown
   *[unknown] not known whether it has ended
}
agreement-goals = SDGs (editorial)
agreement-spoken = { $name }, signed { $signed }, { $status ->
    [running] still running as far as is known
    [ended] { $ended ->
        [unknown] ended on an unknown date
       *[other] ended { $ended }
    }
   *[unknown] not known whether it has ended
}
agreements-headline = { $concluded ->
    [0] No source confirms that any of these agreements was concluded
    [one] 1 agreement: { $running ->
        [0] { $ended ->
            [0] we do not know whether it still runs
           *[other] it has ended
        }
       *[other] it still runs as far as is known
    }
   *[other] { $running ->
        [0] None
       *[other] { $running }
    } of { $concluded } agreements still { $running ->
        [one] runs
       *[other] run
    } as far as is known; { $ended } ended{ $unknown ->
        [0] {""}
       *[other] , { $unknown } unknown
    }
}
coverage-sentence = { $none ->
    [0] { $count ->
        [one] The selected risk sector
       *[other] Each of the { $count } selected risk sectors
    } has or had an agreement of its own in this classification.
    [one] { $count ->
        [one] The selected risk sector
       *[other] 1 of the { $count } risk sectors
    } has no agreement of its own in this classification: { $sectors }.
   *[other] { $none } of the { $count } risk sectors have no agreement of their own in this classification: { $sectors }.
}
agreements-chart-title = { $running ->
    [0] None of the { $count } agreements with a starting date still runs, as far as is known
    [one] Most agreements ran out; of the { $count } with a starting date 1 still runs: { $names }
   *[other] { $running } of the { $count } agreements with a starting date still run: { $names }
}
agreements-unit = From signing to end. A bar that fades: the end is not known
agreements-chart-alt = Time bars of the agreements: { $agreements }.
agreements-source = SER and the source of each agreement in the table
agreements-editorial = Which sector and which SDGs belong to an agreement is our choice. An agreement without a source does not count.
coverage-heading = Has the sector an agreement of its own?
coverage = Does the sector have an agreement?
coverage-name = { $coverage ->
    [running] running
    [ended] ended
    [none] no agreement of its own in this classification
   *[unknown] end not confirmed
}
counts-heading = How many took part?
counts-lead = Companies, brands, parties and signatories are different units and are never added up. Where sources contradict each other, both numbers are shown.
agreements-all = Table of all { $count } agreements, with sources
counts-all = All { $count } counts
counts-none = No count is known for these agreements.
counts-value = Number
count-with-unit = { $qualifier ->
    [approximately] about{" "}
    [at_least] at least{" "}
   *[exact] {""}
}{ $value } { $unit ->
    [companies] companies
    [brands] brands
    [parties] parties
    [signatories] signatories
    [banks] banks
    [funds] funds
   *[respondents] respondents to the questionnaire
}
agreement-targets-heading = Targets of the agreements
agreement-targets-lead = A target that moved stands with each year that was named.

commitments-only-one = Where no source names a target with a number and a year, no figure can tell whether it succeeds.
commitments-measure = What could be measured (our choice)
commitments-target = Target
commitments-has-target = { $value }{ $year ->
    [none] , without a year
   *[other] {" "}in { $year }
}
commitments-owner = Responsible
commitments-news = Last news
news-age = { $date } ({ $years ->
    [0] less than a year ago
    [one] 1 year ago
   *[other] { $years } years ago
})

risks-headline = The last known full risk analysis is of { $date }: { $age ->
    [0] less than a year old
    [one] 1 year old
   *[other] { $age } years old
}
risks-headline-none = No full risk analysis is known
risks-sectors-heading = The risk sectors
risks-sentence = { $sectors ->
    [one] The summary names { $count ->
        [one] 1 risk
       *[other] { $count } risks
    } for this sector
   *[other] The summary names { $count ->
        [one] 1 risk
       *[other] { $count } risks
    }{ $everywhere ->
        [none] {""}
       *[other] ; for all { $sectors } sectors: { $everywhere }
    }
}
risks-signs = A dot: the summary names this risk. Agreement: ● runs, ◌ ended, ◐ end unknown, ✕ none.
risks-named-sign = named
risks-sectors-lead = The public summary of the risk analysis of 2014 is a selection. A risk that is not named for a sector may be there all the same. So do not count the risks.
risks-named = Named in the summary
enabling-heading = { $known ->
    [0] We do not know of any agreement whether it puts freedom of association and collective bargaining first
   *[other] { $yes ->
        [one] 1 agreement puts
       *[other] { $yes } agreements put
    } freedom of association and collective bargaining first, { $no ->
        [one] 1 does
       *[other] { $no } do
    } not; we do not know it of { $unknown }
}
enabling-lead = Freedom of association and collective bargaining are conditions for other rights of workers. The SER wants them always to come first. The public summary of the risk analysis of 2014 does not name these rights.
enabling-what = Analysis or agreement
enabling-priority = Priority for these rights
enabling-no-figure = SDG 8.8 is about labour rights. This monitor has no figure for it yet.
analyses-heading = Risk analyses
analysis-by = Made by
analysis-for = Commissioned by
themes-heading = Themes
themes-table = All themes
themes-lead = The themes of the CSR Risk Check. It makes no statement on severity or likelihood.
theme = Theme
theme-group = Group
theme-group-name = { $group ->
    [fair_business] fair business
    [human_rights] human rights and ethics
    [labour] labour rights
   *[environment] environment
}
theme-enabling = Enabling right

partners-title = { $count ->
    [0] No actions of partners have been collected yet
    [one] 1 action of partners
   *[other] { $count } actions of partners
}
partners-lead = The cabinet seeks cooperation with companies, municipalities and provinces, unions, trade associations and NGOs. What they do stands here once it has been delivered.
partners-none = Nobody keeps count of the partnerships there are. So no number stands here.
partner = Partner
partner-kind = Kind of partner
partner-kind-name = { $kind ->
    [company] company
    [government] government
    [union] union
    [trade_association] trade association
    [ngo] non-governmental organisation
   *[other] other
}

### pages: methods of progress

show-earlier = Show earlier editions
indicator-due = Newer figures should exist by the rhythm of the publisher: the last figure here is of { $year }.
indicator-revised = The newest edition changes the figure for { $year } from { $before } to { $after }: more than { $bound }.
methods-accord = { $accord ->
    [contradict] The methods contradict each other
    [agree] The methods point the same way
    [differ] Not every method sees a change
    [one] Only one method can judge the direction
   *[none] No method can judge the direction
}
outlook = Reaching the target in { $year } takes a change of { $required } a year ({ $unit }). Since 2015 it was { $observed }. { $arrival ->
    [never] At this pace the target is not reached.
    [once] At this pace the target is reached around { $first }. This is no forecast.
   *[between] At this pace the target is reached between { $first } and { $last }; it depends on the method. This is no forecast.
}
methods-beside-lead = The same Dutch figures, judged by every method that can use them. Where methods contradict each other, the judgement depends on the method.
methods-explained = How the methods work
method = Method
period = Period
found = Result
judgement = Judgement
caution-crosses_break = The series breaks within the period; growth across a break is uncertain.
caution-optimum = Going past the optimum is no better (parity, no gap). The growth methods and the trend therefore judge the distance to the optimum.
caution-base_zero = One of the values is zero; growth cannot be computed well then.
caution-sign_change = The value changes sign; growth cannot be computed then.
caution-growth_rate = This is itself a rate of growth; growth of it has no meaning.
caution-no_direction = More is neither better nor worse here; no method can judge then.
caution-few_points = There are too few figures since 2015.
method-name-open_sdg = Open SDG
method-name-open_sdg_earlier = Open SDG, previous edition
method-name-eurostat_long = Eurostat, long term
method-name-eurostat_short = Eurostat, short term
method-name-un = United Nations
method-name-linear = Straight line
method-name-logit = Logit scale
method-name-sdsn_level = SDSN, level
method-name-sdsn_trend = SDSN, trend
method-name-trend = Trend (our reading of CBS)
method-how-open_sdg = The yearly growth since 2015, with a target divided by the growth needed; for percentages with a target the pace on a straight line, because compound growth flatters a low start. Source: Open SDG and Statistics Canada.
method-how-eurostat_long = The yearly growth over 15 years, with a target divided by the growth needed; for percentages with a target on a straight line. Bounds: 95%, 60% and 0; without a target 1%, 0 and -1%. Which name goes with which bound is not confirmed. Source: Eurostat, as Open SDG restates the method.
method-how-eurostat_short = The same over 5 years.
method-how-un = Which part of the way to the target is covered if the growth since 2015 continues; for percentages on a straight line. Bounds: 95% and 10%; without a target 2% and 0.5% growth a year. Source: UN, SDG Progress Chart, technical note 2023.
method-how-linear = The share in the target year if the change a year stays the same. For a share between 0 and 100 this is fairer than a rate of growth, which flatters a low start.
method-how-logit = The same on the logit scale, on which a share changes more slowly as it nears 0 or 100.
method-how-sdsn_level = A score from 0 to 100 between the worst value and the optimum of the report of SDSN and IEEP (2019). The thresholds are that report’s and no policy targets.
method-how-sdsn_trend = Whether the pace since 2015 is enough to reach that report’s green threshold in 2030.
method-how-trend = The slope of a straight line through the last eight years, and whether it differs from zero (t-test, 95%). Statistics Netherlands (CBS) judges eight years too; that it uses this test is our assumption.
found-value = { $meaning ->
    [ratio] { $value } of the growth needed
    [pace] { $value } of the pace needed
    [growth] { $value } improvement a year
    [way] { $value } of the way to the target
    [share] { $value } in the target year{ $arrival ->
        [none] {""}
       *[other] ; target reached in { $arrival }
    }
    [score] score { $value }
   *[slope] { $value } a year
}
judged = { $category ->
    [target_achieved] target achieved
    [substantial_progress] substantial progress
    [significant_progress] significant progress
    [moderate_progress] moderate progress
    [limited_progress] limited progress
    [insufficient_progress] insufficient progress
    [deterioration] deterioration
    [movement_away] moves away from the target
    [moderate_movement_away] moderate movement away
    [significant_movement_away] significant movement away
    [on_track] on track
    [acceleration_needed] acceleration needed
    [stagnation_or_regression] stagnation or regression
    [reaches_target] reaches the target if this continues
    [misses_target] misses the target if this continues
    [green] green
    [yellow] yellow
    [orange] orange
    [red] red
    [up] ↑ on track
    [up_right] ↗ moderately improving
    [right] → stagnating
    [down] ↓ decreasing
    [toward] the right way
    [away] the wrong way
    [neutral] no clear change
    [unchanged] unchanged
    [too_short] too short to tell
   *[not_available] not assessable
}

### survey

filter-wave = Wave
disclosure-threshold-wrong = The setting { $variable } is “{ $value }”. Enter a whole number of 1 or more, or leave the setting out (5 then applies).

survey-subject = survey of { $wave }
survey-wave-name = { $year }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
}{ $synthetic ->
    [true] {" "}(made-up example)
   *[false] {""}
}
survey-no-ministry = No ministry assigned
survey-headline = { $basis ->
    [hidden] This choice has fewer than { $least } assessed companies, or would give such a small group away: so no share is shown
    [nobody] In { $year } the level of not a single company in this choice was established
   *[other] In { $year }, { $share } of the large companies{ $selected ->
        [true] {" "}in your choice
       *[false] {""}
    } endorsed the OECD Guidelines: { $verdict ->
        [met] { $moment ->
            [measured] the target of { $target } in { $target_year } was met
            [earlier] that was already enough for the target of { $target } in { $target_year }
            [later] that is enough for the target of { $target } that held for { $target_year }
           *[open] the target of { $target } in { $target_year } is met already
        }
        [not_met] { $moment ->
            [measured] the target of { $target } in { $target_year } was missed
            [earlier] that was still under the target of { $target } in { $target_year }
            [later] that is still under the target of { $target } that held for { $target_year }
           *[open] that is still under the target of { $target } in { $target_year }
        }
        [no_target] there is no verified target
        [withdrawn] the target was withdrawn
        [without_year] there is no target with a year
        [not_distinguishable] this sample cannot tell whether that is enough for the target of { $target } in { $target_year }
       *[other] too little is known to compare it with the target of { $target } in { $target_year }
    }
}
survey-certainty = { $basis ->
    [census] All companies were assessed, so there is no sampling error.
   *[other] The 95% interval runs from { $lower } to { $upper }.
} Assessed: { $assessed } { $size ->
    [none] companies.
   *[other] of the { $size } companies.
}
survey-estimator = { $basis ->
    [strata] Each sector counts for its population size.
    [domain] Each sector counts for its population size; how much of it belongs to this group is estimated.
    [calibrated] Each company counts for its weight in the survey; the weights of each sector are made to add up to its population size (post-stratification).
    [weights] Each company counts for its weight in the survey.
   *[other] {""}
}
survey-unknown = { $count ->
    [0] Nothing is known of the other companies.
    [one] We do not know it of 1 company.
   *[other] We do not know it of { $count } companies.
} If none of them endorses, the share is { $lowest }. If all of them do, it is { $highest }.{ $turns ->
    [true] {" "}So the verdict depends on those companies.
   *[false] {""}
}
survey-unknown-hidden = Of how many companies the level could not be established is not shown: that number is too small, or would give a small one away.
survey-merged = These sectors were taken together for the calculation, because too few companies were assessed in at least one: { $sectors }.
survey-companies-needed = For { $target }, about { $count } more companies { $closed ->
    [true] would have had
   *[false] have
} to endorse (between { $fewest } and { $most }, by the interval).
survey-sample-needed = { $settled ->
    [true] Enough companies were assessed for this verdict: { $assessed }.
   *[false] If the share stays as it is, only about { $sample } assessed companies will settle it; now there are { $assessed }.
}
survey-pace = From { $first_year } to { $last_year } the share changed by { $change } percentage points{ $lower ->
    [none] {""}
   *[other] {" "}(95% interval { $lower } to { $upper })
}: { $achieved } a year.{ $state ->
    [closed] {" "}Meeting the target in { $target_year } would have taken { $needed } a year.
    [open] {" "}Meeting the target in { $target_year } takes { $needed } a year from { $last_year } on.
   *[none] {""}
}
survey-no-outlook = { $why ->
    [too_few] No outlook: it takes at least three comparable waves of different years.
    [no_error] No outlook: of at least one wave no margin can be calculated.
    [no_target] No outlook: there is no verified target.
    [withdrawn] No outlook: the target was withdrawn.
    [without_year] No outlook: the target has no year.
    [no_direction] No outlook: the waves show no clear rise or fall.
   *[too_late] No outlook: there is no later year to look ahead to.
}
survey-outlook = If the line through the { $waves } waves from { $first_year } to { $last_year } goes on, the share in { $horizon } lies between { $lower } and { $upper }.{ $reach ->
    [reached] {""}
    [falls] {" "}The line falls: { $target } does not come into sight that way.
    [never] {" "}Even then { $target } does not come into sight within thirty years.
    [open] {" "}{ $target } is then reached in { $earliest } at the earliest; the latest year cannot be told.
   *[range] {" "}{ $target } is then reached somewhere between { $earliest } and { $latest }.
} { $scattered ->
    [true] The waves lie far from one line, so this is a rough indication and no forecast.
   *[false] This is an arithmetic line and no forecast.
}

survey-watermark = made-up example
survey-made-up = { $text } (made-up example)
survey-unit = Share of the large companies that explicitly endorse the OECD Guidelines (levels 3 and 4), with 95% interval
survey-unit-wave = Share of the large companies that explicitly endorse the OECD Guidelines, with 95% interval. Wave: { $wave }
survey-outlook-label = if the line goes on:<br>{ $lower } to { $upper } in { $year }
survey-waves-title = { $course ->
    [rises] The share rose from { $first } in { $first_year } to { $last } in { $last_year }
    [falls] The share fell from { $first } in { $first_year } to { $last } in { $last_year }
    [same] From { $first } in { $first_year } to { $last } in { $last_year }: no demonstrable change
    [hidden] This group is too small to show
   *[single] In { $last_year } the share was { $last }
}
survey-point = { $year }: { $basis ->
    [hidden] hidden
    [nobody] nobody assessed
    [census] { $share }, all companies assessed
   *[other] { $share } ({ $lower } to { $upper })
}
survey-named-share = { $name } { $share }
survey-none = none
survey-waves-alt = Line chart with the share and the 95% interval of each wave: { $series }. { $targets ->
    [none] There is no verified target.
   *[other] { $targets }
} The table with the same figures is beside it.
survey-in_agreement = { $value ->
    [true] Takes part in an agreement
   *[false] Other companies
}
survey-in_agreement-title = { $first } of the companies with an agreement endorsed in { $year }, { $second } of the others
survey-size_class = { $value ->
    [very_large] Very large
    [large] Large
   *[unknown] Size unknown
}
survey-size_class-title = { $first } of the very large companies endorsed in { $year }, { $second } of the large ones
survey-parts-alt = Line chart with the share and the 95% interval of each group. In { $year }: { $parts }. The table with the same figures is beside it.
survey-heading-group = Group
survey-heading-lower = Lower bound (%)
survey-heading-upper = Upper bound (%)
survey-heading-size = All companies
survey-heading-lowest = If no unknown one endorses (%)
survey-heading-highest = If every unknown one endorses (%)
survey-heading-basis = Calculation
survey-heading-rank = Place
survey-heading-verdict = Verdict
survey-heading-p = p value (Holm)
survey-heading-funnel = More than chance
survey-heading-step = Step
survey-heading-move = What happened
survey-heading-companies = Companies
survey-heading-part = Part
survey-heading-points = Percentage points
survey-basis = { $basis ->
    [census] all companies assessed
    [group] one group
    [strata] sectors weighted by size
    [domain] part of sectors, weighted
    [calibrated] weights of the survey, post-stratified by sector
    [weights] weights of the survey
    [hidden] hidden
   *[nobody] nobody assessed
}
survey-verdict = { $verdict ->
    [met] target met
    [not_met] under the target
    [not_distinguishable] not certain that the target is met
    [no_target] no verdict
    [withdrawn] no verdict
    [without_year] no verdict
   *[insufficient_data] too little data
}
survey-place = { $share } · place { $best ->
    [0] unknown
   *[other] { $best }–{ $worst }
}
survey-p-small = < 0.001
survey-ranked-title = { $count ->
    [one] { $first }: { $first_share }
   *[other] Highest: { $first } ({ $first_share }); lowest: { $last } ({ $last_share })
}
survey-ranked-alt = Dots with their 95% interval, from high to low: { $groups }. Hidden groups: { $hidden }. The table with the same figures is beside it.
survey-funnel-title = { $outside ->
    [0] Not a single group differs more than chance explains
    [one] One group differs more than chance explains
   *[other] { $outside } groups differ more than chance explains
}
survey-funnel-alt = Funnel plot: the share of each group against the number of companies assessed. More than chance explains differ: { $outside }. The table with the same figures is beside it.
survey-multiples-title = { $waves ->
    [one] { $by ->
        [sector] The share of each sector in { $year }
       *[ministry] The share of each ministry in { $year }
    }
   *[other] { $count ->
        [one] The share in every wave
       *[other] { $by ->
            [sector] The share has demonstrably risen in { $risen } of the { $count } sectors
           *[ministry] The share has demonstrably risen under { $risen } of the { $count } ministries
        }
    }
}
survey-multiples-alt = Small line charts, one for each group. Last wave: { $groups }. The table with all figures is beside it.
survey-hidden-waves = { $shown ->
    [0] hidden: too small
   *[other] partly hidden
}
survey-level = { $level ->
    [0] 0 nothing found
    [1] 1 implicit
    [2] 2 mentioned
    [3] 3 explicitly endorsed
   *[4] 4 explicit, with evidence of a step
}
survey-levels-title = { $evidence } endorse and show a step; for { $nothing } nothing was found
survey-levels-unit = Share of the assessed companies at each level; only levels 3 and 4 count for the target
survey-levels-alt = { $count } stacked bars with the share at each level. { $name }: { $levels }. The table with all figures is beside it.
survey-step = { $step ->
    [1] 1 Embed in policy
    [2] 2 Map the risks
    [3] 3 Stop and prevent harm
    [4] 4 Track results
    [5] 5 Communicate
   *[6] 6 Provide remedy
}
survey-steps-title = Found most often: { $most }; least often: { $least }
survey-steps-unit = Share of the companies, among those for which the step was looked for, with evidence of it
survey-steps-alt = Dots for each step of due diligence. Last wave: { $steps }. The table with all waves is beside it.
survey-state-name = { $state ->
    [endorses] endorses
    [does_not] does not endorse
   *[not_measured] not measured
}
survey-state = { $state ->
    [endorses] endorses
    [does_not] does not endorse
   *[not_measured] not measured
} ({ $count })
survey-move = { $move ->
    [kept] went on endorsing
    [gained] began to endorse
    [lost] stopped endorsing
    [still_not] still did not endorse
    [entered] was measured for the first time or again
   *[left] was no longer measured
}
survey-move-other = other
survey-flow = from “{ $before }” to “{ $after }”: { $count }
survey-moved-title = { $gained ->
    [one] 1 company
   *[other] { $gained } companies
} began to endorse, { $lost } stopped
survey-moved-unit = Number of companies; on the left the wave { $before }, on the right { $after }
survey-moved-alt = Flow chart of companies between two waves: { $flows }. The table with the same numbers is beside it.
survey-change-title = { $rises ->
    [0] In none of the { $count } { $by ->
        [sector] sectors
       *[ministry] ministries
    } did the share clearly rise
   *[other] In { $rises } of the { $count } { $by ->
        [sector] sectors
       *[ministry] ministries
    } the share clearly rose
}{ $falls ->
    [0] {""}
   *[other] , in { $falls } it fell
}
survey-change-unit = Change of the share that endorses, from { $before } to { $after }, in percentage points with 95% interval{ $told ->
    [true] . Under the name: how many companies that were assessed in both waves changed
   *[false] . In no group enough companies changed to show how many
}
survey-change-alt = Dots with 95% interval. { $groups }. Hidden groups: { $hidden }. The table with the same figures is beside it.
survey-change-point = { $change } percentage points ({ $lower } to { $upper })
survey-change-counted = { $gained } gained, { $lost } lost
survey-change-hidden = { $course ->
    [hidden] hidden
   *[other] numbers hidden
}
survey-change-course = { $course ->
    [rises] rose
    [falls] fell
   *[same] no clear change
}
survey-change-lower = Lower bound (points)
survey-change-upper = Upper bound (points)
survey-change-gained = Began to endorse
survey-change-lost = Stopped endorsing
survey-change-net = Net
survey-part-name = { $part ->
    [changed] the same companies
    [came_and_went] other companies
   *[mix] mix of sectors
}
survey-made-of-title = { $largest ->
    [changed] The change of { $change } is mostly made by the same companies changing ({ $points })
    [came_and_went] The change of { $change } is mostly made by other companies being in the wave ({ $points })
   *[mix] The change of { $change } is mostly made by a shifted mix of sectors ({ $points })
}
survey-made-of-unit = Share that endorses, and the change in percentage points; the parts add up exactly
survey-made-of-alt = Waterfall chart from { $start } to { $end }: { $parts }. The table with the same figures is beside it.
survey-synthetic = This is a made-up example: not one company and not one figure below is real. It shows what the monitor does with a real survey.
survey-figure-share = endorsed the Guidelines in { $year }
survey-figure-interval = { $lower }–{ $upper }
survey-figure-sure = { $basis ->
    [census] all companies assessed
   *[other] 95% interval
}
survey-figure-target = { $target ->
    [no_target] there is no verified target
    [withdrawn] the target was withdrawn
    [without_year] the target has no year
   *[other] target { $target } in { $year }
}
survey-how-sure = How sure is that?
survey-pace-term = How fast did it go?
survey-needed = What is still needed?
survey-outlook-term = If this goes on
survey-rule-term = How was it judged?
survey-legend-interval = dot: share; line: 95% interval
survey-legend-unknown = if none or all of the companies not established endorse
survey-legend-target = target
survey-part-groups = By sector or ministry
survey-part-levels = Levels and steps
survey-part-moved = Who changed
survey-part-kinds = Agreement and size
survey-part-comparable = Comparability
survey-part-companies = Companies
survey-by = Arrange by
survey-by-sector = Sector
survey-by-ministry = Ministry
survey-source = survey of large companies, levels assigned by { $coder }; waves { $waves }
survey-ministry-note = Which ministry a sector belongs to is an editorial choice, with the names of the years measured. The survey may name another ministry for a company; then that one counts.
survey-ranked-note = The bar gives the uncertainty (95%). The dotted line: all companies together. The red line: the target. Do the bars overlap? Then the order is not certain. The more groups, the stricter the verdict on each (Holm’s method).
survey-click-sector = Click on a dot to see the companies of that sector. Or choose a sector below the chart.
survey-to-companies = To the companies of a sector
survey-funnel-note = Within the dashed lines (95%) and the dotted lines (99.8%) a group may lie by chance, even without a real difference from the whole. Small groups may differ more. Of many groups one may lie outside the lines even without a real difference: filled are only the groups that also differ when all groups are looked at together (binomial test, Holm’s method).
survey-adjusted-note = The 95% interval is that of each group by itself. Whether a share demonstrably rose or fell is judged with all groups together (Holm’s method): the more groups, the stricter.
survey-steps-note = The six steps of due diligence in the OECD guidance. A step that was not looked for in a wave has no dot.
survey-no-pairs = No two consecutive waves are chosen that may be compared. Remove the choice of waves, or choose two that follow each other.
survey-pair = Which waves
survey-pair-name = { $before } → { $after }
survey-mcnemar = Of the companies assessed in both waves, { $gained } began to endorse and { $lost } stopped. { $clear ->
    [true] That difference is probably not chance
   *[false] Such a split may be chance
} (McNemar’s test, p value { $p }). Not measured is a company that was not in the wave, for instance because it was not drawn in the sample, or whose level could not be established.
survey-change-whole = Counted over all companies the share changed by { $change } percentage points (95% interval { $lower } to { $upper }): { $course ->
    [rises] a rise that is more than chance
    [falls] a fall that is more than chance
   *[same] that may be chance
}.{ $agrees ->
    [true] {""}
   *[false] {" "}The test of McNemar says otherwise, because it knows only the companies assessed in both waves; the interval also counts the other companies, the size of the sectors and how many companies there are.
}
survey-made-of-note = The same companies: those assessed in both waves that changed. Other companies: those assessed in only one of the waves, and in a survey with weights also those that weigh more or less than before. Mix of sectors: sectors with much or little endorsement grew or shrank. Method: Griliches and Regev (1995).
survey-kinds-note = That companies with an agreement endorse more often does not prove that the agreement is the reason.
survey-ledger-note = { $groups ->
    [one] All waves belong to one comparability group.
   *[other] The waves and measurements belong to { $groups } comparability groups. Only within a group are they joined and is a change calculated, unless an exception stands below; between groups the companies or the way of measuring differ. The grouping is editorial.
}
override-heading = Exceptions
override-none = No exceptions are on record. Who wants to compare two groups after all records it with a reason, in the table of exceptions on the page Upload.
override-groups = Groups
override-groups-named = { $one } and { $other }
override-reason = Reason
override-author = Decided by
override-date = Decided on
survey-heading-measured = Wave
survey-heading-frame = Frame date
survey-heading-mode = Way of measuring
survey-heading-coder = Assigned by
survey-heading-asked = In the wave
survey-published = { $share } ({ $year }, published)
survey-heading-company = Company
survey-heading-level = Level
survey-heading-evidence = Evidence
survey-heading-steps = Steps with evidence
survey-level-unknown = 9 not established
survey-search = Search a company by name
survey-page = Page
survey-no-names = The wave { $wave } shows no names of companies. Choose with the filter Wave one for which that is allowed.
survey-matches = { $count ->
    [0] No company found in { $wave }. Change the search or remove a filter.
    [one] 1 company in { $wave }.
   *[other] { $count } companies in { $wave }; below { $first } to { $last }.
}
survey-company = One company through the waves
survey-choose = Choose a company of this page
survey-history-note = Only waves whose names may be shown are here.
survey-corrected = This version shows no figures of the wave { $wave }: version { $later } has other answers for it. Anybody who compares the two could see what a single company answered. The newest version shows the wave.
survey-why-hidden = Why can I not see this?
survey-why-hidden-text = Figures about fewer than { $least } assessed companies say too much about one company and stay hidden. So do groups from which such a small number could be found by subtraction: that is why a larger group can be hidden too. Charts, tables, downloads and the API are alike in this. How many companies were not established and how many changed is shown only where it is none or at least { $least }. Choose more sectors or ministries at once to see a figure.
survey-part = Part
survey-no-ministry-short = none
survey-comparability-group = { $group ->
    [official_definition] official definition
    [second_measurement] group not known
    [vbdo_2016] VBDO 2016
    [example] example
   *[other] { $group }
}
survey-table-withheld = This table is about single companies, or about sectors that may be too small to show, and can therefore not be downloaded. The shares and sizes by group are on the page Endorsement.
number-wrong = “{ $given }” is no value for { $name }. Give a whole number of 0 or more.
filter-interval = Interval
survey-interval = Kind of interval
survey-interval-default = Default
survey-interval-wilson = Wilson
survey-interval-exact = Exact
survey-interval-note = Default: Wilson for one group, logit for sectors together. Wilson: for sectors together too, on the effective sample size. Exact: Clopper-Pearson for one group, Korn-Graubard on the effective sample size for sectors together and for a survey with weights; usually slightly wider.
method-survey-term = Shares from a survey
method-survey = Each company counts for its weight in the survey, if the survey has weights, and otherwise once. Where the population size of the sectors is known, the weights of each sector are made to add up to it (post-stratification), with a finite population correction; the standard error is that of R’s survey package. The 95% interval is Wilson’s for one group and the logit interval for sectors together; a ministry that cuts through sectors is a domain whose size is estimated. A census has no sampling error. Companies whose level was not established are bounds (none or all) and not answers. A change between two waves is surer the more companies were assessed in both: their covariance counts (Kish; Qualité and Tillé 2008). How many companies are in the population of both waves is not known; nine in ten is assumed, or more where the samples share more. McNemar’s test is about the companies assessed in both waves alone. When many groups are compared with the target, with the whole or with themselves in another wave, Holm’s correction applies: without real differences a chart calls one in at most 5 of 100 cases.
method-disclosure-term = Small groups
method-disclosure = Figures about a group are shown only when enough of its companies were assessed (five unless set otherwise). Kinds of company that are too few are joined into blocks, and only groups made of whole blocks can be seen: so a small group cannot be found by subtraction either. What a shown group answered is there in full.

### pages: upload, history

page-upload = Upload
page-history = Versions
upload-title = Upload new figures
upload-lead = Choose a file. You first see what was understood, what is wrong and which figures change. Only then do you publish, and every publication can be undone.
upload-read-only = Uploading works only on the machine that runs the monitor. This monitor can be reached by others too and is therefore read-only.
upload-choose = File (CSV, TSV, XLSX, ODS or XLS)
upload-gone = The monitor was started again and no longer has your file. Nothing was published. Choose the file again.
upload-templates = Empty tables to fill in
write-heading = Fill in one row
write-lead = Choose a table and fill in a row, such as a new indicator or a new target. You then see what changes, as with a file.
write-required = What is marked with a * is required.
write-check = Check the row
write-stop = Do not add this row
write-name = filled in: { $table }
write-missing = Add to the table { $table }: { $code }
write-missing-lead = The monitor does not know this code yet. Describe it here and publish that; reading your file then goes on.
upload-template-table = Table
upload-template-csv = CSV with an example row
upload-template-xlsx = Excel workbook
upload-format = Recognised as
upload-answer = Choose an answer
upload-understood = This is what was understood
upload-rows = rows read
upload-accepted = rows accepted
upload-refused = rows refused
upload-table = Table
upload-charset = Character encoding
upload-delimiter = Delimiter
upload-decimal = Decimal sign
upload-left-out = Not for this table
upload-hash = SHA-256 of the file
upload-again = This file was published before, as version { $version }. Publishing it is of use only if those rows were changed since.
upload-columns = Which column was used for what
upload-column = Column in the file
upload-column-read = Read as
upload-column-unused = not used
upload-first-rows = The first rows as they will be taken in
delimiter-name = { $delimiter ->
    [none] none
   *[other] { $delimiter }
}
upload-no-problems = No faults were found.
upload-problems = { $errors ->
    [0] No errors
    [one] 1 error
   *[other] { $errors } errors
} and { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}
problem-row = Row
problem-row-name = row { $row }
problem-value = Value
problem-severity = Severity
problem-what = What is wrong
problem-original = The row as it stands in the file
severity = { $severity ->
    [error] error
   *[warning] warning
}
upload-nothing-accepted = There is no row that can be taken in. Mend the file and choose it again.
upload-leave-out = { $count ->
    [one] Leave out 1 refused row; it is kept with the file
   *[other] Leave out the { $count } refused rows; they are kept with the file
}
upload-confirm = { $count ->
    [one] I have seen 1 warning and it is right as it is
   *[other] I have seen the { $count } warnings and it is right as it is
}
problems-all = all
problems-search = Search in row, value and explanation
problems-listed = The first { $shown } of { $count } are shown below. Search more closely, or take all of them along as a file.
upload-confirm-each = Or confirm them one by one
upload-confirm-kind = { $count ->
    [one] { $first }
   *[other] { $count } warnings of this kind, the first: { $first }
}
upload-published-meanwhile = Meanwhile somebody else published version { $version }. What changes was therefore worked out again. Look at it and then publish again.
upload-unconfirmed = Confirm the warnings above first; then you can publish.
preview-making = Working out which figures change
upload-author = Your name
upload-note = Reason for the publication
upload-note-help = For instance: result of the 2025 measurement, delivered by the research agency.
upload-publish = Publish
upload-published = Version { $version } is published, with { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}.
upload-to-page = See the figures: { $page }
upload-to-history = All versions, and undo
preview-heading = { $count ->
    [0] No page changes
    [one] 1 change on the pages
   *[other] { $count } changes on the pages
}
preview-lead = Everything that pages show differently after this publication. Verdicts and the headline of a page come first.
preview-rows = Rows: { $added } added, { $changed } changed, { $removed } removed.
preview-hides-older = This wave is already published, with other answers. If the names of its companies may not be shown, older versions will no longer show figures of this wave. Otherwise anybody who compares two versions could see what a single company answered.
preview-line = { $page }: { $what }: { $before } → { $after }
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
change-headline = Headline of the page
change-of = { $column } · { $row }
change-in-language = { $column } ({ $language })
changes-more = { $count ->
    [one] 1 more change
   *[other] { $count } more changes
}
page = Page
number = Figure
before = Before
after = After
difference = Difference
new = new
gone = gone
history-title = { $count ->
    [one] 1 version
   *[other] { $count } versions
}
history-lead = Every publication is a version: who, when, why and what. Nothing is overwritten; only what was withdrawn can no longer be read.
version = Version
history-author = By
history-note = Reason
history-tables = Tables
history-many-tables = { $count } tables
history-rows = Rows
history-compare = Compare two versions
history-only-one = There is only one version yet; there is nothing to compare.
history-look = See the whole monitor in version { $version }
history-no-difference = No published figure differs between these versions.
history-shipped = figures that came with the monitor
history-nothing-to-undo = There is nothing to undo: all versions came with the monitor.
history-one = Look at a version
history-file = File
history-changed = What changed
history-counts = { $added } rows added, { $removed } removed, { $replaced } replaced
history-refused = Rows left out
history-single-companies = Show the answers of single companies
history-refused-lines = The lines left out, with the reason
history-original = The file as it came
history-number = The history of one figure
history-number-lead = Every edition and correction of a figure for the Netherlands, the oldest first.
history-choose = Choose a figure
history-measurement = Endorsement of the OECD Guidelines, { $year } ({ $group ->
    [official_definition] large companies
    [second_measurement] group not known
   *[other] another group
})
history-number-in-year = { $name }, { $year }
history-number-title = { $count ->
    [one] { $name }: never revised
   *[other] { $name }: recorded { $count } times
}
history-number-none = { $name }: no version has this figure.
history-number-source = versions of this monitor
revisions-tick = version { $version }, { $date }
revisions-point = { $when }: { $value }{ $edition ->
    [none] {""}
   *[other] {" "}({ $edition })
}
preview-touched = The file is about { $subjects }.
fetch-heading = Get the newest figures from the publisher
fetch-lead = The monitor asks the publisher for the file and then treats it as any other: you first see what changes.
fetch-code = The publisher’s code
fetch-code-help = Every indicator shows its code behind the publisher, for instance sdg_07_40/REN.
fetch-button = Fetch
fetch-busy = Fetching the figures
page-update = Update
update-title = { $count ->
    [0] No indicator is due
    [one] Of one indicator newer figures may be out
   *[other] Of { $count } indicators newer figures may be out
}
update-lead = The monitor asks the publishers for the newest figures and checks them as every file. Nothing changes before you publish it.
update-fetch = Fetch the newest figures
update-busy = The publishers are asked
update-progress = { $done } of { $total } files
update-meanwhile = Somebody published meanwhile. Fetch again, so that you see what changes now.
update-again = Try again what was not fetched ({ $count })
update-due-heading = What is due
update-due-lead = By the publisher’s rhythm a year after the last figure is over.
update-due-all = { $count ->
    [one] The one indicator
   *[other] All { $count } indicators
}
update-can-be-asked = Can be fetched
update-came-heading = What came
update-added = New figures
update-changed = Changed
update-gone = Gone
update-why = What there is to look at
update-take = To be published: nothing to look at
update-take-waiting = To be published after you looked at it: each has something to confirm, named above
update-choose = Choose indicators
update-nothing = Nothing is chosen to publish.
update-reason-of = Why, for the figures of { $publisher }
update-publish = Publish { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
update-counts = Of the indicators that are due: { $new } with new figures, { $revised } revised, { $unchanged } unchanged, { $waits } to be looked at, { $refused } refused, { $failed } not fetched, { $unknown } that the monitor cannot ask for.
update-line = { $state }: { $name } ({ $publisher }; { $added } new, { $changed } changed, { $gone } gone){ $why ->
    [none] {""}
   *[why] {": "}{ $why }
}
update-new = new
update-revised = revised
update-unchanged = unchanged
update-waits = to be looked at
update-refused = refused
update-failed = not fetched
update-unknown = cannot be asked for
update-changes = { $count } headlines and verdicts would change, and { $others } other figures.
update-published = Published as version { $version }, with { $rows } figures.
update-report = The report is { $file }.
update-reason = newest figures of the publisher, fetched on { $date }
update-author = scheduled update
example-heading = An example to practise with
example-lead = Three made-up measurements of about 600 companies. Everything drawn from them says that it is synthetic. The example never mixes with the published figures.
example-load = Load the example
example-loaded = The example is loaded. It stands on the endorsement page.
example-remove = Remove the example again
example-removed = The example is removed.
history-undo = Undo a publication
history-undo-lead = Undoing makes a new version with what stood there before that publication.
history-undo-button = Undo
history-undone = Version { $version } was undone in version { $made }.
history-withdraw = Withdraw a publication
history-withdraw-lead = Withdrawing wipes what a publication brought from every version and from the disk: its rows, the file as it came and the lines left out. Its place in the history stays, with who, when and why. Meant for data that should not have been there, such as personal data. An ordinary mistake is undone.
history-nothing-to-withdraw = There is nothing to withdraw: only what somebody published can be withdrawn.
history-withdraw-sure = I know that withdrawing cannot be reversed
history-withdraw-unsure = Nothing was withdrawn. Tick the sentence that withdrawing cannot be reversed.
history-withdraw-button = Withdraw for good
history-withdrawing = Writing every version again, without these rows …
mend-heading = Correct refused rows
mend-again = Check again
mend-name = corrected-{ $file }
map-heading = Which column is what?
map-lead = This file has a shape of its own. For each column of the monitor choose the column of your file; the most likely one is filled in. The monitor remembers your choice for files with the same columns.
map-constants = Is something not in the file because it is the same in every row?
map-leave-out = not in the file
map-option = { $name } (such as { $sample })
map-required = What is marked with a * is required. Behind each column are its first values.
map-optional = These columns may be missing.
map-recognise = Let the monitor recognise the form
map-again = Choose the columns again
name-in-language = { $name } ({ $language ->
    [nl] in Dutch
   *[en] in English
})
name-company = Company code
name-kvk_number = KvK number
name-sbi = SBI code
name-weight = Weight
name-predecessor = Predecessor
name-tooi_code = Code in TOOI
name-ended_source = Source of the end
name-lower_bound = Lower bound
name-final_source = Source of the final value
name-red_threshold = Threshold for red
name-green_threshold = Threshold for green
name-evidence_source = Source of what is known
name-risk = Risk
name-risk_group = Risk group
wave-new = a new wave
wave-help = The wave that all companies in this file are of.
wave-lead = The new wave is published together with the companies. Check that this is right.
wave-more = More about this wave
wave-code-help = Leave the code empty: the monitor makes it from the year.
wave-sizes = Number of companies per sector (CSV or XLSX, may be missing)
wave-sizes-help = A table with a column for the sector and one for the number of companies in it.
wave-missing = Describe wave { $wave }
wave-missing-lead = The companies in this file are of a wave that the monitor does not have yet. What you fill in here is published together with the companies.
wave-read = Read with this wave
values-heading = What do these values mean?
values-lead = The file uses its own words. Beside each value is what it probably means. Correct what is wrong and confirm all of it at once; the monitor remembers it.
values-all = All values with their meaning
values-told = What the values mean, as you confirmed
values-confirm = This is right
values-value = “{ $value }” ({ $count ->
    [one] 1 row
   *[other] { $count } rows
})
values-refused = I do not know: refuse these rows
values-empty = not known (leave empty)
upload-unanswered = Answer the question above about the rows that are there already; then you can publish.
problem-rows-more = { $rows } and { $count ->
    [one] 1 more
   *[other] { $count } more
}
map-rows = The first rows of the file
map-read = Read it so
choice-as_read = yes, read them as codes
choice-as_written = no, only codes count
choice-complete = yes, put the zeros back
choice-keep = no, leave what is there
choice-replace = replace: only what is in this file stays
choice-add = add: the other rows stay
choice-percent = percentages (35)
choice-share = shares (0.35)
choice-missing = yes, read the cell as empty
choice-wrong = no, it is a fault
choice-thousands = between thousands
choice-decimals = before decimals
goal-reach = { $count ->
    [0] no figures yet
    [one] 1 indicator, figures up to { $last }
   *[other] { $count } indicators, figures up to { $last }
}
choice-total = total
choice-every-row = every row
