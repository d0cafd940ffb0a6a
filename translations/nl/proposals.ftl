store-audit-broken = Het logboek klopt niet: regel { $number } is niet meer zoals die is geschreven, of er is een regel weggehaald of tussengevoegd. Vergelijk het logboek met dat in een reservekopie.
store-audit-lacks = Het logboek klopt niet: versie { $version } staat er niet in, terwijl eerdere versies er wel in staan. Vergelijk het logboek met dat in een reservekopie.
store-audit-line = { $number }  { $at }  { $who } ({ $origin }): { $deed }
store-audit-empty = Het logboek is nog leeg.
store-audit-whole = { $count ->
    [one] De ene regel van het logboek volgt
   *[other] De { $count } regels van het logboek volgen
} op elkaar zoals ze zijn geschreven.
store-help-audit = wie deed wat, wanneer en waarvandaan; en controleren of daar niets aan is veranderd
store-version-approved = Goedgekeurd door { $by }.
audit-did = { $did ->
    [publish] publiceerde versie { $version }
    [undo] draaide een versie terug, als versie { $version }
    [withdraw] trok een versie in, als versie { $version }
    [propose] deed voorstel { $about }
    [approve] keurde voorstel { $about } goed, als versie { $version }
    [decline] wees voorstel { $about } af
    [take_back] nam voorstel { $about } terug
    [link] bewaarde de korte link { $about }
    [token] maakte het token { $about }
    [revoke] trok het token { $about } in
   *[refused] probeerde wat niet mag
}
audit-nobody = niet aangemeld
audit-way = { $way ->
    [page] pagina
    [route] verzoek
    [program] programma
   *[command_line] opdrachtregel
}
proposal-own = Voorstel { $number } is van uzelf: iemand anders moet het goedkeuren. Vraag het een collega die mag publiceren.
proposal-not-open = Voorstel { $number } staat niet meer open: iemand heeft er al over beslist, of het is teruggenomen. Kijk in de lijst van voorstellen wat ermee is gebeurd.
proposal-of-another = Voorstel { $number } is van { $author }; alleen diegene kan het terugnemen. Wie mag publiceren kan het afwijzen.
proposal-reason-missing = Er staat niet waarom. Schrijf in een zin waarom u het voorstel afwijst; wie het deed, leest die.
proposal-damaged = Voorstel { $number } is niet meer te lezen: het bewaarde bestand is weg of veranderd. Zet de map { $home } terug uit een reservekopie, of wijs het voorstel af en vraag om een nieuw.
upload-propose = Voorstellen
propose-lead = U publiceert dit niet zelf: iemand anders kijkt het na en keurt het goed of wijst het af. Wat u ervan maakte blijft zo lang bewaard.
proposal = Voorstel
proposals-heading = { $count ->
    [0] Voorstellen: er wacht niets
    [one] Eén voorstel wacht op goedkeuring
   *[other] { $count } voorstellen wachten op goedkeuring
}
proposals-lead = Wat iemand voorstelt, telt pas nadat een ander het heeft bekeken en goedgekeurd.
proposal-state = Wat ermee is gebeurd
proposal-stands = { $state ->
    [open] wacht op goedkeuring
    [approved] goedgekeurd door { $by }, als versie { $version }
    [declined] afgewezen door { $by }: { $reason }
   *[taken_back] teruggenomen
}
proposal-open = Voorstel { $number } bekijken
proposal-heading = Voorstel { $number } van { $author }
proposal-checked-on = Vergeleken met versie
proposal-back = Terug naar de lijst
proposal-leaves-out = { $count ->
    [one] Eén geweigerde rij wordt bewust weggelaten.
   *[other] { $count } geweigerde rijen worden bewust weggelaten.
}
proposal-approve = Goedkeuren en publiceren
proposal-reason = Waarom niet
proposal-reason-help = Wie het voorstel deed, leest dit.
proposal-decline = Afwijzen
proposal-take-back = Voorstel terugnemen
proposal-made = Voorstel { $number } is gedaan. Het telt pas als iemand anders het goedkeurt; hier ziet u wat ermee gebeurt.
proposal-approved = Voorstel { $number } is goedgekeurd en gepubliceerd, als versie { $version }.
proposal-declined = Voorstel { $number } is afgewezen; de bestanden zijn gewist.
proposal-taken-back = Voorstel { $number } is teruggenomen; de bestanden zijn gewist.
history-approved = { $author }, goedgekeurd door { $by }
audit-heading = Het logboek
audit-lead = Wie deed wat, wanneer en waarvandaan. Elke regel volgt uit de vorige, zodat te zien is of er iets is veranderd. Er staat van een mens niets anders in dan de naam en het adres waarvan een verzoek kwam. Alleen beheerders zien het.
audit-show = Toon het logboek
audit-deed = Wat
audit-when = Wanneer
audit-from = Waarvandaan
audit-all = alles
audit-search = Zoek een naam, adres of nummer
audit-listed = Van { $count } regels staan de nieuwste { $shown } hier; de download heeft ze alle.
audit-kind = { $did ->
    [publish] gepubliceerd
    [undo] teruggedraaid
    [withdraw] ingetrokken
    [propose] voorgesteld
    [approve] goedgekeurd
    [decline] afgewezen
    [take_back] teruggenomen
    [link] korte link
    [token] token gemaakt
    [revoke] token ingetrokken
   *[refused] geweigerd
}
proposal-unanswered = Er zijn intussen rijen bij gekomen waarover dit bestand een vraag stelt: vervangt het die, of vult het ze aan? Alleen wie het voorstelt weet dat. Wijs het af en vraag om een nieuw voorstel.
