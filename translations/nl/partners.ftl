partners-title = { $count ->
    [0] Er zijn nog geen acties van partners verzameld
    [one] 1 actie van partners
   *[other] { $count } acties van partners
}
partners-lead = Het kabinet zoekt samenwerking met bedrijven, gemeenten en provincies, vakbonden, brancheorganisaties en maatschappelijke organisaties. Hier staat wat zij doen, zodra het is aangeleverd.
partners-none = Niemand houdt bij hoeveel samenwerkingen er zijn. Daarom staat hier geen getal.
partner = Partner
partner-kind = Soort partner
partner-kind-name = { $kind ->
    [company] bedrijf
    [government] overheid
    [union] vakbond
    [trade_association] brancheorganisatie
    [ngo] maatschappelijke organisatie
   *[other] anders
}
