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
store-help-token = make a token with which a job on another machine may fetch and publish; without --name or --revoke, list them
store-help-token-name = for which job; a new token ends the one before of the same name
store-help-token-days = how many days it counts (30)
store-help-token-revoke = end the token of this name
token-name-wrong = A token needs a name of at most { NUMBER($most, useGrouping: 0) } characters, on one line, such as the name of the job. Give it with --name.
token-days-wrong = A token counts for 1 to { NUMBER($most, useGrouping: 0) } days. Give the number with --days.
token-unknown = There is no token “{ $name }”. There are: { $known }.
token-missing = This address needs a token: send the header Authorization: Bearer with one that python -m store token made.
token-forged = This token was not made by this monitor. Make one with python -m store token, on the machine that runs it.
token-revoked = The token “{ $name }” was revoked, or there is a newer one. Make another with python -m store token.
token-expired = The token “{ $name }” has expired. Make another with python -m store token.
token-made = Token “{ $name }”, which counts until { $date }. It is shown this once:
token-line = { $name }: until { $date }
token-gone = The token “{ $name }” no longer counts.
token-none = There are no tokens.
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
store-unreachable = The figures in { $home } cannot be reached now ({ $reason }). See whether the database and the storage work; after that the monitor goes on by itself.
store-unconfirmed = The publication is not confirmed, because { $home } cannot be reached ({ $reason }). Your file is not lost. See whether the database and the storage work and whether the version is already in the history; if not, publish again.
store-half-a-place = Only one of MONITOR_CATALOG and MONITOR_DATA is set. Set both, or neither.
store-catalog-unknown = MONITOR_CATALOG begins with “{ $catalog }”, which the monitor does not know. Name a database as postgres:host=… dbname=….
