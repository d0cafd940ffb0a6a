partners-title = { $count ->
    [0] No actions of partners have been collected yet
    [one] 1 action of partners
   *[other] { $count } actions of partners
}
partners-lead = The cabinet seeks cooperation with companies, municipalities and provinces, unions, trade associations and NGOs. What they do stands here once it has been delivered.
partners-none = Nobody keeps count of the partnerships there are. So no number stands here.
partner = Partner
partner-kind = Kind of partner
partner-kind-name = { $kind ->
    [company] company
    [government] government
    [union] union
    [trade_association] trade association
    [ngo] non-governmental organisation
   *[other] other
}
