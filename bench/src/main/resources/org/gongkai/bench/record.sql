-- One organ's record of a year, invented: a million requests and what the office did with them, about five entries each.
-- All choices follow from the request's number, so that every run has the same record.
create function drawn(request integer, what integer, choices integer) returns integer language sql immutable
    return abs(hashint4(request * 31 + what)::bigint) % choices;

create table plan as
select i, gen_random_uuid() as id, '测公申〔2025〕' || i || '号' as number,
       (array['NATURAL_PERSON', 'NATURAL_PERSON', 'NATURAL_PERSON', 'NATURAL_PERSON', 'BUSINESS', 'BUSINESS', 'RESEARCH',
              'SOCIAL_WELFARE', 'LEGAL_SERVICE', 'OTHER'])[1 + drawn(i, 1, 10)] as kind,
       date '2024-12-15' + (i::bigint * 380 / :requests)::integer as received,
       1 + drawn(i, 2, 28) as days,
       drawn(i, 3, 100) as course,
       (array['DISCLOSED FULL', 'DISCLOSED FULL', 'ALREADY_PUBLIC FULL', 'PARTLY_DISCLOSED PARTIAL', 'NOT_EXISTING NONE',
              'NOT_EXISTING NONE', 'NOT_RESPONSIBLE NONE', 'NEEDS_PROCESSING NONE', 'STATE_SECRET NONE', 'THIRD_PARTY_HARM NONE',
              'INTERNAL_AFFAIRS NONE', 'PROCESS_INFORMATION NONE', 'ENFORCEMENT_FILE NONE', 'SPECIAL_ACCESS NONE',
              'PETITION NONE', 'REPEATED NONE', 'PUBLICATION NONE', 'RECONFIRMATION NONE', 'PUBLIC_INTEREST FULL',
              'STILL_UNCLEAR NONE'])[1 + drawn(i, 4, 20)] as decision
from generate_series(1, :requests) i;

insert into record_entry (organ, subject, seq, type, version, effective, recorded_at, actor, facts, secret, salt, commitment,
                          position, hash)
select :organ, id, row_number() over (partition by i order by turn), type, 1, happened, happened + time '15:00',
       '5f0c7c1e-54d5-4f0e-9e3f-0d3a1c7b2a90',
       case when type like 'request.%'
            then '{"stamp":{"on":"' || happened || '","recordedAt":"' || happened
                 || 'T15:00:00.123456","actor":"5f0c7c1e-54d5-4f0e-9e3f-0d3a1c7b2a90","reason":null}' || facts || '}'
            else facts end::json,
       case when turn = 1 then decode(repeat('5a', 440), 'hex') else decode(repeat('5a', 76), 'hex') end,
       sha256(id::text::bytea), sha256(number::bytea),
       row_number() over (order by i, turn), sha256(number::bytea)
from (
    select p.i, p.id, p.number, e.turn, e.type, p.received + e.after as happened, e.facts
    from plan p,
    lateral (values
        (1, 'request.Received', 0, true, ',"filing":{"number":"' || number || '","applicant":null,"kind":"' || kind
            || '","way":"IN_PERSON"}'),
        (2, 'request.Searched', 0, course % 2 = 0, ',"search":null'),
        (3, 'request.Extended', days / 2, days > 20, ',"days":20'),
        (4, 'decision.Drafted', days - 1, course >= 7, '{"decision":"' || split_part(decision, ' ', 1) || '","given":"'
            || split_part(decision, ' ', 2) || '","withheldFor":[]}'),
        (5, 'decision.Submitted', days - 1, course >= 7, '{}'),
        (6, 'request.Decided', days, course >= 7, ',"outcome":{"decision":"' || split_part(decision, ' ', 1) || '","given":"'
            || split_part(decision, ' ', 2) || '","withheldFor":[]},"signature":null'),
        (7, 'request.Served', days, course >= 8, ',"number":"测公答〔2025〕' || i || '号","way":"DIRECT","due":{"is":"on","date":"'
            || (received + days + 2) || '"},"timeliness":"IN_TIME"'),
        (8, 'request.Closed', days, course between 2 and 6, ',"closing":"'
            || (array['WITHDRAWN', 'NOT_SUPPLEMENTED', 'NOT_GOVERNMENT_INFORMATION'])[1 + drawn(i, 5, 3)]
            || '","reference":null')
    ) as e (turn, type, after, happens, facts)
    where e.happens
) happening
order by i, turn;

insert into dispute (id, organ, seq, kind, request, filed_on, ended_on, result, case_number)
select gen_random_uuid(), :organ, 2, (array['REVIEW', 'LITIGATION_DIRECT', 'LITIGATION_AFTER_REVIEW'])[1 + i % 3], id,
       received + 40, case when i % 7 > 0 then received + 100 end,
       case when i % 7 > 0 then case when i % 3 = 0 then 'REVIEW.' else 'SUIT.' end
            || (array['revoked', 'withdrawn', 'found_unlawful'])[1 + drawn(i, 6, 3)] end, ''
from plan where i % 50 = 0;

drop table plan;
drop function drawn;
analyze record_entry;
analyze dispute;
