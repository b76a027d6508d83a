-- What one would write by hand over the read model: everything that table three of a year needs, by kind and decision.
select kind, decision, given,
       count(*) filter (where from_day >= :first) as received,
       count(*) filter (where from_day < :first) as carried_in,
       count(*) filter (where until_day <= :last) as ended,
       count(*) filter (where until_day is null or until_day > :last) as carried_out
from request_spell
where organ = :organ and ordinal = 0 and from_day <= :last and (until_day is null or until_day >= :first)
group by kind, decision, given
