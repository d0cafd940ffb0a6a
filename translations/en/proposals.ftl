store-needs-contributor = Nothing was done: only who has the role of contributor, or more, may propose. Ask the administrator for that role.
store-needs-publisher = Nothing was done: only who has the role of publisher, or more, may publish, approve, undo and withdraw. Ask the administrator for that role, or make a proposal.
store-audit-broken = The log is not right: line { $number } is no longer as it was written, or a line was taken out or put in before it. Compare the log with the one in a backup.
store-audit-lacks = The log is not right: it does not have version { $version }, though it has earlier ones. Compare the log with the one in a backup.
store-audit-line = { $number }  { $at }  { $who } ({ $origin }): { $deed }
store-audit-empty = The log is empty.
store-audit-whole = { $count ->
    [one] The one line of the log is
   *[other] The { $count } lines of the log are
} as written, each following from the one before.
store-help-audit = who did what, when and from where; and check that none of it was changed
store-version-approved = Approved by { $by }.
audit-did = { $did ->
    [publish] published version { $version }
    [undo] undid a version, as version { $version }
    [withdraw] withdrew a version, as version { $version }
    [propose] made proposal { $about }
    [approve] approved proposal { $about }, as version { $version }
    [decline] declined proposal { $about }
    [take_back] took proposal { $about } back
    [link] kept the short link { $about }
    [token] made the token { $about }
    [revoke] revoked the token { $about }
   *[refused] tried what they may not do
}
audit-nobody = not logged in
audit-way = { $way ->
    [page] page
    [route] request
    [program] program
   *[command_line] command line
}
proposal-own = Proposal { $number } is your own: somebody else has to approve it. Ask a colleague who may publish.
proposal-not-open = Proposal { $number } is not open any more: somebody has decided on it, or it was taken back. The list of proposals says what became of it.
proposal-of-another = Proposal { $number } is by { $author }; only they can take it back. Who may publish can decline it.
proposal-reason-missing = There is no reason. Write in a sentence why you decline the proposal; who made it will read that.
proposal-damaged = Proposal { $number } can no longer be read: the file that was kept is gone or was changed. Put the folder { $home } back from a backup, or decline the proposal and ask for a new one.
