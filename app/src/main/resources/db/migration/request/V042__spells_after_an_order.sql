-- The few stretches that begin with an order to answer again are counted apart from all others.
create index request_spell_again on request_spell (organ, from_day) where ordinal > 0;
