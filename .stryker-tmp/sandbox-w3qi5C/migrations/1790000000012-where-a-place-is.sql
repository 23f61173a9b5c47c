-- The two doors to an address. Keeping one replaces what was there; showing one writes its audit row in the same statement's
-- transaction, so that neither happens without the other.
create function accommodation.keep_address(premises uuid, sealed_address bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not (access.is_system() or access.has_role('administrator')
          or exists (select 1 from accommodation.premises p where p.id = premises and p.provider_id = access.organisation_id())) then
    raise exception 'not yours to keep' using errcode = 'insufficient_privilege';
  end if;
  insert into accommodation.premises_address (premises_id, sealed) values (premises, sealed_address)
    on conflict (premises_id) do update set sealed = excluded.sealed;
end
$$;

-- The provider's own staff may see where their premises are. Others only for a placement there that both sides have agreed
-- and that has not ended, of a household they can see. Null for everybody else, as for premises that do not exist.
create function accommodation.disclose_address(premises uuid, for_placement uuid, purpose_code text, at timestamptz, request text)
  returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  address bytea;
begin
  select a.sealed into address
    from accommodation.premises_address a
    join accommodation.premises p on p.id = a.premises_id
   where a.premises_id = premises
     and (p.provider_id = access.organisation_id()
          or exists (select 1
                       from placements.placement pl
                       join accommodation.unit u on u.id = pl.unit_id
                      where u.premises_id = premises
                        and (for_placement is null or pl.id = for_placement)
                        and pl.status in ('accepted', 'arrived')
                        and people.sees_household(pl.household_id)));
  insert into audit.entry (at, request_id, actor_kind, actor_id, organisation_id, action, outcome, subject_type, subject_id, details)
    values (at, request, 'user', access.user_id(), access.organisation_id(), 'address.disclosed',
            case when address is null then 'refused' else 'done' end, 'premises', premises,
            jsonb_strip_nulls(jsonb_build_object('purpose', purpose_code, 'placementId', for_placement)));
  return address;
end
$$;
