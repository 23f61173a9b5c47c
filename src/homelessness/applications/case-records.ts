import { Injectable } from '@nestjs/common';
import type { CaseFacts, PossessionNoticeFound, Question, SettledQuestion } from '../../law/homelessness/case-facts.js';
import type { HousingOfferOnRecord } from '../../law/homelessness/duties/housing-offers.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import type { StandingDecision } from '../decisions/decided-already.js';
import { Decision } from '../decisions/decision.entity.js';
import { OFFER_STANDS } from '../offers/offers-standing.js';
import { OF_FINAL_OFFER, WAITS } from '../reviews/review-waits.js';
import { STANDS } from '../warnings/warnings-standing.js';
import { Application } from './application.entity.js';
import { caseFacts, type CaseHistory, householdFacts } from './case-facts.js';

/** What an officer said with a decision beside its question. */
type Said = Pick<CaseHistory, 'privateOfferSaid' | 'restrictedCase'>;

/** GSS codes of unitary, district, metropolitan and London borough councils: each is a housing authority. */
const HOUSING_COUNCIL = /^E0[6-9]\d{6}$/;

/** Loads and locks what a command on an application depends on. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly placements: PlacementQueries,
  ) {}

  /** The application, held until the transaction ends: every change to a case begins here. Null when the caller sees none. */
  lock(applicationId: string): Promise<Application | null> {
    return this.work.manager.findOne(Application, {
      where: { id: applicationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The application for a change. Refusals: missing; forbidden to those who see it through a share. */
  async lockToChange(applicationId: string): Promise<Application | Refusal> {
    const application = await this.lock(applicationId);
    if (!application) return Refusal.missing();
    const { actor } = this.work;
    if (actor.kind === 'user' && actor.organisationId !== application.organisationId) {
      return Refusal.forbidden('Only the council that took this application decides on it. You may read it.');
    }
    return application;
  }

  /** What the law is asked with, ages as they are on `day`. Forbidden when the household is no longer open to the caller. */
  async facts(application: Application, day: LocalDate): Promise<CaseFacts | Refusal> {
    const household = await this.households.fit(application.householdId, day);
    if (!household) return noLongerShared();
    const people = householdFacts(household);
    // Where a whole county is unsafe, so is every council in it.
    const unsafeAreas = await this.directory.withDistricts(people.unsafeAreas);
    const places = await this.places(application.householdId);
    const facts = caseFacts(application, { ...people, unsafeAreas, ...places }, await this.history(application.id));
    return { ...facts, abuseToldElsewhere: await this.abuseToldElsewhere(application) };
  }

  /** Whether they told the same council of abuse in another application. */
  private async abuseToldElsewhere({ id, householdId, organisationId }: Application): Promise<boolean> {
    const told = await this.work.query(
      `select 1 from homelessness.application
        where household_id = $2 and organisation_id = $3 and id <> $1 and abuse_disclosed limit 1`,
      [id, householdId, organisationId],
    );
    return told.length > 0;
  }

  /** The latest decision on each question, and when prevention and relief last began. */
  async history(applicationId: string): Promise<CaseHistory> {
    const decisions = await this.work.query<SettledQuestion & Said & { question: Question }>(
      `select distinct on (question) question, outcome, decided_on as "decidedOn", categories,
              facts ->> 'privateOfferAcceptedOn' as "privateOfferSaid", coalesce(facts -> 'restrictedCase' = 'true', false) as "restrictedCase"
         from homelessness.decision where application_id = $1 order by question, created_at desc, id desc`,
      [applicationId],
    );
    const [began] = await this.work.query<{
      relief: LocalDate | null;
      prevention: LocalDate | null;
      finalOffer: boolean;
      warnedUntil: LocalDate | null;
      ownStepDueOn: LocalDate | null;
      possessionNotice: PossessionNoticeFound | null;
      abuseFoundProbable: boolean;
      housingOffers: HousingOfferOnRecord[];
    }>(
      `select max(started_on) filter (where duty = 'relief') as relief,
              max(started_on) filter (where duty = 'prevention') as prevention,
              exists (select 1 from homelessness.review r
                       where r.application_id = $1 and ${WAITS} and ${OF_FINAL_OFFER}) as "finalOffer",
              (select max(w.until_day)::text from homelessness.step_warning w
                where w.application_id = $1 and ${STANDS}) as "warnedUntil",
              (select min(s.due_on)::text from homelessness.plan_step s
                where s.taken_by = 'council' and s.status = 'open'
                  and s.plan_id = (select p.id from homelessness.housing_plan p where p.application_id = $1
                                    order by p.version desc limit 1)) as "ownStepDueOn",
              coalesce((select d.facts -> 'abuseProbable' = 'true'
                 from homelessness.decision d where d.application_id = $1 and d.question = 'homelessness'
                order by d.created_at desc, d.id desc limit 1), false) as "abuseFoundProbable",
              (select jsonb_strip_nulls(jsonb_build_object('validPossessionNotice', d.facts -> 'validPossessionNotice',
                        'possessionNoticeDate', d.facts -> 'possessionNoticeDate'))
                 from homelessness.decision d where d.application_id = $1 and d.question = 'homelessness'
                order by d.created_at desc, d.id desc limit 1) as "possessionNotice",
              (select coalesce(jsonb_agg(jsonb_build_object('kind', o.kind, 'letterWentOn', o.letter_went_on, 'answer', o.answer,
                        'answeredOn', o.answered_on) order by o.created_at, o.id), '[]')
                 from homelessness.housing_offer o where o.application_id = $1 and ${OFFER_STANDS}) as "housingOffers"
         from homelessness.duty where application_id = $1`,
      [applicationId],
    );
    return {
      settled: Object.fromEntries(
        decisions.map(({ question, privateOfferSaid: _, restrictedCase: __, ...settled }) => [question, settled]),
      ),
      reliefStartedOn: began?.relief ?? null,
      preventionStartedOn: began?.prevention ?? null,
      finalOfferUnderReview: began?.finalOffer ?? false,
      warnedUntil: began?.warnedUntil ?? null,
      ownStepDueOn: began?.ownStepDueOn ?? null,
      possessionNotice: began?.possessionNotice ?? null,
      abuseFoundProbable: began?.abuseFoundProbable ?? false,
      housingOffers: began?.housingOffers ?? [],
      privateOfferSaid: decisions.find(({ question }) => question === 'priority-need')?.privateOfferSaid ?? null,
      restrictedCase: decisions.some(({ restrictedCase }) => restrictedCase),
    };
  }

  /** The decision on a question that stands until a later one follows it; null where nobody has decided it. */
  async standing(applicationId: string, question: Question): Promise<StandingDecision | null> {
    const decision = await this.work.manager.findOne(Decision, {
      where: { applicationId, question },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    if (!decision) return null;
    const { id, outcome, decidedBy, createdAt } = decision;
    return { id, outcome, decidedBy, recordedAt: createdAt };
  }

  /** Where the two tracks stand now. */
  async tracks(applicationId: string): Promise<Pick<Application, 'helpTrack' | 'accommodationTrack'>> {
    return this.work.manager.findOneOrFail(Application, {
      select: { helpTrack: true, accommodationTrack: true },
      where: { id: applicationId },
    });
  }

  /** Refuses a referral to what is no housing council in England; null when none is named. */
  async notACouncil(code: unknown): Promise<Refusal | null> {
    if (typeof code !== 'string') return null;
    const known = await this.directory.authority(code);
    // The directory holds the councils around; a person may have come from any other.
    if (known ? known.housingAuthority : HOUSING_COUNCIL.test(code)) return null;
    return Refusal.rule('unknown-local-authority', 'A referral goes to a housing council in England.', [
      { field: 'facts.toAuthorityCode', code: 'unknown', message: 'Give the code of a housing council.' },
    ]);
  }

  /** Whether a place in a refuge was turned down, and where they live now, as far as a place of ours says. */
  private async places(
    householdId: string,
  ): Promise<Pick<CaseFacts, 'refugeTurnedDown' | 'livesInRefuge' | 'livesUntil' | 'leftRefuge'>> {
    const placements = await this.placements.ofHousehold(householdId);
    const isRefuge = async (id: string) => (await this.placements.facts(id))?.category === 'refuge';
    const inRefuge = async (wanted: string): Promise<boolean> => {
      for (const { id } of placements.filter(({ status }) => status === wanted)) {
        if (await isRefuge(id)) return true;
      }
      return false;
    };
    const last = placements.findLast(({ status }) => status === 'arrived' || status === 'departed');
    return {
      leftRefuge: last?.status === 'departed' && (await isRefuge(last.id)),
      refugeTurnedDown: await inRefuge('declined'),
      livesInRefuge: await inRefuge('arrived'),
      livesUntil: lastOf(placements.filter(({ status }) => status === 'arrived').map(({ expectedTo }) => expectedTo)),
    };
  }
}

/** The last of these days; null where one is not known, or there is none. */
function lastOf(days: readonly (LocalDate | null)[]): LocalDate | null {
  const known = days.filter((day) => day !== null).sort();
  return known.length === days.length ? (known.at(-1) ?? null) : null;
}

/** The case is theirs, and the household is not open to them any more. */
export function noLongerShared(): Refusal {
  return Refusal.forbidden('This household is no longer shared with you. Ask those who recorded it to share it again.');
}
