-- answers: how many companies of which kind have which level of endorsement, in each wave?
-- parameters: none
-- columns: wave, sector, ministry, size_class, in_agreement, level, companies, weighted, weight, weight_squared, step_1_found, step_1_known, step_1_found_weight, step_1_known_weight, step_2_found, step_2_known, step_2_found_weight, step_2_known_weight, step_3_found, step_3_known, step_3_found_weight, step_3_known_weight, step_4_found, step_4_known, step_4_found_weight, step_4_known_weight, step_5_found, step_5_known, step_5_found_weight, step_5_known_weight, step_6_found, step_6_known, step_6_found_weight, step_6_known_weight
-- grain: one wave, sector, ministry, size class, membership of an agreement and level; a missing ministry is not assigned; weights are parts of the largest of their wave
select
    wave,
    sector,
    ministry,
    size_class,
    agreement is not null as in_agreement,
    level,
    sum(companies)::bigint as companies,
    sum(weighted)::bigint as weighted,
    sum(weight)::double as weight,
    sum(weight_squared)::double as weight_squared,
    sum(step_1_found)::bigint as step_1_found,
    sum(step_1_known)::bigint as step_1_known,
    sum(step_1_found_weight)::double as step_1_found_weight,
    sum(step_1_known_weight)::double as step_1_known_weight,
    sum(step_2_found)::bigint as step_2_found,
    sum(step_2_known)::bigint as step_2_known,
    sum(step_2_found_weight)::double as step_2_found_weight,
    sum(step_2_known_weight)::double as step_2_known_weight,
    sum(step_3_found)::bigint as step_3_found,
    sum(step_3_known)::bigint as step_3_known,
    sum(step_3_found_weight)::double as step_3_found_weight,
    sum(step_3_known_weight)::double as step_3_known_weight,
    sum(step_4_found)::bigint as step_4_found,
    sum(step_4_known)::bigint as step_4_known,
    sum(step_4_found_weight)::double as step_4_found_weight,
    sum(step_4_known_weight)::double as step_4_known_weight,
    sum(step_5_found)::bigint as step_5_found,
    sum(step_5_known)::bigint as step_5_known,
    sum(step_5_found_weight)::double as step_5_found_weight,
    sum(step_5_known_weight)::double as step_5_known_weight,
    sum(step_6_found)::bigint as step_6_found,
    sum(step_6_known)::bigint as step_6_known,
    sum(step_6_found_weight)::double as step_6_found_weight,
    sum(step_6_known_weight)::double as step_6_known_weight
from survey_cells
group by wave, sector, ministry, size_class, in_agreement, level
order by wave, sector, ministry, size_class, in_agreement, level
