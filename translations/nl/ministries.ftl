ministry-selects-goals = U ziet de SDG’s waar dit ministerie aan werkt. Niet voor elke SDG hebben we daar een bron voor.
ministry-states = Benoemt zijn bijdrage aan de SDG’s: { $contribution }. Benoemt het verband met IMVO: { $link }.
document = Document
ministries-headline = { $count ->
    [0] Uw keuze bevat geen ministerie van nu
   *[other] { $known ->
        [0] { $link ->
            [0] { $count ->
                [one] We vonden geen document waarin dit ministerie zijn eigen bijdrage aan de SDG’s of een verband met IMVO noemt
               *[other] We vonden geen document waarin een ministerie zijn eigen bijdrage aan de SDG’s of een verband met IMVO noemt
            }
           *[other] We weten van { $link } van de { $count } ministeries of zij een verband met IMVO noemen; van geen hun bijdrage aan de SDG’s
        }
       *[other] We weten van { $known } van de { $count } ministeries of zij hun bijdrage aan de SDG’s noemen, en van { $link } of zij een verband met IMVO noemen
    }
}
ministries-cabinet = { $reports ->
    [0] Ook van het kabinet als geheel staat in deze monitor geen document waarin het zijn bijdrage noemt.
   *[other] Het kabinet als geheel noemde zijn bijdrage in { $reports } nationale SDG-rapportages, van { $first } tot en met { $last }. { $linked ->
        [0] Of die ook een verband met IMVO noemen, is niet gevonden.
       *[other] In { $linked } daarvan staat ook een verband met IMVO.
    }
}
ministries-asked = De Sociaal-Economische Raad (SER) vroeg in 2019 dat elk ministerie, elke gemeente en elke provincie zijn bijdrage aan de SDG’s noemt, en het verband met IMVO (internationaal maatschappelijk verantwoord ondernemen). Niet bekend betekent: in deze monitor staat nog geen document waaruit het blijkt.
ministries-cabinet-heading = Wat het kabinet als geheel meldde
ministries-cabinet-lead = Elke rapportage heeft een deel van de Rijksoverheid, naast dat van onder meer gemeenten en bedrijven. Wat elk ministerie daarin over zichzelf zegt, is hier niet uitgezocht.
ministries-matrix-heading = Wie is verantwoordelijk voor welke SDG?
ministries-matrix-lead = Met de namen van 2022, het jaar waarover de bron spreekt (CBS).
ministries-matrix-signs = ● als eerste verantwoordelijk, ○ betrokken. Een vraagteken: daarvoor vonden we geen bron.
role-in-words = { $role ->
    [primary] als eerste verantwoordelijk
   *[involved] betrokken
}{ $verified ->
    [true] {""}
   *[false] , zonder bron
}
ministries-each-heading = De ministeries van nu
ministries-each-lead = Bij een ministerie dat taken van een ander overnam, tellen de SDG’s van dat andere ministerie mee. Een SDG kan bij meer ministeries staan. Een 0 betekent: we vonden bij dit ministerie geen SDG.
ministries-before = Nam taken over van
ministries-goals = SDG’s, ook zonder bron
ministries-goals-confirmed = SDG’s met bron
ministries-former-heading = Ministeries die niet meer bestaan
ministries-from = Bestond vanaf
ministries-to = Bestond tot
ministries-after = Taken nu bij
ministry-linked-as = { $until ->
    [none] { $since ->
        [unknown] {""}
       *[other] { $name } bestaat sinds { $since }.{" "}
    }
   *[other] { $since ->
        [unknown] { $name } bestond tot { $until }.{" "}
       *[other] { $name } bestond van { $since } tot { $until }.{" "}
    }
}{ $predecessors ->
    [none] Aan { $name } is geen SDG en geen sector gekoppeld.
   *[other] De gegevens staan op naam van { $predecessors }. U ziet alles wat daarbij hoorde.
}
ministry-unverified = { $name } (zonder bron)
ministry-with-code = { $code }: { $name }
ministry-until = { $name } (tot { $date })
names-sdg = Benoemt bijdrage aan SDG’s
names-link = Benoemt verband met IMVO
