import { Injectable } from '@nestjs/common';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocalDate } from '../shared/local-date.js';
import type { GoalStatus } from './goals/goal.entity.js';
import type { HandoverStatus } from './handovers/handover.entity.js';
import type { Intensity } from './intensity/intensity.rules.js';
import { HOLDING_ROLES } from './packages/package.rules.js';
import type { PackageStatus } from './packages/package.states.js';
import type { Discipline } from './team/team.codes.js';
import { FindsHouseholdsOf, type Whose } from '../tasks/subjects/finds-households.js';

export interface ListedPackage {
  readonly id: string;
  readonly status: PackageStatus;
  readonly personId: string;
  readonly householdId: string;
  readonly leadProfessionalId: string;
  /** Null when the lead works for another organisation than the caller. */
  readonly leadProfessionalName: string | null;
  readonly startsOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly closeReason: string | null;
  readonly supportTypes: readonly string[];
  readonly needs: readonly string[];
  /** How much support they are given now; null while nobody has said. */
  readonly intensity: Intensity | null;
  readonly nextReviewOn: LocalDate | null;
  readonly version: number;
}

export interface IntensityView {
  readonly intensity: Intensity;
  readonly from: LocalDate;
  readonly reason: string;
}

export interface WholePackage extends ListedPackage {
  readonly lead: { readonly userId: string; readonly name: string | null };
  /** Who led from which day; `to` is the first day after, null for the present lead. */
  readonly leads: readonly { readonly userId: string; readonly from: LocalDate; readonly to: LocalDate | null }[];
  /** Who stands in for the lead on which days, both counted. */
  readonly covers: readonly {
    readonly id: string;
    readonly userId: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }[];
  readonly handovers: readonly {
    readonly id: string;
    readonly fromUserId: string;
    readonly toUserId: string;
    readonly note: string;
    readonly status: HandoverStatus;
    readonly offeredAt: string;
    readonly acknowledgedAt: string | null;
  }[];
  /** How much support from which day, the first step first. */
  readonly steps: readonly IntensityView[];
  readonly goals: readonly {
    readonly id: string;
    readonly goal: string;
    readonly agreedOn: LocalDate;
    readonly status: GoalStatus;
    readonly endedOn: LocalDate | null;
  }[];
  /** Who works with the person beside the lead; `leftOn` is their last day. */
  readonly team: readonly {
    readonly id: string;
    readonly discipline: Discipline;
    readonly name: string;
    readonly worksFor: string;
    readonly part: string;
    readonly joinedOn: LocalDate;
    readonly leftOn: LocalDate | null;
  }[];
  readonly outcomes: readonly { readonly code: string; readonly result: string }[];
}

const COLUMNS = `p.id, p.status, p.person_id as "personId", p.household_id as "householdId",
  l.user_id as "leadProfessionalId", u.name as "leadProfessionalName",
  p.starts_on as "startsOn", p.closed_on as "closedOn", p.close_reason as "closeReason",
  p.support_types as "supportTypes", p.needs,
  (select s.intensity from support.intensity_step s where s.package_id = p.id order by s.from_day desc, s.id desc limit 1) as intensity,
  p.next_review_on as "nextReviewOn", p.version`;

const WITH_LEAD = `support.package p
  join lateral (select t.user_id from support.lead_professional t where t.package_id = p.id
                 order by lower(t.during) desc limit 1) l on true
  left join access.app_user u on u.id = l.user_id`;

/** Reads of support; each sees what the caller may see. */
@Injectable()
export class SupportQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A package with its leads, hand-overs and outcomes; the read is audited. Null when there is none to see. */
  async read(packageId: string): Promise<WholePackage | null> {
    const found = await this.whole(packageId);
    if (found) {
      this.work.record({
        action: 'support-package.read',
        outcome: 'done',
        subjectType: 'support-package',
        subjectId: packageId,
      });
    }
    return found;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async whole(packageId: string): Promise<WholePackage | null> {
    const [found] = await this.work.query<WholePackage>(
      `select ${COLUMNS}, jsonb_build_object('userId', l.user_id, 'name', u.name) as lead,
              (select jsonb_agg(jsonb_build_object('userId', t.user_id, 'from', lower(t.during), 'to', upper(t.during))
                        order by lower(t.during))
                 from support.lead_professional t where t.package_id = p.id) as leads,
              (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'userId', c.user_id, 'from', c.from_day, 'to', c.to_day)
                        order by c.from_day, c.id), '[]')
                 from support.cover c where c.package_id = p.id and c.called_off_at is null) as covers,
              (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'fromUserId', h.from_user_id, 'toUserId', h.to_user_id,
                        'note', h.note, 'status', h.status, 'offeredAt', h.offered_at, 'acknowledgedAt', h.acknowledged_at)
                        order by h.offered_at, h.id), '[]')
                 from support.handover h where h.package_id = p.id) as handovers,
              (select coalesce(jsonb_agg(jsonb_build_object('intensity', s.intensity, 'from', s.from_day, 'reason', s.reason)
                        order by s.from_day, s.id), '[]')
                 from support.intensity_step s where s.package_id = p.id) as steps,
              (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'goal', g.goal, 'agreedOn', g.agreed_on, 'status', g.status,
                        'endedOn', g.ended_on) order by g.agreed_on, g.id), '[]')
                 from support.goal g where g.package_id = p.id) as goals,
              (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'discipline', m.discipline, 'name', m.name,
                        'worksFor', m.works_for, 'part', m.part, 'joinedOn', m.joined_on, 'leftOn', m.left_on) order by m.joined_on, m.id), '[]')
                 from support.team_member m where m.package_id = p.id) as team,
              (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'result', o.result) order by o.code), '[]')
                 from support.outcome o where o.package_id = p.id) as outcomes
         from ${WITH_LEAD} where p.id = $1`,
      [packageId],
    );
    return found ?? null;
  }

  /** A person's packages, newest first, one more than `limit`; the read is audited when there is something to read. */
  async ofPerson(personId: string, page: { after: string | null; limit: number }): Promise<ListedPackage[]> {
    const rows = await this.work.query<ListedPackage>(
      `select ${COLUMNS} from ${WITH_LEAD}
        where p.person_id = $1 and ($2::uuid is null or p.id < $2) order by p.id desc limit $3`,
      [personId, page.after, page.limit + 1],
    );
    if (rows.length > 0) {
      this.work.record({
        action: 'support-packages.read',
        outcome: 'done',
        subjectType: 'person',
        subjectId: personId,
      });
    }
    return rows;
  }

  /** The packages that the caller's organisation leads, by next review; one more than `limit`. */
  async ofTeam(filter: {
    lead?: 'me' | 'team';
    status?: PackageStatus;
    after: readonly string[] | null;
    limit: number;
  }): Promise<ListedPackage[]> {
    this.work.record({ action: 'support-packages.listed', outcome: 'done' });
    return this.work.query<ListedPackage>(
      `select ${COLUMNS} from ${WITH_LEAD}
        where p.organisation_id = access.organisation_id()
          and ($1::uuid is null or l.user_id = $1)
          and ($2::text is null or p.status = $2)
          and ($3::date is null or (coalesce(p.next_review_on, p.closed_on), p.id) > ($3, $4::uuid))
        order by coalesce(p.next_review_on, p.closed_on), p.id limit $5`,
      [
        filter.lead === 'me' ? (this.work.actor as UserActor).userId : null,
        filter.status ?? null,
        filter.after?.[0] ?? null,
        filter.after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
  }

  /** Who at other services that work with the household could take this package over, by service and name; nobody for a package of others. */
  othersToTake(packageId: string): Promise<{ id: string; name: string; service: string }[]> {
    return this.work.query('select id, name, service from support.others_to_take($1, $2)', [packageId, HOLDING_ROLES]);
  }

  /** How many packages colleagues lead now, by their ids; whoever leads none is left out. */
  async numbersLed(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.work.query<{ id: string; number: number }>(
      'select user_id as id, count(*)::int as number from support.lead_professional where upper_inf(during) group by user_id',
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** Whose packages these are. */
  @FindsHouseholdsOf('support-package')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from support.package where id = any ($1::uuid[])',
      [ids],
    );
  }

  /** Days from `from` to `to`, both counted, on which a package ran without a lead professional. The database holds this at no rows. */
  gapDays(from: LocalDate, to: LocalDate): Promise<{ packageId: string; days: number }[]> {
    return this.work.query<{ packageId: string; days: number }>(
      `select gap.package_id as "packageId", sum(upper(gap.during) - lower(gap.during))::integer as days
         from (select p.id as package_id,
                      unnest(datemultirange(daterange(p.starts_on, p.closed_on, '[]') * daterange($1, $2, '[]'))
                             - coalesce((select range_agg(l.during) from support.lead_professional l where l.package_id = p.id),
                                        '{}')) as during
                 from support.package p) gap
        group by gap.package_id order by gap.package_id`,
      [from, to],
    );
  }
}
