page-failed = Deze pagina kan nu niet worden getoond. De fout ligt bij de monitor, niet bij u. Geef kenmerk { $reference } door aan de beheerder: daarmee is de oorzaak in het logboek te vinden.
language-name = Nederlands
page-overview = Overzicht
page-endorsement = Metingen en enquête
page-indicators = Indicatoren
page-sources = Bronnen en methoden
page-terms = Begrippen
page-programs = Voor programma’s
page-accessibility = Toegankelijkheid
masthead-languages = Andere taal
role-reader = lezer
role-contributor = indiener
role-publisher = eindredacteur
role-administrator = beheerder
may-not-here = Aanleveren, publiceren en korte links maken kan alleen op de computer waarop de monitor draait, zonder proxy ertussen. Deze monitor is ook voor anderen bereikbaar en daarom alleen te lezen.
may-not-unknown = Log in om dit te doen: bovenaan elke pagina staat waar. Lezen kan zonder inloggen.
may-not-as = U bent ingelogd als { $name }. Hiervoor is de rol { $needed ->
    [contributor] {role-contributor}
    [publisher] {role-publisher}
   *[administrator] {role-administrator}
} nodig. De beheerder van de accounts kan u die geven; log daarna opnieuw in.
log-in = Inloggen
log-out = Uitloggen
logged-in = Ingelogd als { $name } ({ $role })
login-incomplete = In de Streamlit-geheimen ({ $files }) staat onder [auth] geen { $missing }. Vul dat aan, of haal [auth] weg: dan is er geen inloggen.
login-secret-short = cookie_secret onder [auth] heeft { $length } tekens. Neem er ten minste { $least }, door het toeval gekozen: python -c "import secrets; print(secrets.token_urlsafe(48))".
login-unreadable = De Streamlit-geheimen ({ $files }) zijn niet te lezen: { $reason }. Herstel het bestand, of haal het weg: dan is er geen inloggen.
login-failed = De dienst waar u inlogt antwoordt niet, en dus lukte in- of uitloggen niet. Ga terug en probeer het later opnieuw; lezen kan zonder inloggen. De beheerder vindt de oorzaak in het logboek.
logout-refused = Een andere site mag u hier niet uitloggen. Gebruik Uitloggen bovenaan elke pagina.
menu-endorsing = De 90 procent
menu-goals = SDG’s
menu-policy = Beleid
menu-about = Over de monitor
filters-clear = Wis filters
filters-now = { $chosen ->
    [none] Geen filter gekozen
   *[other] Gekozen: { $chosen }
}
filter-sector = Sector
filter-all = Alle
filter-ministry = Ministerie
filter-goal = SDG
filter-indicator = Indicator
filter-lang = Taal
filter-format = Vorm
filter-method = Methode
filter-unheeded = Op deze pagina kunt u niet filteren op { $filters }.
changed-since = Wat er op deze pagina anders is in de nieuwste versie
changed-nothing = De cijfers op deze pagina zijn in de nieuwste versie dezelfde.
changed-more = { $count ->
    [one] Nog één verschil staat op de pagina Versies
   *[other] Nog { $count } verschillen staan op de pagina Versies
}
to-newest = Naar de nieuwste versie
nothing-left = Met deze filters blijft er niets over. Haal een filter weg, of kies er een sector, ministerie of SDG bij.
sector-selects-goals = SDG-cijfers bestaan niet per sector. U ziet de SDG’s die bij de convenanten van deze sector passen. Die keuze hebben wij gemaakt.
chart-table = Tabel
download-csv-comma = CSV met decimale komma
download-xlsx = Excel-werkmap
download-csv-point = CSV met decimale punt
footer-version = Versie { $version } van de gegevens{ $source ->
    [none] {""}
   *[other] , met bronnen tot { $source }
}. Hier ingelezen op { $date }.
footer-unofficial = Dit is geen officiële monitor van de overheid. Bij elk cijfer staan bron, datum en versie. Waar wij zelf iets kozen, zeggen we dat.
filter-said = { $filter }: { $chosen }
filters-none = Geen filters: alle gegevens.
page-number = pagina { $page } van { $pages }
take-table = Tabel downloaden
take-along = Downloaden of delen
take-picture = Afbeelding
take-data = Gegevens
take-link = Link naar precies deze weergave
take-short = Korte link
take-short-make = Maak een korte link
take-cite-short = Korte bronvermelding
take-cite-apa = Bronvermelding (APA)
take-cite-bibtex = BibTeX
take-embed = Op een andere site tonen
take-document = Document
document-docx = Word (DOCX)
footer-forms = Ook als
footer-plain = pagina zonder JavaScript
footer-api = API voor programma’s
footer-feed = nieuwe versies (Atom)
annex-of-nothing = Er is geen grafiek gekozen. Noem er een of meer, zoals /annex.pdf?figure=goals&figure=agreements.
take-recompute = Zelf narekenen
take-recompute-zip = Tabellen, vragen en script (ZIP)
chart-table-below = De tabel met alle cijfers staat eronder.
page-goals = Doelen
page-ministries = Ministeries
page-agreements = Convenanten
page-recommendations = Aanbevelingen
page-world = In de wereld
page-risks = Risico’s
page-partners = Samenwerking
filter-wave = Ronde
filter-interval = Interval
page-upload = Aanleveren
page-history = Versies
page = Pagina
page-update = Bijwerken
