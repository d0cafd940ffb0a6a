percentage = { $number }%
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
intake-help-due = fetch everything of which newer figures may be out, and show what would change
intake-help-publish = with --due: publish what brings no error and no warning, and write a report
intake-help-report = where the report goes (default: the folder updates of the store)
intake-fetch-what = Name a publisher and a code, such as “fetch eurostat sdg_07_40”, or ask for everything that is due with “fetch --due”.
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
problem-row = Row
problem-row-name = row { $row }
problem-value = Value
problem-severity = Severity
problem-what = What is wrong
problem-original = The row as it stands in the file
problems-all = all
problems-search = Search in row, value and explanation
problems-listed = The first { $shown } of { $count } are shown below. Search more closely, or take all of them along as a file.
problem-rows-more = { $rows } and { $count ->
    [one] 1 more
   *[other] { $count } more
}
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
choice-total = total
choice-every-row = every row
