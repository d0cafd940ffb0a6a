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
upload-propose = Propose
propose-lead = You do not publish this yourself: somebody else looks at it and approves or declines it. What you made of it is kept until then.
proposal = Proposal
proposals-heading = { $count ->
    [0] Proposals: nothing waits
    [one] One proposal waits for approval
   *[other] { $count } proposals wait for approval
}
proposals-lead = What somebody proposes counts only after somebody else has looked at it and approved it.
proposal-state = What became of it
proposal-stands = { $state ->
    [open] waits for approval
    [approved] approved by { $by }, as version { $version }
    [declined] declined by { $by }: { $reason }
   *[taken_back] taken back
}
proposal-open = Look at proposal { $number }
proposal-heading = Proposal { $number } by { $author }
proposal-checked-on = Compared with version
proposal-back = Back to the list
proposal-leaves-out = { $count ->
    [one] One refused row is knowingly left out.
   *[other] { $count } refused rows are knowingly left out.
}
proposal-approve = Approve and publish
proposal-reason = Why not
proposal-reason-help = Who made the proposal will read this.
proposal-decline = Decline
proposal-take-back = Take the proposal back
proposal-made = Proposal { $number } was made. It counts only once somebody else approves it; here you see what becomes of it.
proposal-approved = Proposal { $number } was approved and published, as version { $version }.
proposal-declined = Proposal { $number } was declined; its files are deleted.
proposal-taken-back = Proposal { $number } was taken back; its files are deleted.
history-approved = { $author }, approved by { $by }
audit-heading = The log
audit-lead = Who did what, when and from where. Each line follows from the one before, so that a change shows. Of a person it has the name and the address that a request came from, and nothing else. Only administrators see it.
audit-show = Show the log
audit-deed = What
audit-when = When
audit-from = From where
audit-all = everything
audit-search = Look for a name, address or number
audit-listed = Of { $count } lines the newest { $shown } are here; the download has all.
audit-kind = { $did ->
    [publish] published
    [undo] undone
    [withdraw] withdrawn
    [propose] proposed
    [approve] approved
    [decline] declined
    [take_back] taken back
    [link] short link
    [token] token made
    [revoke] token revoked
   *[refused] refused
}
proposal-unanswered = There are rows by now about which this file asks something: does it replace them, or add to them? Only who proposes it knows. Decline it and ask for a new proposal.
