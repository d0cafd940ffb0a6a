about-title = Titel
about-unit = Eenheid
about-source = Bron
about-publisher = Uitgever
about-licence = Licentie
about-edition = Uitgave
about-version = Versie
about-published = Gepubliceerd
about-data = Vingerafdruk van de gegevens
about-filters = Filters
about-address = Adres
sheet = Werkblad
sheet-about = Over deze gegevens
cite-short = { $title }. { $monitor }, versie { $version }, { $address }
cite-apa = { $monitor }. ({ $year }). { $title } (versie { $version } van { $date }, gegevens { $data }) [Figuur]. { $address }
unknown-written = Pagina “{ $page }” bestaat niet in deze vorm. Kies uit: { $known }.
plain-to-app = Deze pagina met filters en grafieken waarin u kunt klikken
recompute-equal = gelijk
recompute-unequal = ongelijk
recompute-title = Zelf narekenen: { $title }
recompute-how =
    Zo rekent u het na

    Nodig is Python 3.10 of later, met DuckDB en verder niets. Pak het bestand uit, open een terminal in die map en voer uit:

    { "    " }pip install duckdb
    { "    " }python recompute.py

    Het script stelt elke vraag opnieuw aan de tabellen en vergelijkt elke rij met die van de monitor. Achter elke vraag staat hoeveel rijen zij geeft. De laatste regel zegt of alles hetzelfde is: { $equal } of { $unequal }.
recompute-again = Wat het script opnieuw berekent
recompute-questions = elke vraag die de grafiek aan de gepubliceerde tabellen stelt, met alle rijen van het antwoord;
recompute-rule =
    { $rule ->
        [progress] per reeks wat de methode zegt: de groei, de score, de categorie en de richting, uit het eerste en het laatste cijfer en het doel;
        [goal_scores] per doel de gemiddelde score, en hoeveel reeksen welke kant op gaan;
        [verdicts] per streefdoel het cijfer, de afstand en het oordeel;
        [intervals] van elke meting waarvan het aantal bedrijven bekend is: het aandeel en het 95%-interval (Wilson);
        [survey_verdicts] per groep het oordeel, uit het interval of de p-waarde;
        [survey_intervals] het 95%-interval (Wilson) van elke groep die één gewone steekproef is;
        [survey_levels] dat de niveaus van elke groep samen het geheel zijn;
        [survey_moved] hoeveel bedrijven gingen onderschrijven en hoeveel ermee stopten, uit de stromen;
        [survey_changed] per sector of ministerie de verandering, uit de twee aandelen;
       *[survey_made_of] dat de delen van de verandering samen het latere aandeel geven.
    }
recompute-taken =
    Wat het script niet opnieuw berekent

    Wat van de dag afhangt, staat in de map shown en wordt overgenomen: welk doel nog loopt, welk jaar een afgesloten doel beoordeelt, en of een laatste cijfer nog recent is. De woorden en de tekening (figure.csv is de tabel die de pagina laat zien) worden niet nagerekend.
recompute-withheld =
    Wat het script niet opnieuw berekent

    Deze grafiek rust op antwoorden van afzonderlijke bedrijven. Die worden niet gepubliceerd, en ook geen aantallen die te klein zijn om te laten zien. De map shown heeft daarom alleen wat de monitor laat zien. Het script rekent na wat daaruit volgt, niet hoe de aandelen uit de antwoorden ontstaan. Intervallen van groepen met meer dan één stratum of met gewichten worden overgenomen.
recompute-files =
    Wat er in deze map staat

    figure.csv: de tabel bij de grafiek
    tables: de gepubliceerde tabellen die de vragen lezen; datapackage.json zegt wat hun kolommen betekenen en onder welke licentie zij vallen
    questions: de vragen in SQL; plan.json heeft de waarden die erin worden ingevuld, macros.sql wat meer vragen zeggen
    results: de rijen die de monitor gaf
    shown: wat de monitor laat zien en de regels gebruiken
    schema.sql: de kolommen van de tabellen
    SHA256SUMS: controlegetallen van alle bestanden (sha256sum --check SHA256SUMS)
recompute-sources = Bronnen en licenties
feed-title = Versie { $version }, { $date }
annex-title = Bijlage met grafieken
annex-lead = { $count ->
    [one] Deze bijlage bevat één grafiek met de cijfers.
   *[other] Deze bijlage bevat { $count } grafieken met de cijfers.
}
annex-about = Over deze bijlage
annex-code = QR-code met de link naar: { $title } ({ $address })
annex-note = Let op
reports-help = Schrijft op wat de monitor laat zien.
reports-help-annex = maakt een bijlage van een pagina of van grafieken, als DOCX of PDF
reports-help-page = de pagina, zoals overview, endorsement, goals/13 of agreements
reports-help-figures = de grafieken, met komma’s ertussen, zoals endorsement,goals
reports-help-format = de vorm: docx of pdf
reports-help-workbook = maakt één werkmap met alle grafieken, elk op een werkblad
reports-help-version = de versie; zonder deze optie de nieuwste
reports-help-out = waar het bestand komt
cannot-write = Bestand { $file } is niet te schrijven: { $reason }. Kies een andere plek.
reports-help-preview = laat zien wat het publiceren van een bestand zou veranderen, zonder te publiceren
reports-help-coverage = laat per doel de indicatoren zien, met hun laatste jaar, uitgever en uitgave
coverage-title = Wat de monitor van elk doel heeft
coverage-lead = Alle indicatoren die op de pagina’s staan, met het laatste jaar van hun Nederlandse cijfers. De hoofdindicatoren staan voorop en vet; welke dat zijn, is onze keuze. Indicatoren waarvoor een andere in de plaats kwam, houden hun adres en staan hier niet meer.
formats-title = Welke bestanden de monitor leest
formats-lead = Een bestand wordt herkend aan de namen in de kopregel, in welke volgorde en letters ook. `python -m intake check BESTAND` zegt als wat het is gelezen en vraagt wat het bestand niet vertelt; `--set NAAM=WAARDE` antwoordt. Deze pagina volgt uit de code: `python -m reports formats --lang en > docs/formats.md`.
formats-code = Vorm
formats-from = Van
formats-looks = Hoe het eruitziet
formats-since = Aangeboden sinds
formats-own = De eigen tabellen van de monitor en andere bestanden
formats-own-lead = Elk van de { $count } tabellen van de monitor kan als CSV of werkmap worden aangeleverd, met Nederlandse of Engelse kolomnamen. Een bestand met een andere vorm kan worden gelezen als de kolommen zijn aangewezen (`mapped`). In cijfers die zo worden gelezen, zijn codes van landen (`NLD`), jaren van het CBS (`2022JJ00`) en tekens in hoofdletters bekend. Gebieden die de monitor niet kent, tellen niet mee. Welke rijen worden gelezen, wordt gevraagd als een andere kolom de rijen onderscheidt, zoals mannen en vrouwen.
formats-figures = Wat van het bestand van een uitgever wordt gelezen
formats-series = Elke kolom die geen gebied, tijd, waarde of opmerking is, vertelt waarover een reeks gaat. Een reeks waarvan de monitor de code van de uitgever kent, wordt meteen gelezen. Reeksen die samen één indicator zouden zijn, een reeks van één groep (alleen vrouwen) en een onbekende reeks worden gevraagd, bij hun naam. U kunt meer reeksen tegelijk kiezen, elk als een andere indicator; ze worden samen één versie.
formats-areas = Gebieden: { $areas }, met hun codes van Eurostat, ISO en de VN en met hun namen. Jaren: `2022`, `2022*` (voorlopig), `2022JJ00`.
formats-missing = Geen waarde: een lege cel, { $signs }, en wat volgens een status ontbreekt.
formats-flags = Wat de uitgever van een cijfer zegt, blijft bewaard, in de letters van Eurostat:
formats-not = Wat niet wordt gelezen, en wat u dan ziet
formats-left-out = Wat niet meetelt, wordt geteld en verteld, en houdt niets tegen:
formats-refused = Een bestand dat helemaal niet te lezen is, wordt geweigerd, met wat u kunt doen:
formats-next = Nog niet gelezen: SDMX in XML en JSON, JSON-stat, de bestanden met uitleg naast een tabel van het CBS (een bestand van OData 4 laat daarom de codes van de onderwerpen zien), cijfers van maanden, kwartalen en dagen, en het rekenblad van Eurostat als losse CSV per blad zonder de regels bovenaan. Voor elk van deze: haal de tabel als CSV bij dezelfde uitgever, of wijs de kolommen aan.
reports-help-formats = laat zien welke bestanden kunnen worden gelezen, van wie en sinds wanneer
unknown-table = Tabel “{ $table }” bestaat niet, of wordt niet gegeven. Kies uit: { $known }.
