-- What a council does with belongings that it protects (Housing Act 1996 ss.211(4), 212(1)): the conditions that it told, homes that it
-- entered, charges, and what it disposed of. What was done is sealed. A row is written once and never changed; the council's alone.
create table homelessness.belongings_dealing (
  id                        uuid        primary key,
  belongings_id             uuid        not null references homelessness.belongings,
  kind                      text        not null check (kind in ('conditions-told', 'home-entered', 'charged', 'disposed-of')),
  happened_on               date        not null,
  sealed_what               bytea       not null,
  -- Conditions: whether there would be charges, and whether belongings may be disposed of.
  charges                   boolean,
  disposal                  boolean,
  home                      text        check (home in ('usual', 'last-usual')),
  with_police               boolean,
  sealed_why_without_police bytea,
  amount_pence              integer     check (amount_pence > 0),
  recorded_by               uuid        not null references access.app_user,
  created_at                timestamptz not null,
  constraint conditions_say_both check ((kind = 'conditions-told') = (charges is not null) and (charges is null) = (disposal is null)),
  constraint an_entry_says_where_and_with_whom check ((kind = 'home-entered') = (home is not null) and (home is null) = (with_police is null)),
  constraint alone_with_a_reason check (sealed_why_without_police is null or with_police = false),
  constraint a_charge_has_an_amount check ((kind = 'charged') = (amount_pence is not null))
);

create index belongings_dealing_of on homelessness.belongings_dealing (belongings_id, created_at, id);

alter table homelessness.belongings_dealing enable row level security;
alter table homelessness.belongings_dealing force row level security;
create policy the_owner on homelessness.belongings_dealing to current_user using (true) with check (true);
create policy the_council on homelessness.belongings_dealing
  using (exists (select 1 from homelessness.belongings b join homelessness.application a on a.id = b.application_id
                  where b.id = belongings_id and a.organisation_id = (select access.organisation_id())))
  with check (exists (select 1 from homelessness.belongings b join homelessness.application a on a.id = b.application_id
                       where b.id = belongings_id and a.organisation_id = (select access.organisation_id())));

-- Nobody is charged, and nothing is disposed of, who was not told by then that it would be so (s.211(4)). What was told last binds.
create function homelessness.dealt_with_as_told() returns trigger language plpgsql as $$
begin
  if new.kind in ('charged', 'disposed-of') and not coalesce((
    select case new.kind when 'charged' then told.charges else told.disposal end
      from homelessness.belongings_dealing told
     where told.belongings_id = new.belongings_id and told.kind = 'conditions-told' and told.happened_on <= new.happened_on
     order by told.happened_on desc, told.created_at desc, told.id desc limit 1), false)
  then
    raise check_violation using message = 'belongings are dealt with only as the person was told before', constraint = 'dealt_with_as_told';
  end if;
  return new;
end $$;

create trigger dealt_with_as_told before insert on homelessness.belongings_dealing
  for each row execute function homelessness.dealt_with_as_told();
