ministry-selects-goals = You see the SDGs that this ministry works on. We do not have a source for every one of them.
ministry-states = Names its contribution to the SDGs: { $contribution }. Names the link with RBC: { $link }.
document = Document
ministries-headline = { $count ->
    [0] Your choice holds no ministry of today
   *[other] { $known ->
        [0] { $link ->
            [0] { $count ->
                [one] We found no document in which this ministry names its own contribution to the SDGs or a link with RBC
               *[other] We found no document in which a ministry names its own contribution to the SDGs or a link with RBC
            }
           *[other] We know of { $link } of the { $count } ministries whether they name a link with RBC; of none their contribution to the SDGs
        }
       *[other] We know of { $known } of the { $count } ministries whether they name their contribution to the SDGs, and of { $link } whether they name a link with RBC
    }
}
ministries-cabinet = { $reports ->
    [0] Of the cabinet as a whole, too, this monitor holds no document in which it names its contribution.
   *[other] The cabinet as a whole named its contribution in { $reports } national SDG reports, from { $first } to { $last }. { $linked ->
        [0] Whether they also name a link with RBC was not found.
       *[other] { $linked } of them also name a link with RBC.
    }
}
ministries-asked = In 2019 the Social and Economic Council (SER) asked that every ministry, municipality and province name its contribution to the SDGs and the link with RBC (responsible business conduct). Not known means: this monitor holds no document yet that shows it.
ministries-cabinet-heading = What the cabinet as a whole reported
ministries-cabinet-lead = Every report has a part by the central government, beside those of municipalities, companies and others. What each ministry says of itself in it was not looked into here.
ministries-matrix-heading = Who is responsible for which SDG?
ministries-matrix-lead = Under the names of 2022, the year that the source speaks of (CBS).
ministries-matrix-signs = ● first responsible, ○ involved. A question mark means that no source confirms the link.
role-in-words = { $role ->
    [primary] first responsible
   *[involved] involved
}{ $verified ->
    [true] {""}
   *[false] , without a source
}
ministries-each-heading = The ministries of today
ministries-each-lead = Where a ministry took over tasks of another, the SDGs of that other one count with it. An SDG can be with several ministries. A 0 means that no link was found.
ministries-before = Took over tasks of
ministries-goals = SDGs, also without a source
ministries-goals-confirmed = SDGs with a source
ministries-former-heading = Ministries that do not exist any more
ministries-from = Existed from
ministries-to = Existed until
ministries-after = Tasks now with
ministry-linked-as = { $until ->
    [none] { $since ->
        [unknown] {""}
       *[other] { $name } exists since { $since }.{" "}
    }
   *[other] { $since ->
        [unknown] { $name } existed until { $until }.{" "}
       *[other] { $name } existed from { $since } until { $until }.{" "}
    }
}{ $predecessors ->
    [none] No SDG and no sector is linked to { $name }.
   *[other] The data stand under the name of { $predecessors }. You see all that belonged to it.
}
ministry-unverified = { $name } (without a source)
ministry-with-code = { $code }: { $name }
ministry-until = { $name } (until { $date })
names-sdg = Names its contribution to the SDGs
names-link = Names the link with RBC
