store-needs-contributor = Er is niets gedaan: voorstellen mag alleen wie de rol indiener heeft of meer. Vraag de beheerder om die rol.
store-needs-publisher = Er is niets gedaan: publiceren, goedkeuren, terugdraaien en intrekken mag alleen wie de rol eindredacteur heeft of meer. Vraag de beheerder om die rol, of doe een voorstel.
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
