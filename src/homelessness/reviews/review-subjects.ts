import { Injectable } from '@nestjs/common';
import { roofState } from '../../law/homelessness/accommodation/roof.js';
import type { Duty, Question } from '../../law/homelessness/case-facts.js';
import { noticeOfEnding } from '../../law/homelessness/duties/duties.js';
import { ENDING_GROUNDS } from '../../law/homelessness/duties/ending-grounds.js';
import { HOUSING_OFFERS } from '../../law/homelessness/duties/housing-offers.js';
import { NOTICES } from '../../law/homelessness/notices.js';
import type { ReviewableDecision } from '../../law/homelessness/reviews/reviews.js';
import {
  type DaysOwed,
  mattersOf,
  type OwedToThem,
  type ReviewSubject,
  suitabilityReviewedFrom,
  toldOf,
} from '../../law/homelessness/reviews/subjects.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Application } from '../applications/application.entity.js';
import { dutyBehind } from '../offers/offers-standing.js';
import { laterOf, type LocalDate } from '../../shared/local-date.js';

/** Something on a case that may be looked at again, and what is on record of it. */
export interface Reviewable {
  readonly matter: ReviewableDecision;
  readonly subjectId: string;
  readonly kind: ReviewSubject['kind'];
  readonly decidedOn: LocalDate;
  readonly decidedBy: string | null;
  /** When its letter went, where that is on record. */
  readonly letterWentOn: LocalDate | null;
  /** A letter about it is still to go: they may know nothing of it yet. */
  readonly letterDue: boolean;
  /** What the record says: the answer to a question, or which duty and on which ground it ended. */
  readonly about: {
    readonly question?: Question;
    readonly outcome?: string;
    readonly duty?: Duty;
    readonly endGround?: string | null;
  };
}

type OfCase = Pick<Application, 'id' | 'householdId' | 'helpTrack' | 'accommodationTrack'>;

type OnRecord = Omit<Reviewable, 'matter' | 'kind' | 'about'>;

type DecisionOnRecord = OnRecord & { readonly question: Question; readonly outcome: string };

type DutyOnRecord = OnRecord & DaysOwed & { readonly duty: Duty; readonly endGround: string | null };

/** What ended interim accommodation last, and when a council ended the reasonable opportunity of s.190(2). */
interface RoofEnds {
  readonly interimEndsWith: string | null;
  readonly opportunityEndedOn: LocalDate | null;
}

const WITH_REVIEW_RIGHT = Object.entries(NOTICES).flatMap(([code, { carriesReviewRight }]) =>
  carriesReviewRight ? [code] : [],
);

const NOTICE_OF_GROUND = Object.fromEntries(
  Object.entries(ENDING_GROUNDS).map(([ground, { duty }]) => [ground, noticeOfEnding({ duty, ground })]),
);

const GROUND_OF_OFFER = Object.fromEntries(Object.entries(HOUSING_OFFERS).map(([kind, { ground }]) => [kind, ground]));

/** What on a case may be looked at again (RV-1). The law says which matters a record has; this finds the records. */
@Injectable()
export class ReviewSubjects {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: PlacementQueries,
  ) {}

  /** One of them; null where the case has no such record, or the law gives no review of that about it. */
  async one(
    application: OfCase,
    wanted: { readonly matter?: ReviewableDecision; readonly subjectId: string },
  ): Promise<Reviewable | null> {
    const all = await this.all(application);
    const found = all.find(
      ({ matter, subjectId }) => subjectId === wanted.subjectId && (wanted.matter ?? matter) === matter,
    );
    return found ?? null;
  }

  /** All of them, by kind and then in the order in which they came about. */
  async all(application: OfCase): Promise<Reviewable[]> {
    const decisions = await this.decisions(application.id);
    const duties = await this.duties(application.id);
    const plans = await this.plans(application.id);
    const housingOffers = await this.housingOffers(application.id);
    const offers = await this.placements.offersTo(application.householdId);
    const roof = roofState(application.helpTrack, application.accommodationTrack, null);
    const owed = owedTo(decisions, duties, await this.roofEnds(application.id));
    return [
      ...decisions.flatMap(({ question, outcome, ...one }) =>
        withMatters({ kind: 'decision', question, outcome }, one, { question, outcome }),
      ),
      ...duties.flatMap(({ duty, endGround, startedOn, endedOn: _, ...ended }) =>
        withMatters({ kind: 'duty', duty, endGround }, ended, { duty, endGround }).map((each) =>
          each.matter === 'duty-owed'
            ? { ...each, decidedOn: startedOn, decidedBy: null, letterWentOn: null, letterDue: false }
            : each,
        ),
      ),
      ...plans.flatMap(({ duty, ...one }) => withMatters({ kind: 'housing-plan', duty }, one, { duty })),
      ...housingOffers.flatMap(({ duty, ...one }) => withMatters({ kind: 'housing-offer' }, one, { duty })),
      ...offers.flatMap(({ id: subjectId, offeredBy: decidedBy, ...place }) => {
        const decidedOn = suitabilityReviewedFrom(place, roof, owed);
        const onRecord = { subjectId, decidedBy, letterWentOn: null, letterDue: false };
        return decidedOn === null ? [] : withMatters({ kind: 'placement' }, { ...onRecord, decidedOn }, {});
      }),
    ];
  }

  /** Whether it is a place that the council offered them, of which the law gives no review. */
  async isPlace(householdId: string, id: string): Promise<boolean> {
    return (await this.placements.offersTo(householdId)).some((place) => place.id === id);
  }

  /** The duty that a review is of the end of, or of an offer under it; null where it is of anything else. */
  async duty(applicationId: string, subjectId: string) {
    const [duty] = await this.work.query<{
      duty: Duty;
      startedOn: LocalDate;
      lastDay: LocalDate | null;
      ended: boolean;
    }>(
      `select duty, started_on::text as "startedOn", last_day::text as "lastDay", ended_on is not null as ended
         from homelessness.duty where id = ${dutyBehind('$2')} and application_id = $1`,
      [applicationId, subjectId],
    );
    return duty ?? null;
  }

  private async roofEnds(applicationId: string): Promise<RoofEnds | undefined> {
    const [ends] = await this.work.query<RoofEnds>(
      `select a.roof_ends_with as "interimEndsWith",
              (select max(r.decided_on)::text from homelessness.roof_answer r
                where r.application_id = a.id and r.basis = 'reasonable-opportunity' and not r.accommodate) as "opportunityEndedOn"
         from homelessness.application a where a.id = $1`,
      [applicationId],
    );
    return ends;
  }

  private decisions(applicationId: string) {
    return this.work.query<DecisionOnRecord>(
      `select d.id as "subjectId", d.question, d.outcome, d.decided_on::text as "decidedOn", d.decided_by as "decidedBy",
              (select max(n.issued_on)::text from homelessness.notice n
                where n.subject_id = d.id and n.notice = any ($2)) as "letterWentOn",
              exists (select 1 from homelessness.notice n
                       where n.subject_id = d.id and n.notice = any ($2) and n.status = 'due') as "letterDue"
         from homelessness.decision d where d.application_id = $1 order by d.created_at, d.id`,
      [applicationId, WITH_REVIEW_RIGHT],
    );
  }

  private duties(applicationId: string) {
    return this.work.query<DutyOnRecord>(
      `select d.id as "subjectId", d.duty, d.end_ground as "endGround", d.started_on::text as "startedOn",
              d.ended_on::text as "endedOn",
              coalesce(d.ended_on, d.started_on)::text as "decidedOn", d.ended_by as "decidedBy",
              (select max(n.issued_on)::text from homelessness.notice n
                where n.application_id = d.application_id and n.issued_on >= d.ended_on
                  and n.notice = $2::jsonb ->> d.end_ground) as "letterWentOn",
              exists (select 1 from homelessness.notice n
                       where n.application_id = d.application_id and n.notice = $2::jsonb ->> d.end_ground
                         and n.status = 'due') as "letterDue"
         from homelessness.duty d where d.application_id = $1 order by d.started_on, d.id`,
      [applicationId, JSON.stringify(NOTICE_OF_GROUND)],
    );
  }

  /** The steps of a plan are those of the duty that was owed when it was made, the later one where both were on that day. */
  private plans(applicationId: string) {
    return this.work.query<OnRecord & { duty: 'prevention' | 'relief' }>(
      `select p.id as "subjectId", owed.duty, p.made_on::text as "decidedOn", p.made_by as "decidedBy",
              (select min(n.issued_on)::text from homelessness.notice n
                where n.application_id = p.application_id and n.notice = 'N-PHP' and n.issued_on >= p.made_on) as "letterWentOn",
              false as "letterDue"
         from homelessness.housing_plan p
        cross join lateral (select d.duty from homelessness.duty d
                             where d.application_id = p.application_id and d.duty in ('prevention', 'relief')
                               and d.started_on <= p.made_on and (d.ended_on is null or d.ended_on >= p.made_on)
                             order by d.started_on desc, d.duty desc limit 1) owed
        where p.application_id = $1 order by p.version`,
      [applicationId],
    );
  }

  /** Offers of a home whose letter has gone. Once the duty has ended on one, its suitability is looked at with that end. */
  private housingOffers(applicationId: string) {
    return this.work.query<OnRecord & { duty: Duty }>(
      `select o.id as "subjectId", d.duty, o.letter_went_on::text as "decidedOn", o.made_by as "decidedBy",
              o.letter_went_on::text as "letterWentOn", false as "letterDue"
         from homelessness.housing_offer o join homelessness.duty d on d.id = o.duty_id
        where o.application_id = $1 and o.letter_went_on is not null and not coalesce(d.end_ground = $2::jsonb ->> o.kind, false)
        order by o.created_at, o.id`,
      [applicationId, JSON.stringify(GROUND_OF_OFFER)],
    );
  }
}

/** What was owed to them, as the record has it. Interim accommodation ends when they are told of what ends it (s.188(1ZA), (1ZB)). */
function owedTo(
  decisions: readonly DecisionOnRecord[],
  duties: readonly DutyOnRecord[],
  ends: RoofEnds | undefined,
): OwedToThem {
  const endsInterim = [...decisions, ...duties].find(({ subjectId }) => subjectId === ends?.interimEndsWith);
  const opportunity = opportunitySince(decisions, duties);
  return {
    main: duties.findLast(({ duty }) => duty === 'main') ?? null,
    opportunity: opportunity && { startedOn: opportunity, endedOn: ends?.opportunityEndedOn ?? null },
    help: duties.filter(({ duty }) => duty !== 'main'),
    interimEndedOn: endsInterim ? toldOf(endsInterim.decidedOn, endsInterim.letterWentOn, null) : null,
  };
}

/** s.190(1), (2): since when, in priority need and found intentionally homeless, nobody owes them relief any more; null for all others. */
function opportunitySince(decisions: readonly DecisionOnRecord[], duties: readonly DutyOnRecord[]): LocalDate | null {
  const last = (question: Question) => decisions.findLast((decision) => decision.question === question);
  const intentional = last('intentionality');
  const relief = duties.findLast(({ duty }) => duty === 'relief');
  const isOwed = intentional?.outcome === 'intentional' && last('priority-need')?.outcome === 'in-priority-need';
  return isOwed && relief?.endedOn ? laterOf(relief.endedOn, intentional.decidedOn) : null;
}

function withMatters(subject: ReviewSubject, onRecord: OnRecord, about: Reviewable['about']): Reviewable[] {
  return mattersOf(subject).map((matter) => ({ matter, kind: subject.kind, about, ...onRecord }));
}
