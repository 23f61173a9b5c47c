-- A letter that somebody is only told of, by text or telephone, waits at the office like one that is collected from the first.
alter table homelessness.letter drop constraint a_day_to_collect;
alter table homelessness.letter add constraint a_day_to_collect check
  (case delivery when 'collect-at-office' then collect_from is not null when 'safe-contact' then true else collect_from is null end);
