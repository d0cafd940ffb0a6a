history-title = { $count ->
    [one] 1 version
   *[other] { $count } versions
}
history-lead = Every publication is a version: who, when, why and what. Nothing is overwritten; only what was withdrawn can no longer be read.
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
compare-unknown = The versions “{ $asked }” cannot be compared: name two that exist, such as 1-2. You see the last two.
