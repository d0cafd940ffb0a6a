-- answers: which themes of risk are told apart, and which are enabling rights?
-- parameters: none
-- columns: theme, name_nl, name_en, theme_group, enabling_right
-- grain: one theme; the enabling rights first
select
    theme,
    name_nl,
    name_en,
    theme_group,
    enabling_right
from risk_themes
order by enabling_right desc, theme_group, name_nl
