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
upload-title = Upload new figures
upload-lead = Choose a file. You first see what was understood, what is wrong and which figures change. Only then do you publish, and every publication can be undone.
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
changes-more = { $count ->
    [one] 1 more change
   *[other] { $count } more changes
}
difference = Difference
preview-touched = The file is about { $subjects }.
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
map-rows = The first rows of the file
map-read = Read it so
