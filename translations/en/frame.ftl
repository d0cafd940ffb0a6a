page-failed = This page cannot be shown now. The fault is the monitor’s, not yours. Give reference { $reference } to whoever runs the monitor: it leads to the cause in the log.
language-name = English
page-overview = Overview
page-endorsement = Measurements and survey
page-indicators = Indicators
page-sources = Sources and methods
page-terms = Terms
page-programs = For programs
page-accessibility = Accessibility
masthead-languages = Other language
role-reader = reader
role-contributor = contributor
role-publisher = publisher
role-administrator = administrator
may-not-here = Uploading, publishing and making short links works only on the computer that runs the monitor, without a proxy in between. This monitor can be reached by others too and is therefore read-only.
may-not-unknown = Log in to do this: the top of every page says where. Reading needs no login.
may-not-as = You are logged in as { $name }. This needs the role { $needed ->
    [contributor] {role-contributor}
    [publisher] {role-publisher}
   *[administrator] {role-administrator}
}. Whoever runs the accounts can give it to you; log in again afterwards.
log-in = Log in
log-out = Log out
logged-in = Logged in as { $name } ({ $role })
login-incomplete = In Streamlit’s secrets ({ $files }) there is no { $missing } under [auth]. Add it, or remove [auth]: then there are no logins.
login-secret-short = cookie_secret under [auth] has { $length } characters. Take at least { $least }, chosen by chance: python -c "import secrets; print(secrets.token_urlsafe(48))".
login-unreadable = Streamlit’s secrets ({ $files }) cannot be read: { $reason }. Mend the file, or remove it: then there are no logins.
login-failed = The provider of logins does not answer, so logging in or out did not work. Go back and try again later; reading needs no login. Whoever runs the monitor finds the cause in the log.
logout-refused = Another site may not log you out here. Use Log out at the top of every page.
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
filter-unheeded = You cannot filter this page by { $filters }.
changed-since = What is different on this page in the newest version
changed-nothing = The figures on this page are the same in the newest version.
changed-more = { $count ->
    [one] One more difference is on the page Versions
   *[other] { $count } more differences are on the page Versions
}
to-newest = To the newest version
nothing-left = These filters leave nothing. Remove a filter, or add a sector, ministry or SDG to it.
sector-selects-goals = SDG figures do not exist by sector. You see the SDGs that fit the agreements of this sector. That choice is ours.
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
take-table = Download the table
take-along = Download or share
take-picture = Picture
take-data = Data
take-link = Link to exactly this view
take-short = Short link
take-short-make = Make a short link
take-cite-short = Short citation
take-cite-apa = Citation (APA)
take-cite-bibtex = BibTeX
take-embed = Show on another site
take-document = Document
document-docx = Word (DOCX)
footer-forms = Also as
footer-plain = page without JavaScript
footer-api = API for programs
footer-feed = new versions (Atom)
annex-of-nothing = No chart was chosen. Name one or more, such as /annex.pdf?figure=goals&figure=agreements.
take-recompute = Recompute this
take-recompute-zip = Tables, questions and script (ZIP)
chart-table-below = The table with all figures stands below it.
page-goals = Goals
page-ministries = Ministries
page-agreements = Agreements
page-recommendations = Recommendations
page-world = In the world
page-risks = Risks
page-partners = Partners
filter-wave = Wave
filter-interval = Interval
page-upload = Upload
page-history = Versions
page = Page
page-update = Update
