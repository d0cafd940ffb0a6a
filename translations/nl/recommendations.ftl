nothing-known = Niets bekend
commitments-heading = { $with_target ->
    [0] Geen van de { $count } aanbevelingen van de SER kreeg voor zover bekend een doel met een jaartal
    [one] 1 van de { $count } aanbevelingen van de SER kreeg voor zover bekend een doel met een jaartal
   *[other] { $with_target } van de { $count } aanbevelingen van de SER kregen voor zover bekend een doel met een jaartal
}
commitments-lead = Wat de Sociaal-Economische Raad (SER) in 2019 aanraadde, wat het kabinet antwoordde, en wat er sindsdien bekend is. De lijst is niet volledig: hier staan de aanbevelingen die het bericht van de SER noemt.
commitments-known = Wat er bekend is
commitment-status = { $status ->
    [met] doel gehaald
    [not_met] doel gemist
    [insufficient_data] of het doel is gehaald, is niet te zeggen
    [open] doel loopt nog
    [withdrawn] doel vervallen
    [without_year] doel zonder jaartal
    [target_missed] doel gemist
    [no_target_known] geen doel bekend
   *[unknown] onbekend
}
commitments-only-one = Waar geen bron een doel met een getal en een jaar noemt, is niet in een cijfer te zeggen of het lukt.
commitments-measure = Wat te meten is (onze keuze)
commitments-target = Doel
commitments-has-target = { $value }{ $year ->
    [none] , zonder jaartal
   *[other] {" "}in { $year }
}
commitments-owner = Verantwoordelijk
commitments-news = Laatste nieuws
news-age = { $date } ({ $years ->
    [0] minder dan een jaar geleden
    [one] 1 jaar geleden
   *[other] { $years } jaar geleden
})
