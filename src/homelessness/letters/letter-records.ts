import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { CouncilLaw } from '../../directory/council-law.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import type { Duty } from '../../law/homelessness/case-facts.js';
import { TOLD_OF_A_CHILD } from '../../law/homelessness/co-operation/child-placed.js';
import { REVIEWABLE } from '../../law/homelessness/reviews/reviews.js';
import { acceptedBeforeRepeal, type OfferedPrivately } from '../../law/homelessness/duties/housing-offers.js';
import { type AppliesAgain, needsNoPriorityNeed } from '../../law/homelessness/duties/applying-again.js';
import { meetsMainDuty, noticeOfEnding } from '../../law/homelessness/duties/duties.js';
import type { LetterFacts, NoticeCode } from '../../law/homelessness/notices.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Application } from '../applications/application.entity.js';
import { AssessmentQueries } from '../assessments/assessment.queries.js';
import { ChildrenPlacedQueries } from '../children-placed/children-placed.queries.js';
import { PlanQueries, type ReadPlan } from '../housing-plans/plan.queries.js';
import { refuseAsItStands } from '../housing-plans/plan.rules.js';
import type { DueNotice } from '../notices/case-notices.js';
import {
  type Answer,
  letterFacts,
  type LetterDecision,
  type LetterOffer,
  type LetterRecord,
  type LetterReview,
  type LetterStep,
} from './letter.record.js';

type DecisionRow = Answer & {
  readonly id: string;
  readonly decidedBy: string | null;
  readonly secondOfficer: string | null;
  readonly referredTo: string | null;
  readonly restrictedCase: boolean;
  readonly privateOfferSaid: LocalDate | null;
  readonly latest: boolean;
};

interface EndedRow {
  readonly duty: Duty;
  readonly ground: string;
  readonly reasons: string | null;
  readonly endedBy: string | null;
  readonly authorisedBy: string | null;
}

/** Gathers what a letter tells. It reads no address and nothing that somebody told in confidence: neither belongs in a letter. */
@Injectable()
export class LetterRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly staff: StaffQueries,
    private readonly directory: DirectoryQueries,
    private readonly assessments: AssessmentQueries,
    private readonly plans: PlanQueries,
    private readonly children: ChildrenPlacedQueries,
    private readonly law: CouncilLaw,
  ) {}

  /** The record as it stands, for a letter dated `issuedOn`; null when the household is no longer open to the caller. */
  async of(
    application: Application,
    notice: Pick<DueNotice, 'notice' | 'decisionId' | 'subjectId'>,
    issuedOn: LocalDate,
  ): Promise<{ record: LetterRecord; facts: LetterFacts } | null> {
    const lead = await this.households.leadName(application.householdId);
    const fit = await this.households.fit(application.householdId, issuedOn);
    if (lead === null || !fit) return null;

    const decisions = await this.decisions(application.id);
    const answers = decisions.filter(({ latest }) => latest);
    const about = decisions.find(({ id }) => id === notice.decisionId);
    const review = notice.subjectId === null ? null : await this.review(notice.subjectId);
    const [assessment] = await this.assessments.versions(application.id);
    const [plan, earlier] = await this.plans.versions(application.id, 2);
    const restrictedCase = answers.some((answer) => answer.restrictedCase);
    const privateOfferSaid = answers.find(({ question }) => question === 'priority-need')?.privateOfferSaid ?? null;
    const helpedAlready = (privateOfferSaid ?? application.privateOfferAcceptedOn) !== null;
    const actor = this.work.actor as UserActor;
    const record: LetterRecord = {
      issuedOn,
      council: actor.organisationName,
      officer: actor.userName,
      reference: application.reference,
      lead,
      adults: fit.people.filter(({ child }) => !child).length,
      children: fit.people.filter(({ child }) => child).length,
      helpTrack: application.helpTrack,
      accommodationTrack: application.accommodationTrack,
      decision: about ? await this.named(about) : null,
      answers,
      restrictedCase,
      appliedAgain: appliedAgain({ ...application, privateOfferSaid, restrictedCase }, answers),
      endedDuty: await this.endedDuty(application.id, notice.notice),
      warning: notice.subjectId === null ? null : await this.warning(notice.subjectId, plan),
      offer:
        notice.subjectId === null
          ? null
          : await this.offer(notice.subjectId, { restrictedCase, helpedAlready }, issuedOn),
      review,
      childPlaced: notice.subjectId === null ? null : await this.childPlaced(application, notice.subjectId),
      assessment: assessment ? [assessment.circumstances, assessment.housingNeeds, assessment.supportNeeds] : [],
      steps: plan && !refuseAsItStands(plan.steps, application.abuseDisclosed) ? stepsOf(plan) : [],
      earlierSteps: earlier ? stepsOf(earlier) : null,
    };
    const shortReview = review !== null && REVIEWABLE[review.matter].representationsClock !== null;
    return { record, facts: letterFacts(record, shortReview) };
  }

  private decisions(applicationId: string): Promise<DecisionRow[]> {
    return this.work.query<DecisionRow>(
      `select d.id, d.question, d.outcome, d.reasons, d.decided_by as "decidedBy", d.second_officer as "secondOfficer",
              d.facts ->> 'toAuthorityCode' as "referredTo", coalesce(d.facts ->> 'restrictedCase' = 'true', false) as "restrictedCase",
              d.facts ->> 'privateOfferAcceptedOn' as "privateOfferSaid",
              row_number() over (partition by d.question order by d.created_at desc, d.id desc) = 1 as latest
         from homelessness.decision d where d.application_id = $1 order by d.created_at, d.id`,
      [applicationId],
    );
  }

  private async named(decision: DecisionRow): Promise<LetterDecision> {
    const names = await this.staff.namesOf(
      [decision.decidedBy, decision.secondOfficer].filter((id): id is string => id !== null),
    );
    const council = decision.referredTo ? await this.directory.authority(decision.referredTo) : null;
    return {
      ...decision,
      decidedBy: nameIn(names, decision.decidedBy),
      secondOfficer: nameIn(names, decision.secondOfficer),
      referredTo: council?.name ?? null,
    };
  }

  /** The review that a letter is about; null for a letter about anything else. */
  private async review(subjectId: string): Promise<LetterReview | null> {
    const [review] = await this.work.query<LetterReview>(
      `select matter, status, requested_on::text as "requestedOn", last_day::text as "lastDay", adverse, outcome_reasons as "outcomeReasons",
              deficiency, minded_to as "mindedTo"
         from homelessness.review where id = $1`,
      [subjectId],
    );
    return review ?? null;
  }

  /** The duty of which this letter says that it has ended; null for a letter about anything else. */
  private async endedDuty(applicationId: string, notice: NoticeCode): Promise<LetterRecord['endedDuty']> {
    const ended = await this.work.query<EndedRow>(
      `select duty, end_ground as ground, end_reasons as reasons, ended_by as "endedBy", authorised_by as "authorisedBy"
         from homelessness.duty where application_id = $1 and ended_on is not null order by ended_on desc, id desc`,
      [applicationId],
    );
    const duty = ended.find((each) => noticeOfEnding(each) === notice);
    if (!duty) return null;
    const names = await this.staff.namesOf([duty.endedBy, duty.authorisedBy].filter((id) => id !== null));
    const { ground, reasons } = duty;
    return {
      ...{ ground, reasons },
      endedBy: nameIn(names, duty.endedBy),
      authorisedBy: nameIn(names, duty.authorisedBy),
    };
  }

  /** The child whom a letter tells of, as the household is recorded; null for a letter about anything else. */
  private async childPlaced(application: Application, consentId: string): Promise<LetterRecord['childPlaced']> {
    const told = await this.children.ofLetter(application.id, consentId);
    if (!told) return null;
    const household = await this.households.whole(application.householdId);
    const child = household?.members.find(({ id }) => id === told.child.personId);
    if (!child) return null;
    const { givenName, familyName, dateOfBirth } = child;
    return { name: `${givenName} ${familyName}`, dateOfBirth, body: TOLD_OF_A_CHILD[told.body] };
  }

  /** The home that an offer is of; null for a letter about anything else. */
  private async offer(
    id: string,
    without: Pick<OfferedPrivately, 'restrictedCase' | 'helpedAlready'>,
    letterOf: LocalDate,
  ): Promise<LetterOffer | null> {
    const [offer] = await this.work.query<Omit<LetterOffer, 'acceptedUntil'>>(
      'select kind, home, suitability from homelessness.housing_offer where id = $1',
      [id],
    );
    if (!offer) return null;
    const { commencements } = this.law.settings;
    const acceptedUntil = acceptedBeforeRepeal({ kind: offer.kind, ...without }, letterOf, commencements);
    return { ...offer, acceptedUntil };
  }

  /** The step that a warning is about, and until when they have; null for a letter about anything else. */
  private async warning(subjectId: string, plan: ReadPlan | undefined): Promise<LetterRecord['warning']> {
    const [warning] = await this.work.query<{ stepId: string; until: LocalDate }>(
      'select step_id as "stepId", until_day::text as until from homelessness.step_warning where id = $1',
      [subjectId],
    );
    const step = warning && plan?.steps.find(({ id }) => id === warning.stepId);
    return step ? { step: step.step, until: warning.until } : null;
  }
}

function appliedAgain(asked: Omit<AppliesAgain, 'settled'>, answers: readonly Answer[]): boolean {
  const facts = { ...asked, settled: Object.fromEntries(answers.map((answer) => [answer.question, answer])) };
  return needsNoPriorityNeed(facts) && meetsMainDuty(facts);
}

function nameIn(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

function stepsOf(plan: ReadPlan): LetterStep[] {
  return plan.steps.map(({ takenBy, step, agreed, whyNotAgreed }) => ({
    takenBy,
    step,
    whyNotAgreed: agreed ? null : whyNotAgreed,
  }));
}
