-- Makes a council's applications those of the last whole quarter, each with an officer's answers; of one that was measured before, too.
-- The plan of the loader says when each began; all of them lie within fifty days.
truncate reporting.hclic_case, reporting.hclic_return, reporting.hclic_answers, reporting.hclic_mapping;

create temporary table moved as
  select b.id, b.approached_on + days as began, days
    from bench.application b
   cross join (select (date_trunc('quarter', bench.today()) - interval '3 months')::date + 10 - min(approached_on) as days from bench.application) shift;
create unique index on moved (id);

update homelessness.application a set approached_on = m.began from moved m where m.id = a.id and a.approached_on <> m.began;
update homelessness.decision d set decided_on = m.began from moved m where m.id = d.application_id and d.decided_on <> m.began;
-- The last day of a duty stays where it was: none of them is over by itself.
update homelessness.duty d
   set started_on = m.began, ended_on = case when b.over then m.began + 1 end
  from moved m join bench.duty b on b.application_id = m.id
 where d.id = b.id and d.started_on <> m.began;

insert into reporting.hclic_answers (application_id, organisation_id, answers, version, answered_at, answered_by)
  select a.id, a.organisation_id,
         '{"accommodationBefore": "WITH_FAMILY", "ethnicity": "NOT_KNOWN", "nationality": "UK", "sexualIdentity": "NOT_KNOWN", "temporaryAccommodation": "OTHER", "supportNeeds": ["BUDGETING", "ROUGH_SLEEPING"]}',
         1, now(), u.id
    from homelessness.application a
   cross join lateral (select id from access.app_user where organisation_id = a.organisation_id order by email limit 1) u;

update access.app_user set roles = '{housing-supervisor}' where email like 'officer-%' and password_hash is not null;
