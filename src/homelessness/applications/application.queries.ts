import { Injectable } from '@nestjs/common';
import type { AccommodationTrack } from '../../law/homelessness/accommodation/accommodation-track.js';
import type { Waiting } from '../../law/homelessness/accommodation/pending.js';
import { type RoofState, roofState } from '../../law/homelessness/accommodation/roof.js';
import type { Duty, Question } from '../../law/homelessness/case-facts.js';
import type { HelpTrack } from '../../law/homelessness/duties/help-track.js';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import type { NoticeCode } from '../../law/homelessness/notices.js';
import type { ClockCode } from '../../law/time-limit.js';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { referenceTyped } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ClockStatus } from '../clocks/case-clock.entity.js';
import { WINDOWS } from '../homelessness.rules.js';
import { Relief } from '../duties/relief.js';
import type { RoofAnswer } from '../meanwhile/roof-answer.entity.js';
import { postOf } from '../notices/case-notices.js';
import { POWER_IN_USE, ROOF_ANSWERS } from '../meanwhile/roof-answers.queries.js';
import { CaseNews } from './case-news.js';
import { FindsHouseholdsOf, type Whose } from '../../tasks/subjects/finds-households.js';

export interface ListedApplication {
  readonly id: string;
  readonly reference: string;
  readonly householdId: string;
  readonly authorityCode: string;
  readonly approachedOn: LocalDate;
  readonly helpTrack: HelpTrack;
  readonly accommodationTrack: AccommodationTrack;
  readonly version: number;
}

/** A case in a list; `nextDay` is the soonest last day of its clocks. */
export interface CaseLine extends ListedApplication {
  readonly nextDay: LocalDate | null;
}

export interface WholeApplication extends ListedApplication {
  /** The officer who looks after the case. */
  readonly ownerId: string | null;
  readonly channel: string;
  readonly lossOfHomeReason: string;
  /** When they accepted the private rented sector offer within whose two years they applied (s.195A); null for all others. */
  readonly privateOfferAcceptedOn: LocalDate | null;
  readonly domesticAbuse: {
    readonly disclosed: boolean;
    readonly connection: string | null;
    readonly types: readonly string[];
  };
  readonly duties: readonly {
    readonly duty: Duty;
    readonly startedOn: LocalDate;
    readonly lastDay: LocalDate | null;
    readonly firstDayAfter: LocalDate | null;
    readonly endedOn: LocalDate | null;
    readonly endGround: string | null;
    readonly endReasons: string | null;
    readonly late: boolean;
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly question: Question;
    readonly outcome: string;
    readonly categories: readonly string[];
    readonly mainCategory: string | null;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly reasons: string;
    readonly decidedOn: LocalDate;
    /** The day on which it was written down. */
    readonly recordedOn: LocalDate;
    readonly decidedBy: string | null;
    readonly secondOfficer: string | null;
    readonly ruleVersion: string;
    readonly citations: readonly string[];
    readonly late: boolean;
  }[];
  readonly clocks: readonly {
    readonly id: string;
    readonly clock: ClockCode;
    readonly dayOne: LocalDate;
    readonly lastDay: LocalDate | null;
    readonly firstDayAfter: LocalDate | null;
    readonly status: ClockStatus;
    /** When what it waited for was done; null while it was not, and where that was not kept. */
    readonly metOn: LocalDate | null;
    /** Done by the council, and after its last day. People's own time (`WINDOWS`) is never late. */
    readonly late: boolean;
    readonly source: string;
    /** The version of the council's policy that it started under, the next day somebody is reminded, and when a supervisor was told. */
    readonly reminderPolicy: number;
    readonly nextReminderOn: LocalDate | null;
    readonly escalatedOn: LocalDate | null;
  }[];
  readonly notices: readonly {
    readonly id: string;
    readonly notice: NoticeCode;
    readonly decisionId: string | null;
    readonly status: 'due' | 'issued' | 'withdrawn';
    readonly dueOn: LocalDate | null;
    readonly issuedOn: LocalDate | null;
    /** The day on which it was written down that it went; null while it has not, and where that is not known. */
    readonly recordedOn: LocalDate | null;
    /** It went after the last day of the clock that it stops. */
    readonly late: boolean;
    /** Of one that was written elsewhere, the post to which it went, for the council's own staff; null to all others, and where it went to none. */
    readonly namedPost: string | null;
  }[];
  /** Whether there is a roof, and why: the accommodation track told apart further, and what is given where nothing is owed. */
  readonly roof: RoofState;
  /** ACC-3, s.188(1ZA)-(1ZB): the letter that has not gone and until which they keep interim accommodation; null where there is none. */
  readonly roofUntilTold: { readonly noticeId: string; readonly notice: NoticeCode } | null;
  /** What the council decided about a roof where the law leaves it to the council, first to last. */
  readonly roofAnswers: readonly Omit<RoofAnswer, 'id' | 'applicationId' | 'createdAt'>[];
  readonly reviews: readonly {
    readonly id: string;
    readonly decisionId: string | null;
    readonly matter: ReviewableDecision;
    readonly subjectId: string;
    readonly requestedOn: LocalDate;
    readonly status: string;
    readonly lastDay: LocalDate;
  }[];
}

const LISTED = `a.id, a.reference, a.household_id as "householdId", a.authority_code as "authorityCode",
  a.approached_on as "approachedOn", a.help_track as "helpTrack", a.accommodation_track as "accommodationTrack", a.version`;

/**
 * Reads of applications. A read first writes down what the statute has done since, and where the household has come to live, so that it
 * is right with no worker running.
 */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly news: CaseNews,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** The whole application as it stands today; the read is audited. Null when the caller sees none. */
  async read(applicationId: string): Promise<WholeApplication | null> {
    // Both are sent at once; only where there is news does the case have to be read again.
    const [news, asItStood] = await together([this.news.waiting(applicationId), this.whole(applicationId)]);
    const changed = await this.news.writeDown(applicationId, news);
    if (asItStood) this.audit('application', applicationId);
    return changed ? this.whole(applicationId) : asItStood;
  }

  /** The caller's council's applications, or only those that they look after, newest first, one more than `limit`; audited. */
  async list(filter: { owner: string | null; after: string | null; limit: number }): Promise<CaseLine[]> {
    this.work.record({ action: 'applications.listed', outcome: 'done' });
    return this.work.query<CaseLine>(
      `select ${LISTED}, (select min(c.last_day)::text from homelessness.clock c
                           where c.application_id = a.id and c.status = 'running') as "nextDay"
         from homelessness.application a
        where a.organisation_id = access.organisation_id() and ($1::uuid is null or a.owner_id = $1) and ($2::uuid is null or a.id < $2)
        order by a.id desc limit $3`,
      [filter.owner, filter.after, filter.limit + 1],
    );
  }

  /** The id of the application with this reference, however it is typed; null when the caller sees none. */
  async withReference(reference: string): Promise<string | null> {
    const [application] = await this.work.query<{ id: string }>(
      'select id from homelessness.application where reference = $1',
      [referenceTyped('HA', reference)],
    );
    return application?.id ?? null;
  }

  /** Whose applications these are. */
  @FindsHouseholdsOf('application')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from homelessness.application where id = any ($1::uuid[])',
      [ids],
    );
  }

  /** The household's applications, newest first; the read is audited. Null when the caller sees no such household. */
  async ofHousehold(householdId: string): Promise<ListedApplication[] | null> {
    const open = await this.work.query<{ id: string }>(
      `select id from homelessness.application where household_id = $1 and help_track = 'relief' order by id`,
      [householdId],
    );
    for (const { id } of open) await this.relief.settle(id);
    const applications = await this.work.query<ListedApplication>(
      `select ${LISTED} from homelessness.application a where a.household_id = $1 order by a.approached_on desc, a.id desc`,
      [householdId],
    );
    if (applications.length === 0 && !(await this.households.sees(householdId))) return null;
    this.audit('household', householdId);
    return applications;
  }

  /** The same as `read` without settling or an audit row, for the answer of a command that leaves its own. */
  async whole(applicationId: string): Promise<WholeApplication | null> {
    const [application] = await this.work.query<Omit<WholeApplication, 'roof'> & { power: Waiting['for'] | null }>(
      `select ${LISTED}, a.owner_id as "ownerId", a.channel, a.loss_of_home_reason as "lossOfHomeReason",
              coalesce((select d.facts ->> 'privateOfferAcceptedOn' from homelessness.decision d
                         where d.application_id = a.id and d.question = 'priority-need'
                         order by d.created_at desc, d.id desc limit 1), a.private_offer_accepted_on::text) as "privateOfferAcceptedOn",
              jsonb_build_object('disclosed', a.abuse_disclosed, 'connection', a.abuse_connection, 'types', a.abuse_types) as "domesticAbuse",
              (select coalesce(jsonb_agg(jsonb_build_object('duty', d.duty, 'startedOn', d.started_on, 'lastDay', d.last_day,
                        'firstDayAfter', d.first_day_after, 'endedOn', d.ended_on, 'endGround', d.end_ground,
                        'endReasons', d.end_reasons, 'late', d.late) order by d.started_on, d.id), '[]')
                 from homelessness.duty d where d.application_id = a.id) as duties,
              (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'question', d.question, 'outcome', d.outcome,
                        'categories', d.categories, 'mainCategory', d.main_category, 'facts', d.facts, 'reasons', d.reasons,
                        'decidedOn', d.decided_on, 'decidedBy', d.decided_by, 'secondOfficer', d.second_officer,
                        'recordedOn', (d.created_at at time zone 'Europe/London')::date, 'ruleVersion', d.rule_version, 'citations', d.citations, 'late', d.late) order by d.created_at, d.id), '[]')
                 from homelessness.decision d where d.application_id = a.id) as decisions,
              (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'clock', c.clock, 'dayOne', c.day_one, 'lastDay', c.last_day,
                        'firstDayAfter', c.first_day_after, 'source', c.source, 'reminderPolicy', c.reminder_policy,
                        'nextReminderOn', case when c.status = 'running' then c.next_reminder_on end, 'escalatedOn', c.escalated_on,
                        'status', case when c.status = 'running' and c.last_day < $2 then 'passed' else c.status end,
                        'metOn', c.met_on, 'late', coalesce(c.met_on > c.last_day, false) and c.clock <> all ($3))
                        order by c.day_one, c.clock, c.id), '[]')
                 from homelessness.clock c where c.application_id = a.id) as clocks,
              (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'notice', n.notice, 'decisionId', n.decision_id,
                        'status', n.status, 'dueOn', n.due_on, 'issuedOn', n.issued_on,
                        'recordedOn', n.recorded_on, 'late', coalesce(n.issued_on > k.last_day, false),
                        'namedPost', case when a.organisation_id = access.organisation_id() then encode(n.sealed_named_post, 'base64') end) order by n.created_at, n.id), '[]')
                 from homelessness.notice n left join homelessness.clock k on k.id = n.clock_id where n.application_id = a.id) as notices,
              (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'decisionId', r.decision_id, 'matter', r.matter,
                        'subjectId', r.subject_id, 'requestedOn', r.requested_on,
                        'status', r.status, 'lastDay', r.last_day) order by r.created_at, r.id), '[]')
                 from homelessness.review r where r.application_id = a.id) as reviews,
              (select jsonb_build_object('noticeId', n.id, 'notice', n.notice) from homelessness.notice n
                where n.application_id = a.id and n.subject_id = a.roof_ends_with and n.status = 'due' and a.accommodation_track = 'none'
                order by n.created_at, n.id limit 1) as "roofUntilTold",
              ${ROOF_ANSWERS} as "roofAnswers", ${POWER_IN_USE} as power
         from homelessness.application a where a.id = $1`,
      [applicationId, this.clock.today(), WINDOWS],
    );
    if (!application) return null;
    const { power, ...whole } = application;
    const roof = roofState(whole.helpTrack, whole.accommodationTrack, power);
    return { ...whole, notices: whole.notices.map((notice) => this.opened(notice)), roof };
  }

  private opened<N extends { readonly id: string; readonly namedPost: string | null }>(notice: N): N {
    const { id, namedPost: sealed } = notice;
    return sealed === null
      ? notice
      : { ...notice, namedPost: this.cipher.open(Buffer.from(sealed, 'base64'), postOf(id)) };
  }

  private audit(subjectType: 'application' | 'household', subjectId: string): void {
    this.work.record({ action: 'application.read', outcome: 'done', subjectType, subjectId });
  }
}
