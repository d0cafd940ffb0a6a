-- answers: which indicators belong to which goal?
-- parameters: none
-- columns: goal, indicator, basis
-- grain: one goal and indicator; an indicator can stand under a second goal
select goal, indicator, 'own' as basis
from indicators
union all
select goal, indicator, basis
from goal_indicators
order by goal, indicator
