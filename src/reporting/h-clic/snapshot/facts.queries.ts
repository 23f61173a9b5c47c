import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { together } from '../../../platform/database/together.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../../shared/local-date.js';
import type { ReturnFacts } from '../return.js';

type OfCase = { readonly applicationId: string };
type Part<Name extends keyof ReturnFacts> = OfCase & (ReturnFacts[Name] extends readonly (infer One)[] ? One : never);
type Case = Omit<ReturnFacts, 'people' | 'needs' | 'decisions' | 'duties' | 'stays' | 'reviews'> & {
  readonly authorityCode: string;
};
type Stay = Part<'stays'> & { readonly areaCode: string };

// $1: ids of applications; $2: the last day that counts. What happened later is not there yet.
const CASES = `
  select a.id as "applicationId", a.reference, a.approached_on as "approachedOn", a.authority_code as "authorityCode",
         a.loss_of_home_reason as "lossOfHomeReason", a.abuse_disclosed as "abuseDisclosed", coalesce(q.answers, '{}') as answers,
         coalesce((select d.facts ->> 'privateOfferAcceptedOn' from homelessness.decision d
                    where d.application_id = a.id and d.question = 'priority-need' and d.decided_on <= $2
                    order by d.created_at desc, d.id desc limit 1), a.private_offer_accepted_on::text) as "privateOfferAcceptedOn"
    from homelessness.application a left join reporting.hclic_answers q on q.application_id = a.id
   where a.id = any ($1::uuid[]) and a.approached_on <= $2
   order by a.reference`;
const PEOPLE = `
  select a.id as "applicationId", p.relationship_to_lead as relationship, p.sex, p.pregnant,
         greatest(0, extract(year from age(greatest(a.approached_on, p.joined_on), p.date_of_birth)))::integer as age
    from homelessness.application a join people.person p on p.household_id = a.household_id
   where a.id = any ($1::uuid[]) and (people.belongs(p, a.approached_on) or p.joined_on > a.approached_on and p.joined_on <= $2)
   order by a.id, p.key <> 'lead', p.date_of_birth, p.id`;
const NEEDS = `
  select distinct on (s.application_id) s.application_id as "applicationId", s.needs
    from homelessness.assessment s
   where s.application_id = any ($1::uuid[]) and s.assessed_on <= $2
   order by s.application_id, s.version desc`;
const DECISIONS = `
  select d.application_id as "applicationId", d.question, d.outcome, d.categories, d.main_category as "mainCategory",
         d.decided_on as "decidedOn", d.facts ->> 'eligibilityClassCode' as "eligibilityClass",
         d.facts -> 'validPossessionNotice' as "validPossessionNotice"
    from homelessness.decision d
   where d.application_id = any ($1::uuid[]) and d.decided_on <= $2
   order by d.application_id, d.decided_on, d.created_at, d.id`;
const DUTIES = `
  select d.application_id as "applicationId", d.duty, d.started_on as "startedOn",
         case when d.ended_on <= $2 then d.ended_on end as "endedOn", case when d.ended_on <= $2 then d.end_ground end as "endGround"
    from homelessness.duty d
   where d.application_id = any ($1::uuid[]) and d.started_on <= $2
   order by d.application_id, d.started_on, d.id`;
const STAYS = `
  select a.id as "applicationId", m.category, u.self_contained as "selfContained", o.type as "providerType",
         m.local_authority_code as "areaCode", reporting.london_day(p.arrived_at) as "enteredOn",
         case when reporting.london_day(p.departed_at) <= $2 then reporting.london_day(p.departed_at) end as "leftOn"
    from homelessness.application a
    join placements.placement p on p.household_id = a.household_id
    join accommodation.unit u on u.id = p.unit_id
    join accommodation.premises m on m.id = u.premises_id
    join access.organisation o on o.id = p.provider_id
   where a.id = any ($1::uuid[]) and reporting.london_day(p.arrived_at) <= $2
     and (p.departed_at is null or reporting.london_day(p.departed_at) >= a.approached_on)
   order by a.id, p.arrived_at, p.id`;
const REVIEWS = `
  select r.application_id as "applicationId", r.matter as question, r.requested_on as "requestedOn",
         case when ended.on_day <= $2 then r.status else 'pending' end as status,
         case when ended.on_day <= $2 then ended.on_day end as "decidedOn"
    from homelessness.review r cross join lateral (select coalesce(r.decided_on, r.withdrawn_on) as on_day) ended
   where r.application_id = any ($1::uuid[]) and r.requested_on <= $2
   order by r.application_id, r.requested_on, r.id`;

/** What the record says of many cases at once, one statement for each part. It reads what the caller may see. */
@Injectable()
export class FactsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
  ) {}

  /** The facts of these cases as they were at the end of `lastDay`, in the order of their references. */
  async of(applicationIds: readonly string[], lastDay: LocalDate): Promise<ReturnFacts[]> {
    const ask = <Row>(sql: string) => this.work.query<Row>(sql, [applicationIds, lastDay]);
    const [cases, people, needs, decisions, duties, stays, reviews] = await together([
      ask<Case>(CASES),
      ask<Part<'people'>>(PEOPLE),
      ask<OfCase & Pick<ReturnFacts, 'needs'>>(NEEDS),
      ask<Part<'decisions'>>(DECISIONS),
      ask<Part<'duties'>>(DUTIES),
      ask<Stay>(STAYS),
      ask<Part<'reviews'>>(REVIEWS),
    ]);
    const [peopleOf, needsOf, decisionsOf] = [byCase(people), byCase(needs), byCase(decisions)];
    const [dutiesOf, staysOf, reviewsOf] = [byCase(duties), byCase(stays), byCase(reviews)];
    const areas = await this.areasOf(cases);
    return cases.map(({ authorityCode, ...one }) => {
      const { applicationId: id } = one;
      const own = areas.get(authorityCode) ?? [authorityCode];
      return {
        ...one,
        people: peopleOf(id),
        needs: needsOf(id)[0]?.needs ?? [],
        decisions: decisionsOf(id),
        duties: dutiesOf(id),
        stays: staysOf(id).map(({ areaCode, ...stay }) => ({ ...stay, outOfArea: !own.includes(areaCode) })),
        reviews: reviewsOf(id),
      };
    });
  }

  /** Each council's area, with its districts where it is a county. */
  private async areasOf(cases: readonly Case[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const areas = new Map<string, readonly string[]>();
    for (const { authorityCode: code } of cases) {
      if (!areas.has(code)) areas.set(code, await this.directory.withDistricts([code]));
    }
    return areas;
  }
}

function byCase<Row extends OfCase>(rows: readonly Row[]): (applicationId: string) => readonly Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const others = grouped.get(row.applicationId);
    if (others) others.push(row);
    else grouped.set(row.applicationId, [row]);
  }
  return (applicationId) => grouped.get(applicationId) ?? [];
}
