upload-empty = Het bestand { $file } is leeg. Controleer of u het juiste bestand hebt gekozen.
upload-no-room = Het bestand { $file } is niet te lezen: er is geen ruimte op de schijf voor tijdelijke bestanden. Maak ruimte, en probeer het opnieuw.
upload-too-large = Het bestand { $file } is { $size } MB; de grens is { $limit } MB. Splits het bestand, of laat de beheerder MONITOR_FILE_MB verhogen.
upload-other-kind = Het bestand { $file } is geen CSV, maar { $kind }. Bewaar de tabel als CSV of XLSX en kies dat bestand; pak een ingepakt bestand eerst uit.
upload-nul = Het bestand { $file } bevat in regel { $row } een onzichtbaar NUL-teken en is dus geen gewone tekst. Bewaar de tabel opnieuw als CSV UTF-8.
upload-encoding = De tekens in het bestand { $file } zijn niet te lezen: het is geen UTF-8, UTF-16 of Windows-1252. Bewaar de tabel opnieuw als CSV UTF-8.
upload-encoding-mixed = Het bestand { $file } is UTF-8, maar bevat in regel { $row } een teken in een andere codering. Verbeter die regel en bewaar de tabel opnieuw als CSV UTF-8.
upload-row-too-long = Rij { $row } is langer dan { $limit } tekens. Waarschijnlijk ontbreekt er een aanhalingsteken of een regeleinde: kijk die rij na.
upload-too-wide = Het bestand { $file } telt { $columns } kolommen; de grens is { $limit }. Haal de kolommen weg die niet nodig zijn.
upload-other-format = Het bestand { $file } heeft niet de vorm { $format }. Kies een andere vorm, of laat de monitor de vorm zelf herkennen.
upload-not-recognised = De vorm van het bestand { $file } is niet bekend; als namen van kolommen staan er in rij { $row }: { $columns }. Gebruik een sjabloon, of geef per kolom aan wat erin staat.
upload-header-quote = In rij { $row } van het bestand { $file } horen de namen van de kolommen te staan, maar er staat een aanhalingsteken op de verkeerde plaats: { $text } Haal dat teken weg en kies het bestand opnieuw.
upload-several-sheets = In de werkmap { $file } staan meer bladen met rijen: { $sheets }. Zeg op welk blad de rijen staan.
upload-broken-workbook = De werkmap { $file } is beschadigd. Open haar in een rekenblad en bewaar haar opnieuw als XLSX.
upload-password = De werkmap { $file } is beveiligd met een wachtwoord. Haal het wachtwoord eraf, bewaar haar opnieuw en kies dat bestand.
upload-too-slow = Het bestand { $file } was na { $seconds } seconden nog niet gelezen. Splits het bestand in kleinere delen.
upload-too-much-memory = Het bestand { $file } vraagt meer geheugen dan de { $limit } MB die er is. Splits het bestand in kleinere delen.
progress-wait = Wachten: er worden al twee bestanden gelezen
progress-open = Het bestand wordt geopend
progress-structure = De regels worden geteld en bekeken
progress-load = De rijen worden ingelezen
progress-cells = De cellen worden gecontroleerd
progress-rules = De rijen worden met elkaar en met de monitor vergeleken
upload-title = Nieuwe cijfers aanleveren
upload-lead = Kies een bestand. U ziet eerst wat eruit is begrepen, wat er mis is en welke cijfers veranderen. Pas daarna publiceert u, en elke publicatie is terug te draaien.
upload-choose = Bestand (CSV, TSV, XLSX, ODS of XLS)
upload-gone = De monitor is opnieuw gestart en heeft uw bestand niet meer. Er is niets gepubliceerd. Kies het bestand opnieuw.
upload-templates = Lege tabellen om in te vullen
write-heading = Eén rij invullen
write-lead = Kies een tabel en vul een rij in, zoals een nieuwe indicator of een nieuw doel. U ziet daarna wat er verandert, zoals bij een bestand.
write-required = Wat met een * is gemerkt, is verplicht.
write-check = Rij controleren
write-stop = Deze rij niet opnemen
write-name = ingevuld: { $table }
write-missing = Toevoegen aan de tabel { $table }: { $code }
write-missing-lead = De monitor kent deze code nog niet. Beschrijf haar hier en publiceer dat; daarna gaat het inlezen van uw bestand verder.
upload-template-table = Tabel
upload-template-csv = CSV met een voorbeeldrij
upload-template-xlsx = Excel-werkmap
upload-format = Herkend als
upload-answer = Kies een antwoord
upload-understood = Dit is eruit begrepen
upload-rows = rijen gelezen
upload-accepted = rijen goed
upload-refused = rijen geweigerd
upload-table = Tabel
upload-charset = Tekencodering
upload-delimiter = Scheidingsteken
upload-decimal = Decimaalteken
upload-left-out = Niet voor deze tabel
upload-hash = SHA-256 van het bestand
upload-again = Dit bestand is al eens gepubliceerd, als versie { $version }. Het publiceren heeft alleen zin als die rijen daarna zijn veranderd.
upload-columns = Welke kolom waarvoor is gebruikt
upload-column = Kolom in het bestand
upload-column-read = Gelezen als
upload-column-unused = niet gebruikt
upload-first-rows = De eerste rijen zoals ze worden opgenomen
delimiter-name = { $delimiter ->
    [none] geen
   *[other] { $delimiter }
}
upload-no-problems = Er zijn geen fouten gevonden.
upload-problems = { $errors ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
} en { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}
severity = { $severity ->
    [error] fout
   *[warning] waarschuwing
}
upload-nothing-accepted = Er is geen rij die kan worden opgenomen. Verbeter het bestand en kies het opnieuw.
upload-leave-out = { $count ->
    [one] Laat 1 geweigerde rij weg; zij wordt bij het bestand bewaard
   *[other] Laat de { $count } geweigerde rijen weg; zij worden bij het bestand bewaard
}
upload-confirm = { $count ->
    [one] Ik heb 1 waarschuwing gezien en het klopt zo
   *[other] Ik heb de { $count } waarschuwingen gezien en het klopt zo
}
upload-confirm-each = Of bevestig ze een voor een
upload-confirm-kind = { $count ->
    [one] { $first }
   *[other] { $count } keer zo’n waarschuwing, voor het eerst: { $first }
}
upload-published-meanwhile = Intussen heeft iemand anders versie { $version } gepubliceerd. Wat er verandert is daarom opnieuw bepaald. Kijk het na en publiceer dan opnieuw.
upload-unconfirmed = Bevestig eerst de waarschuwingen hierboven; daarna kunt u publiceren.
preview-making = Er wordt bepaald welke cijfers veranderen
upload-author = Uw naam
upload-note = Reden van de publicatie
upload-note-help = Bijvoorbeeld: uitkomst van de ronde van 2025, aangeleverd door het onderzoeksbureau.
upload-publish = Publiceren
upload-published = Versie { $version } is gepubliceerd, met { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}.
upload-to-page = Bekijk de cijfers: { $page }
upload-to-history = Alle versies, en terugdraaien
preview-heading = { $count ->
    [0] Geen enkele pagina verandert
    [one] 1 verandering op de pagina’s
   *[other] { $count } veranderingen op de pagina’s
}
preview-lead = Alles wat pagina’s anders tonen na deze publicatie. Het oordeel en de kop van een pagina staan eerst.
preview-rows = Rijen: { $added } erbij, { $changed } anders, { $removed } weg.
preview-hides-older = Deze ronde is al gepubliceerd, met andere antwoorden. Mogen de namen van de bedrijven niet getoond worden, dan tonen oudere versies straks geen cijfers van deze ronde meer. Anders kan wie twee versies naast elkaar legt zien wat een enkel bedrijf antwoordde.
preview-line = { $page }: { $what }: { $before } → { $after }
changes-more = { $count ->
    [one] Nog 1 verandering
   *[other] Nog { $count } veranderingen
}
difference = Verschil
preview-touched = Het bestand gaat over { $subjects }.
mend-heading = Geweigerde rijen verbeteren
mend-again = Opnieuw controleren
mend-name = verbeterd-{ $file }
map-heading = Welke kolom is wat?
map-lead = Dit bestand heeft een eigen vorm. Kies bij elke kolom van de monitor de kolom van uw bestand; wat het meest waarschijnlijk is, staat al ingevuld. De monitor onthoudt uw keuze voor bestanden met dezelfde kolommen.
map-constants = Staat iets niet in het bestand omdat het in elke rij hetzelfde is?
map-leave-out = staat er niet in
map-option = { $name } (zoals { $sample })
map-required = Wat met een * is gemerkt, is verplicht. Achter elke kolom staan de eerste waarden.
map-optional = Deze kolommen mogen ontbreken.
map-recognise = Laat de monitor de vorm zelf herkennen
map-again = Kolommen opnieuw aanwijzen
name-in-language = { $name } ({ $language ->
    [nl] in het Nederlands
   *[en] in het Engels
})
name-company = Bedrijfscode
name-kvk_number = KvK-nummer
name-sbi = SBI-code
name-weight = Gewicht
name-predecessor = Voorganger
name-tooi_code = Code in TOOI
name-ended_source = Bron van het einde
name-lower_bound = Ondergrens
name-final_source = Bron van de eindstand
name-red_threshold = Grens voor rood
name-green_threshold = Grens voor groen
name-evidence_source = Bron van wat bekend is
name-risk = Risico
name-risk_group = Risicogroep
wave-new = een nieuwe ronde
wave-help = De ronde waar alle bedrijven in dit bestand bij horen.
wave-lead = De nieuwe ronde wordt samen met de bedrijven gepubliceerd. Kijk na of dit klopt.
wave-more = Meer over deze ronde
wave-code-help = Laat de code leeg: de monitor maakt haar van het jaar.
wave-sizes = Aantal bedrijven per sector (CSV of XLSX, mag ontbreken)
wave-sizes-help = Een tabel met een kolom voor de sector en een voor het aantal bedrijven in die sector.
wave-missing = Beschrijf ronde { $wave }
wave-missing-lead = De bedrijven in dit bestand horen bij een ronde die de monitor nog niet kent. Wat u hier invult, wordt samen met de bedrijven gepubliceerd.
wave-read = Lezen met deze ronde
values-heading = Wat betekenen deze waarden?
values-lead = Het bestand gebruikt eigen woorden. Bij elke waarde staat wat zij waarschijnlijk betekent. Verbeter wat niet klopt en bevestig alles in één keer; de monitor onthoudt het.
values-all = Alle waarden met hun betekenis
values-told = Wat de waarden betekenen, zoals u het hebt bevestigd
values-confirm = Zo klopt het
values-value = “{ $value }” ({ $count ->
    [one] 1 rij
   *[other] { $count } rijen
})
values-refused = weet ik niet: weiger deze rijen
values-empty = niet bekend (leeg laten)
upload-unanswered = Beantwoord eerst de vraag hierboven over de rijen die er al zijn; daarna kunt u publiceren.
map-rows = De eerste rijen van het bestand
map-read = Zo lezen
