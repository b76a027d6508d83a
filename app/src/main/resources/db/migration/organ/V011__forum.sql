-- Before whom the organ's decisions can be contested; stands in its letters.
alter table organ add reconsideration_organ text not null default '' check (char_length(reconsideration_organ) <= 100);
alter table organ add court text not null default '' check (char_length(court) <= 100);
