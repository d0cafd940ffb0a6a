fetch-publisher = { $publisher ->
    [eurostat] Eurostat
    [cbs] CBS
    [un] Verenigde Naties
    [world_bank] Wereldbank
    [owid] Our World in Data
   *[other] { $publisher }
}
fetch-offline = { fetch-publisher } is niet te bereiken op { $address }. Controleer de internetverbinding en probeer het opnieuw, of lever een bestand aan dat u al hebt.
fetch-unknown = { fetch-publisher } kent de code { $code } niet. Controleer de code op de site van de uitgever.
fetch-refused = { fetch-publisher } gaf geen cijfers maar foutcode { $status }. Probeer het later opnieuw.
fetch-too-large = Het bestand van { fetch-publisher } met code { $code } is groter dan 100 MB. Download het zelf en lever alleen het deel over Nederland en de EU aan.
fetch-slow = { fetch-publisher } was met { $code } niet binnen { $seconds } seconden klaar. Probeer het later opnieuw.
fetch-broken-off = { fetch-publisher } brak af tijdens het versturen van { $code }. Probeer het opnieuw.
fetch-nonsense = wat { fetch-publisher } voor { $code } stuurde is geen bestand met cijfers dat de monitor kent. Kijk op de site van de uitgever, of lever het bestand zelf aan.
new = nieuw
fetch-heading = De nieuwste cijfers bij de uitgever ophalen
fetch-lead = De monitor vraagt het bestand op bij de uitgever en behandelt het daarna als elk ander bestand: u ziet eerst wat er verandert.
fetch-code = Code bij de uitgever
fetch-code-help = Bij elke indicator staat de code achter de uitgever, bijvoorbeeld sdg_07_40/REN.
fetch-button = Ophalen
fetch-busy = De cijfers worden opgehaald
update-title = { $count ->
    [0] Geen indicator is aan de beurt
    [one] Van één indicator kunnen er nieuwere cijfers zijn
   *[other] Van { $count } indicatoren kunnen er nieuwere cijfers zijn
}
update-lead = De monitor vraagt de nieuwste cijfers bij de uitgevers op en controleert ze als elk bestand. Er verandert niets voordat u publiceert.
update-fetch = De nieuwste cijfers ophalen
update-busy = De uitgevers worden gevraagd
update-progress = { $done } van { $total } bestanden
update-meanwhile = Intussen heeft iemand gepubliceerd. Haal opnieuw op, dan ziet u wat er nu verandert.
update-again = Opnieuw proberen wat niet is opgehaald ({ $count })
update-due-heading = Wat er aan de beurt is
update-due-lead = Volgens het ritme van de uitgever is er weer een jaar voorbij na het laatste cijfer.
update-due-all = { $count ->
    [one] De ene indicator
   *[other] Alle { $count } indicatoren
}
update-can-be-asked = Op te halen
update-came-heading = Wat er kwam
update-added = Nieuwe cijfers
update-changed = Gewijzigd
update-gone = Weg
update-why = Wat er te bekijken is
update-take = Te publiceren: niets te bekijken
update-take-waiting = Te publiceren nadat u het hebt bekeken: bij elk is iets te bevestigen, dat hierboven staat
update-choose = Kies indicatoren
update-nothing = Er is niets gekozen om te publiceren.
update-reason-of = Waarom, voor de cijfers van { $publisher }
update-publish = { $count ->
    [one] Eén indicator
   *[other] { $count } indicatoren
} publiceren
update-counts = Van de indicatoren die aan de beurt zijn: { $new } met nieuwe cijfers, { $revised } herzien, { $unchanged } ongewijzigd, { $waits } om te bekijken, { $refused } geweigerd, { $failed } niet opgehaald, { $unknown } die de monitor niet kan opvragen.
update-line = { $state }: { $name } ({ $publisher }; { $added } nieuw, { $changed } gewijzigd, { $gone } weg){ $why ->
    [none] {""}
   *[why] {": "}{ $why }
}
update-new = nieuw
update-revised = herzien
update-unchanged = ongewijzigd
update-waits = om te bekijken
update-refused = geweigerd
update-failed = niet opgehaald
update-unknown = niet op te vragen
update-changes = { $count } koppen en oordelen zouden veranderen, en { $others } andere cijfers.
update-published = Gepubliceerd als versie { $version }, met { $rows } cijfers.
update-report = Het verslag staat in { $file }.
update-reason = nieuwste cijfers van de uitgever, opgehaald op { $date }
update-author = geplande verversing
update-post-only = Dit adres werkt alleen bij: vraag met POST, niet met { $method }.
update-runs = Er loopt al een update. Probeer het opnieuw als die klaar is, over enkele minuten.
