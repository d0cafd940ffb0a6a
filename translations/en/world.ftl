world-headline = Of { $count } indicators on effects abroad { $toward ->
    [one] one moves
   *[other] { $toward } move
} the right way since 2015 and { $away } the wrong way
world-lead = What the Netherlands uses, imports and gives has effects in other countries. Responsible business conduct is about those too. Which indicators stand here is our choice, after the spillover indicators of the Sustainable Development Report.
world-footprint = The footprint of what the Netherlands uses
world-footprint-lead = Materials and emissions that consumption here causes, also elsewhere. The two figures of materials follow different methods: neither continues the other.
world-aid = What the Netherlands gives
world-aid-lead = Aid and climate finance for other countries.
world-labour = Labour rights (8.8) are not measured recently
world-labour-lead = The monitor has no indicator of labour rights or on working conditions in supply chains: no figure after 2017 was found for indicator 8.8.2 of the United Nations. How many companies endorse the OECD Guidelines is the nearest there is.
world-to-endorsement = The endorsement of the OECD Guidelines
