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
fetch-slow = { fetch-publisher } was not ready with { $code } within { $seconds } seconds. Try again later.
fetch-broken-off = { fetch-publisher } broke off while sending { $code }. Try again.
fetch-nonsense = what { fetch-publisher } sent for { $code } is no file of figures that the monitor knows. Look at the publisher’s site, or upload the file yourself.
new = new
fetch-heading = Get the newest figures from the publisher
fetch-lead = The monitor asks the publisher for the file and then treats it as any other: you first see what changes.
fetch-code = The publisher’s code
fetch-code-help = Every indicator shows its code behind the publisher, for instance sdg_07_40/REN.
fetch-button = Fetch
fetch-busy = Fetching the figures
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
update-post-only = This address only updates: ask with POST, not with { $method }.
update-runs = An update is running. Try again when it is done, in some minutes.
