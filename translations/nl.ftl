unknown = onbekend
percentage = { $number }%

### dashboard, api
monitor-title = Voortgangsmonitor IMVO en SDG’s
monitor-description = Hoe ver is Nederland met de kabinetsdoelen voor internationaal maatschappelijk verantwoord ondernemen (IMVO) en de duurzameontwikkelingsdoelen (SDG’s)? Gepubliceerde cijfers, met bron. Geen officiële monitor.
monitor-running = De monitor is klaar: open { $address } in de browser. Stoppen gaat met Ctrl+C.
needs-javascript = Deze monitor tekent zijn grafieken met JavaScript. Zet JavaScript aan, of haal de cijfers zonder: <a href="/api/v1/measurements?format=csv">de metingen</a> en <a href="/api/v1/indicators?format=csv">de indicatoren</a> als CSV.
page-failed = Deze pagina kan nu niet worden getoond. De fout ligt bij de monitor, niet bij u. Geef kenmerk { $reference } door aan de beheerder: daarmee is de oorzaak in het logboek te vinden.
port-in-use = Poort { $port } is bezet: er luistert al een ander programma. Sluit dat programma, of kies een andere poort: python dashboard.py --port { $other } (of: make run PORT={ $other }).
unknown-route = Het adres { $path } bestaat niet. In de README staat welke adressen er onder /api/ zijn.
