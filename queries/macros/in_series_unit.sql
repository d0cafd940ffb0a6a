-- A value as a target states it, in the unit of the figures of its indicator.
create or replace macro in_series_unit(stated, conversion) as
    case conversion
        when 'percent_to_share' then stated / 100
        when 'reduction_to_index' then 100 - abs(stated)
        else stated
    end;
