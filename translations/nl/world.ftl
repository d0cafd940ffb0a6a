world-headline = Van { $count } indicatoren over gevolgen in het buitenland { $toward ->
    [one] gaat er één
   *[other] gaan er { $toward }
} sinds 2015 de goede kant op en { $away } de verkeerde kant
world-lead = Wat Nederland gebruikt, invoert en geeft, heeft gevolgen in andere landen. Ook daarover gaat maatschappelijk verantwoord ondernemen. Welke indicatoren hier staan is onze keuze, naar de spillover-indicatoren van het Sustainable Development Report.
world-footprint = De voetafdruk van wat Nederland gebruikt
world-footprint-lead = Grondstoffen en uitstoot die de consumptie hier veroorzaakt, ook elders. De twee cijfers over grondstoffen volgen een andere methode: het ene zet het andere niet voort.
world-aid = Wat Nederland geeft
world-aid-lead = Hulp en klimaatfinanciering voor andere landen.
world-labour = Arbeidsrechten (8.8) zijn niet recent gemeten
world-labour-lead = De monitor heeft geen indicator over arbeidsrechten of over arbeidsomstandigheden in ketens: voor indicator 8.8.2 van de Verenigde Naties is geen cijfer van na 2017 gevonden. Hoeveel bedrijven de OESO-richtlijnen onderschrijven komt het dichtst in de buurt.
world-to-endorsement = De onderschrijving van de OESO-richtlijnen
