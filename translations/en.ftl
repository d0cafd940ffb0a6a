unknown = unknown
percentage = { $number }%

### dashboard, api
monitor-title = Progress monitor RBC and SDGs
monitor-description = How far is the Netherlands from the cabinet’s targets for responsible business conduct (RBC) and the Sustainable Development Goals (SDGs)? Published figures, with their sources. Not an official monitor.
monitor-running = The monitor is ready: open { $address } in the browser. Stop it with Ctrl+C.
needs-javascript = This monitor draws its charts with JavaScript. Switch JavaScript on, or take the figures without it: <a href="/api/v1/measurements?format=csv">the measurements</a> and <a href="/api/v1/indicators?format=csv">the indicators</a> as CSV.
page-failed = This page cannot be shown now. The fault is the monitor’s, not yours. Give reference { $reference } to whoever runs the monitor: it leads to the cause in the log.
port-in-use = Port { $port } is taken: another program is listening there. Stop that program, or choose another port: python dashboard.py --port { $other } (or: make run PORT={ $other }).
unknown-page-title = This page does not exist
unknown-page = There is no page at { $path }. Choose one of these:
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
problem-at-row = Table { $table }, row { $row }: { $reason }
problem-at-cell = Table { $table }, row { $row }, column { $column }: { $reason }
problem-encoding = the character with code { $value } is not UTF-8. Save the file as “CSV UTF-8”.
problem-delimiter = the columns are separated by “{ $value }”. Save the file with a comma as the separator.
problem-column-missing = this column is missing. Add it to the first row.
problem-column-unknown = this column does not belong in the table. Remove it or correct its name.
problem-column-twice = this column is there more than once. Keep one of them.
problem-cell-count = the row has { $count } cells where the first row has { $expected }. Put text that contains a comma between double quotes.
problem-empty-row = the row is empty. Remove it.
problem-quote = a quotation mark is in the wrong place. Put the whole cell between double quotes and write a quotation mark inside it twice.
problem-nul = the row contains an invisible NUL character. Save the file as CSV again.
problem-required = the cell is empty. Enter a value.
problem-type-integer = “{ $value }” is not a whole number. Write digits only, without separators or blanks.
problem-type-number = “{ $value }” is not a number. Write digits with a point before the decimals, without a separator of thousands.
problem-type-boolean = “{ $value }” is not a yes or no. Write true or false.
problem-type-date = “{ $value }” is not an existing date. Write year, month and day, as in 2020-11-04.
problem-enum = “{ $value }” is not a valid code. Choose from: { $expected }.
problem-pattern = “{ $value }” does not have the form { $expected }. Change the value.
problem-minimum = “{ $value }” is too small. The value is at least { $expected }.
problem-maximum = “{ $value }” is too large. The value is at most { $expected }.
problem-key = “{ $value }” is already in row { $first }. Remove one of the two rows.
problem-reference = “{ $value }” does not occur in { $expected }. Correct the code or add it there.

### store

store-not-a-folder = { $home } is not a folder, but the monitor must keep its data there. Move that file, or name another folder with MONITOR_HOME.
store-folder-unusable = The monitor may not read and write the folder { $home }. Give the monitor's account those rights, or name another folder with MONITOR_HOME.
store-damaged = The data in { $home } are damaged ({ $reason }). Put the whole folder back from a backup. If there is no backup, move the folder away: the monitor starts again with the figures it comes with.
store-newer = The data in { $home } were made by a newer release of the monitor. Nothing was changed. Update the monitor, or name another folder with MONITOR_HOME.
store-busy = Another publication in { $home } has not finished after { $seconds } seconds. Wait a moment and try again.
store-write-failed = The publication in { $home } did not succeed ({ $reason }). Nothing was changed. Check that there is room on the disk and try again.
store-empty = Nothing has been published in { $home } yet. Start the monitor once, or name the right folder with MONITOR_HOME.
store-unknown-version = Version { $version } does not exist. The newest version is { $newest }; choose a version from 1 to { $newest }.
store-unknown-table = The table { $table } does not exist. Choose from: { $tables }.
store-file-changed = Version { $version } of the table { $table } is no longer right: the kept file { $file } differs from what was published. Put the folder { $home } back from a backup.
store-not-exported = The file { $file } cannot be written. With --out, choose a place where you may write.
store-wrong-use = This command was not filled in correctly ({ $reason }). The right form is shown above.
store-help = Look at, verify and export the versions in the monitor's store.
store-help-versions = all versions, the newest first
store-help-show = what was published in one version
store-help-verify = check that every version is still whole
store-help-export = write one table as CSV
store-help-json = give one JSON object
store-help-lang = language of the messages
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
store-exported = Table { $table } of version { $version }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} written to { $file }.

### pages

unknown-code-refused = { $filter } “{ $code }” does not exist. Choose from: { $valid }.

language-name = English
page-overview = Overview
page-endorsement = Endorsement
page-indicators = SDG indicators
page-sources = Sources and methods

filter-sector = Sector
filter-sector-all = All sectors
filter-ministry = Ministry
filter-ministry-all = All ministries
filter-goal = SDG
filter-goal-all = All 17 goals
unknown-code = { $filter } “{ $code }” does not exist and was left out. Choose from: { $valid }.
unknown-version = Version “{ $version }” is not a version number. Leave the number out of the address for the newest version.
older-version = You are looking at the monitor as it was in version { $version }, of { $date }. There is a newer version.
to-newest = To the newest version
nothing-left = These filters leave nothing. Remove a filter, or add a sector, ministry or SDG to it.
ministry-selects-goals = The ministry selects indicators through the SDGs it is responsible for or involved in. Part of that link is not yet confirmed by a source.
sector-selects-goals = SDG figures are not broken down by sector. The sector therefore selects indicators through the SDGs to which the agreements of that sector are linked; that link is an editorial choice.

heading-address = Address
heading-answer = Answer of the cabinet
heading-assessed = Companies assessed
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
no-figure = no figure
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
version-line = version { $version } of the monitor
table-and-download = Table and download
download-csv-comma = CSV with decimal comma
download-csv-point = CSV with decimal point
footer-version = Version { $version } of the data, published on { $date }.
footer-unofficial = This is not an official government monitor. Every figure carries its source, edition and version; editorial choices are marked as such.

overview-title = { $verdict ->
    [met] The target for the OECD Guidelines was met
    [not_met] The target for the OECD Guidelines was missed
   *[other] Whether the target for the OECD Guidelines was met cannot be told
}
endorsement-headline = { $verdict ->
    [met] { $share } of large companies endorse the OECD Guidelines: the target of { $target } in { $year } was met
    [not_met] { $share } of large companies endorse the OECD Guidelines: { $gap } points below the target of { $target } in { $year }
   *[other] { $share } of large companies endorse the OECD Guidelines; the target was { $target } in { $year }
}
endorsement-pace = From { $first_year } to { $last_year } the share rose by { $achieved } percentage points a year on average; reaching the target took { $needed } a year.
last-figure = last figure, for { $year }
target-figure = target for { $year }
gap-figure = short
more-endorsement = All measurements and events
more-indicators = All indicators, by SDG
endorsement-no-split = The published endorsement figures are not broken down by sector, ministry or SDG, so your filters do not change them.
endorsement-chart-title = Measured endorsement and the path that was needed
endorsement-unit = Share of large companies that explicitly endorse the OECD Guidelines, in percent
endorsement-point = { $share } in { $year }
endorsement-chart-alt = Line chart. Measured: { $series }. The target was { $target } in { $year }; the measured shares lie far below the straight line to that target. The table with the same figures stands beside it.
endorsement-target-label = target { $target }
endorsement-path-label = needed: { $pace } points a year
endorsement-gap-label = { $gap } points<br>short
endorsement-reference-known = for this year
endorsement-reference-unknown = published in this year; reference year not published
endorsement-other-label = another<br>group
endorsement-comparability = Only measurements with the same official definition are joined. That they are comparable is an editorial assumption: the method of 2023 is not published. The open marker stands at its year of publication, because its reference year is not published. The figure on listed companies (2016) counts another group and is joined to nothing.
endorsement-rule = { $rule ->
    [final_published_figure] Rule of the verdict: the target year has passed, so the last published figure is compared with the target. Its margin of error is unknown, because no sample size was published.
   *[two_sided_interval] Rule of the verdict: the target is met if the lower bound of the 95% interval is not below it, and missed if the upper bound is below it.
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
events-lead = The ticks at the bottom of the chart are these events. That something happened earlier does not say that it was the cause.

progress-heading = Of { $fresh ->
    [one] 1 SDG subject
   *[other] { $fresh } SDG subjects
} with recent figures, { $right ->
    [one] 1 moves the right way
   *[other] { $right } move the right way
}
progress-lead = Recent is a figure of { $year } or later. The latest figures of { $stale ->
    [one] 1 other subject are
   *[other] { $stale } other subjects are
} older; they stand apart. For { $targets ->
    [0] none of the recent subjects
    [one] 1 of the recent subjects
   *[other] { $targets } of the recent subjects
} a target with a year is confirmed.
stale-figure = stale
progress-chart-title = Movement since 2015
progress-unit = Number of indicators; each subject counts once, even if several publishers report on it
progress-source = Eurostat, SDSN & IEEP, Our World in Data; computed by this monitor
progress-fresh-row = Recent figures ({ $count })
progress-stale-row = Stale figures ({ $count })
progress-chart-alt = Bar chart with two bars. Recent figures: { $fresh }. Stale figures: { $stale }.
progress-method = Method: Open SDG, from 2015 or the first year after it. Where a confirmed target exists, growth is compared with the growth needed; otherwise only the direction counts. Stale is a series whose last figure is from before { $year }.
progress-base = First value
progress-base-year = First year
progress-current = Last value
progress-current-year = Last year
progress-target-year = Target year
movement-heading = Movement
movement = { $movement ->
    [reached] target reached
    [toward] the right way
    [away] the wrong way
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
   *[not_available] not assessable
}

commitments-heading = { $with_target ->
    [0] None of the { $count } recommendations of the SER got a target with a year
    [one] One of the { $count } recommendations of the SER got a target with a year
   *[other] { $with_target } of the { $count } recommendations of the SER got a target with a year
}
commitments-lead = What the SER recommended in 2019, what the cabinet answered, and what is known since. The numbering is this monitor’s own.
commitments-known = What is known
commitment-status = { $status ->
    [target_missed] target missed
    [no_target_set] no target set
   *[unknown] unknown
}

freshness-heading = How fresh are the figures?
freshness-lead = By publisher and edition: the last year with a figure for the Netherlands.
freshness-indicators = Series
freshness-last-year = Last year

indicators-title = { $indicators ->
    [one] 1 indicator
   *[other] { $indicators } indicators
} under { $goals ->
    [one] 1 SDG
   *[other] { $goals } SDGs
}
indicators-lead = Choose an SDG for the indicators under it. The same subject can come from several publishers: their series stand side by side and are never mixed.
goal-tile = **{ $goal } { $name }** { $count ->
    [0] no figures yet
    [one] 1 series, up to { $last }
   *[other] { $count } series, up to { $last }
}
goal-name = { $goal } { $name }
goal-no-figures = There are no figures under this SDG yet. Choose another SDG, or remove a filter.
indicator-choose = Indicator
indicator-option = SDG { $goal } · { $name }
indicator-not-here = The indicator “{ $code }” does not exist or is outside your filters. Another one is shown below; remove a filter or choose one from the list.
indicator-headline = { $name }: { $unit ->
    [percent] { $value }%
   *[other] { $value }
} in { $year }
indicator-stale = Stale: the last figure in this monitor is of { $year }. The publisher may have newer figures by now.
indicator-chart-alt = Line chart of { $name } ({ $unit }) for the Netherlands: from { $first } in { $first_year } to { $last } in { $last_year }. { $targets ->
    [0] There is no confirmed target with a year.
    [one] One target is drawn.
   *[other] { $targets } targets are drawn.
} The table with all figures stands below it.
indicator-target-label = target { $target } ({ $year })
endorsement-is-elsewhere = The endorsement of the OECD Guidelines belongs to SDG 8 and SDG 12. Its measurements and target have a page of their own.
geo = { $geo ->
    [NL] Netherlands
    [EU27_2020] EU-27
    [EU27_SDSN] EU without UK (SDSN)
   *[other] { $geo }
}
break-label = break
flags-heading = Publisher’s flags
flag-b = break in the series
flag-e = estimated
flag-p = provisional
signs-explained = Open markers are provisional or estimated figures. A dotted vertical line is a break in the series; the line is interrupted there.
direction = Good direction
direction-of-good = { $direction ->
    [1] higher is better
   *[other] lower is better
}
direction-basis-term = Basis of that direction
direction-basis = { $basis ->
    [official] according to the UN indicator
    [sdsn_2019] according to SDSN & IEEP (2019)
   *[editorial] an editorial choice of this monitor
}
target-sentence = { $value } in { $year }. { $note }
target-without-year = { $value }, without a year. { $note }
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
method-verdict = The target is met if the lower bound of the 95% interval is not below it, missed if the upper bound is below it, and otherwise not distinguishable. No sample size of the endorsement was published, so there is no interval; because the target year has passed, the final figure is compared with the target as published.
method-groups-term = Comparability
method-groups = Measurements are joined only within a comparability group: the same definition of the companies studied and of endorsing. The grouping is editorial.
method-open-sdg-term = Progress
method-open-sdg = The method of Open SDG, as Statistics Canada uses it. With a target: the yearly growth divided by the growth needed; from 95% it is called substantial, from 60% moderate, from 0 limited progress, below that deterioration. Without a target: the yearly growth in the good direction, with bounds at 1.5%, 0.5% and 0. Whether the target is reached is looked at first.
method-once-term = Counting once
method-once = If several publishers measure the same thing, or one publisher in several units, only the series that reaches furthest counts, in its newest edition.
method-stale-term = Stale
method-stale = Series whose last figure is from before 2020 are counted apart. Many of them come from the 2019 report of SDSN & IEEP; newer figures often exist with the publisher, but are not in this monitor yet.
method-editorial-term = Editorial choices
method-editorial = Editorial are: the responsible ministry of each sector, the SBI codes of each sector, the SDGs of each agreement, the comparability groups, the numbering of the recommendations, and the good direction where no source gives it. SDSN’s thresholds are not policy targets and are not drawn as targets.
method-versions-term = Editions and versions
method-versions = An edition is the moment at which the publisher brought out a series; two editions of a series are never mixed. A version is a publication in this monitor; every version can still be seen with version= in the address.
sources-heading = Sources
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
