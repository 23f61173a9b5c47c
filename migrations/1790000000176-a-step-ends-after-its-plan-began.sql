-- A step of a plan ends once there is the plan: from the day of its first version on, as what is done already may stand in a later one.
create function homelessness.a_step_ends_after_its_plan_began() returns trigger language plpgsql as $$
begin
  if new.closed_on < (select min(p.made_on) from homelessness.housing_plan p
                       where p.application_id = (select v.application_id from homelessness.housing_plan v where v.id = new.plan_id)) then
    raise exception 'a step ends after its plan began' using errcode = 'check_violation', constraint = 'a_step_ends_after_its_plan_began';
  end if;
  return new;
end
$$;

create trigger a_step_ends_after_its_plan_began before insert or update of closed_on on homelessness.plan_step
  for each row execute function homelessness.a_step_ends_after_its_plan_began();
