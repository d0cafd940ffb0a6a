store-not-a-folder = { $home } is geen map, maar daar moet de monitor zijn gegevens bewaren. Verplaats dat bestand, of wijs met MONITOR_HOME een andere map aan.
store-folder-unusable = De monitor mag de map { $home } niet lezen en beschrijven. Geef het account van de monitor die rechten, of wijs met MONITOR_HOME een andere map aan.
store-damaged = De gegevens in { $home } zijn niet te lezen ({ $reason }). Controleer of er ruimte op de schijf is. Zo ja, dan zijn ze beschadigd: stop de monitor, zet de hele map terug uit een reservekopie en start de monitor weer. Is er geen reservekopie, verplaats de map dan: de monitor begint opnieuw met de meegeleverde cijfers.
store-file-damaged = Het bestand { $file } in { $home } is weg, of niet meer zoals het is weggeschreven. Zet dat ene bestand terug uit een reservekopie, of anders de hele map. Versies die het bestand niet nodig hebben, zijn gewoon te lezen.
store-catalog-missing = In { $home } staan gegevens, maar { $catalog } ontbreekt: zonder dat bestand zijn ze niet te lezen. Er is niets veranderd. Zet { $catalog } terug uit een reservekopie. Is er geen reservekopie, verplaats de map dan: de monitor begint opnieuw met de meegeleverde cijfers.
store-newer = De gegevens in { $home } zijn gemaakt met een nieuwere uitgave van de monitor. Er is niets veranderd. Werk de monitor bij, of wijs met MONITOR_HOME een andere map aan.
store-busy = Een andere publicatie in { $home } is na { $seconds } seconden nog niet klaar. Wacht even en probeer het opnieuw.
store-write-failed = De publicatie in { $home } is niet gelukt ({ $reason }). Er is niets veranderd. Controleer of er ruimte is op de schijf en probeer het opnieuw.
store-empty = In { $home } is nog niets gepubliceerd. Start de monitor één keer, of wijs met MONITOR_HOME de juiste map aan.
store-unknown-version = Versie { $version } bestaat niet. De nieuwste versie is { $newest }; kies een versie van 1 tot en met { $newest }.
store-unknown-table = De tabel { $table } bestaat niet. Kies uit: { $tables }.
store-file-changed = Versie { $version } van de tabel { $table } klopt niet meer: het bewaarde bestand { $file } is anders dan bij de publicatie. Zet de map { $home } terug uit een reservekopie.
store-not-exported = Het bestand { $file } is niet te schrijven. Kies met --out een plaats waar u mag schrijven.
store-help = De versies in de opslag van de monitor bekijken, controleren en als CSV bewaren.
store-help-versions = alle versies, de nieuwste eerst
store-help-show = wat in één versie is gepubliceerd
store-help-refused = de weggelaten regels van een versie als CSV schrijven
store-help-token = een token maken waarmee een taak op een andere machine mag ophalen en publiceren; zonder --name of --revoke: ze opsommen
store-help-token-name = voor welke taak; een nieuw token maakt een eind aan het vorige met dezelfde naam
store-help-token-days = hoeveel dagen het geldt (30)
store-help-token-revoke = het token met deze naam intrekken
token-name-wrong = Een token heeft een naam nodig van ten hoogste { NUMBER($most, useGrouping: 0) } tekens, op één regel, zoals de naam van de taak. Geef die met --name.
token-days-wrong = Een token geldt 1 tot { NUMBER($most, useGrouping: 0) } dagen. Geef het aantal met --days.
token-unknown = Er is geen token “{ $name }”. Er zijn: { $known }.
token-missing = Dit adres vraagt een token: stuur de header Authorization: Bearer met een token dat python -m store token maakte.
token-forged = Dit token is niet door deze monitor gemaakt. Maak er een met python -m store token, op de machine waarop hij draait.
token-revoked = Het token “{ $name }” is ingetrokken, of er is een nieuwer. Maak een ander met python -m store token.
token-expired = Het token “{ $name }” is verlopen. Maak een ander met python -m store token.
token-made = Token “{ $name }”, geldig tot { $date }. Het wordt alleen nu getoond:
token-line = { $name }: tot { $date }
token-gone = Het token “{ $name }” geldt niet meer.
token-none = Er zijn geen tokens.
store-help-verify = controleren of elke versie nog heel is
store-help-export = één tabel als CSV schrijven
store-help-version = versienummer
store-help-table = naam van de tabel
store-help-out = bestand om te schrijven
store-version-line = Versie { $version }, { $date }, { $author }: { $tables ->
    [one] 1 tabel
   *[other] { $tables } tabellen
}, { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}.
store-version-note = Toelichting: { $note }
store-part-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} uit { $file } (SHA-256 { $hash })
store-no-versions = Er zijn nog geen versies.
store-verified = { $versions ->
    [one] De ene versie is heel.
   *[other] Alle { $versions } versies zijn heel.
}
store-nothing-refused = Bij versie { $version } is niets weggelaten. Kies een versie waarvan “show” weggelaten rijen noemt.
store-refused-written = Versie { $version }, tabel { $table }: de weggelaten regels zijn geschreven naar { $file }.
store-exported = Tabel { $table } van versie { $version }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} geschreven naar { $file }.
store-author-missing = Er staat niet wie publiceert. Vul een naam in.
store-note-missing = De toelichting is leeg. Schrijf in een zin waarom deze cijfers worden gepubliceerd of teruggedraaid.
store-warnings = { $file } is niet gepubliceerd: er { $count ->
    [one] is één waarschuwing
   *[other] zijn { $count } waarschuwingen
}. Bekijk ze, en bevestig dan dat de cijfers kloppen.
store-rows-refused = { $file } is niet gepubliceerd: { $count ->
    [one] één rij is geweigerd. Verbeter haar, of laat haar
   *[other] { $count } rijen zijn geweigerd. Verbeter ze, of laat ze
} bewust weg.
store-nothing-accepted = { $file } heeft geen enkele rij die gepubliceerd kan worden. Verbeter de rijen en lees het bestand opnieuw in.
store-file-differs = { $file } is niet meer hetzelfde bestand als toen het werd gecontroleerd. Lees het opnieuw in.
store-file-twice = { $file } is al gepubliceerd, als versie { $version }, en alle rijen staan er nog zo in. Er is niets te publiceren; kies een ander bestand als dit niet de bedoeling was.
store-published-meanwhile = Er is niets gepubliceerd: u bekeek versie { $seen }, maar intussen is versie { $newest } verschenen. Bekijk het voorbeeld opnieuw en publiceer dan.
store-rows-changed-meanwhile = { $file } is niet gepubliceerd: versie { $version } heeft intussen dezelfde rijen veranderd. Bekijk die versie, lees het bestand opnieuw in en publiceer dan.
store-other-wave = { $file } is niet gepubliceerd: het gaat over { $named }, niet over { $wave }. Kies de juiste ronde of het juiste bestand.
store-other-columns = De tabel { $table } heeft in de opslag andere kolommen dan dit bestand. Start de monitor opnieuw, zodat de opslag wordt bijgewerkt, en lees het bestand opnieuw in.
store-key-twice = Er is niets gepubliceerd: in de tabel { $table } hoort { $value } bij precies één rij. Verbeter het bestand en lees het opnieuw in.
store-reference-gone = Er is niets veranderd: een rij van de tabel { $table } noemt { $value }, maar dat staat niet in de tabel { $parent }. Voeg het daar eerst toe, of verbeter de rij.
store-still-needed = Er is niets teruggedraaid: { $value } zou uit de tabel { $table } verdwijnen, maar een rij van de tabel { $child } noemt het. Draai eerst de versie terug die die rij bracht.
store-undo-shipped = Versie { $version } kwam met de monitor mee en kan niet worden teruggedraaid, want de pagina’s rekenen op deze cijfers. Klopt er een niet, publiceer dan een bestand met de verbeterde rij.
store-undo-changed = Versie { $version } kan niet worden teruggedraaid: versie { $later } heeft dezelfde rijen daarna veranderd. Draai eerst versie { $later } terug.
store-undone-already = Versie { $version } is al teruggedraaid, door versie { $later }. Draai versie { $later } terug om de rijen weer te krijgen.
store-undo-withdrawn = Versie { $version } is ingetrokken en kan niet meer worden teruggedraaid: er is niets meer van te lezen.
store-undo-withdrawal = Versie { $version } is een intrekking en kan niet worden teruggedraaid: wat is ingetrokken, is voorgoed weg. Publiceer de rijen opnieuw als dat mag.
store-undo-nothing = Aan versie { $version } valt niets meer terug te draaien: wat die versie veranderde, is ingetrokken.
store-withdrawn = Versie { $version } is op { $date } ingetrokken door { $author }: { $note }. Wat die versie bracht, is voorgoed weg. Kies een andere versie.
store-withdrawn-already = Versie { $version } is al ingetrokken, door versie { $withdrawal }. Er is niets meer van te lezen.
store-withdraw-shipped = Versie { $version } kwam met de monitor mee en kan niet worden ingetrokken: deze cijfers staan in de map data, de pagina’s rekenen erop, en bij de volgende start zou de monitor ze opnieuw publiceren. Haal een rij weg uit data/, of publiceer een bestand met de verbeterde rij.
store-withdraw-no-rows = Versie { $version } nam versie { $other } terug en bracht zelf geen rijen en geen bestand. Trek de versie in die de rijen bracht.
store-withdraw-needed = Versie { $version } is niet ingetrokken: { $value } zou verdwijnen uit de tabel { $table }, maar een rij van de tabel { $child } in versie { $later } noemt die. Trek eerst versie { $later } in.
store-withdrawn-still-read = De versie is ingetrokken en niet meer te lezen, maar een ander programma leest nog in { $home }. De oude bestanden worden van de schijf gehaald zodra iemand de monitor weer opent. Sluit dat programma en geef de opdracht python -m store verify.
store-withdrawn-done = Versie { $withdrawn } is ingetrokken, als versie { $version }: { $rows ->
    [one] 1 rij is
   *[other] { $rows } rijen zijn
} in geen enkele versie meer te lezen en van de schijf gewist. In reservekopieën staan ze nog: wis ze ook daar.
store-withdrawn-same-keys = Rijen met dezelfde sleutels kwamen ook met { $count ->
    [one] versie { $versions }, en die staan er nog. Trek die versie ook in
   *[other] de versies { $versions }, en die staan er nog. Trek die versies ook in
} als ook die rijen weg moeten.
store-withdrawn-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} uit { $file }, ingetrokken
store-version-withdraws = Trekt versie { $version } in.
store-version-withdrawn = Ingetrokken op { $date } door { $author }: { $note }
store-version-lacks = Zonder de rijen van { $count ->
    [one] versie { $versions }, die later is ingetrokken.
   *[other] de versies { $versions }, die later zijn ingetrokken.
}
store-no-file = Versie { $version } bracht geen bestand voor de tabel { $table }. Kies een tabel die bij die versie staat.
store-not-a-key = Een rij van de tabel { $table } is te vinden met { $columns }, niet met { $column }. Kies een of meer van die kolommen.
store-published = Versie { $version } is gepubliceerd: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} in de tabel { $table }.
store-undone = Versie { $undone } is teruggedraaid, als versie { $version }: { $rows ->
    [one] 1 rij is weer zoals zij was
   *[other] { $rows } rijen zijn weer zoals ze waren
}.
store-version-undoes = Draait versie { $version } terug.
store-restored-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} teruggedraaid
store-refused-line = Weggelaten: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} (SHA-256 { $hash })
store-help-publish = een bestand inlezen, controleren en publiceren
store-help-undo = een publicatie terugdraaien, als nieuwe versie
store-help-withdraw = een publicatie intrekken: haar rijen en bestand worden in alle versies gewist
store-help-file = het bestand
store-help-author = wie publiceert
store-help-note = waarom
store-help-as = lees het bestand als dit formaat
store-help-wave = de ronde, voor een bestand dat haar niet zelf noemt
store-help-accept-warnings = bevestig alle waarschuwingen
store-help-leave-out-refused = laat geweigerde rijen bewust weg
store-help-on-version = publiceer alleen als dit nog de nieuwste versie is
store-unreachable = De gegevens in { $home } zijn nu niet te bereiken ({ $reason }). Kijk of de database en de opslag werken; daarna gaat de monitor vanzelf verder.
store-unconfirmed = De publicatie is niet bevestigd, want { $home } is niet te bereiken ({ $reason }). Uw bestand is niet verloren. Kijk of de database en de opslag werken en of de versie al in de geschiedenis staat; zo niet, publiceer dan opnieuw.
store-half-a-place = Van MONITOR_CATALOG en MONITOR_DATA is er maar één ingesteld. Stel ze allebei in, of geen van beide.
store-catalog-unknown = MONITOR_CATALOG begint met “{ $catalog }”, en dat kent de monitor niet. Noem een database als postgres:host=… dbname=….
