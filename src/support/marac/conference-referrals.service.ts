import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { naming } from '../risk/perpetrators.service.js';
import { RiskPolicies } from '../risk/risk-policies.service.js';
import { ConferenceHistory } from './conference-history.js';
import { ConferencePerpetrator } from './conference-perpetrator.entity.js';
import { ConferenceReferral } from './conference-referral.entity.js';
import { ConferenceQueries } from './conference.queries.js';
import type { ChosenGround, Consent, Forum } from './marac.codes.js';
import { type EarlierReferral, repeatOf } from './marac.rules.js';

export interface NewReferral {
  readonly forum: Forum;
  readonly localAuthorityCode: string;
  readonly grounds: readonly ChosenGround[];
  readonly reasons: string;
  readonly consent: Consent;
  readonly legalBasis?: string;
  readonly perpetratorIds: readonly string[];
  readonly referredOn: string;
}

/** Brings a person's case to a multi-agency risk conference. Whether it is a repeat is found out here, and not left to be remembered (RSK-6). */
@Injectable()
export class ConferenceReferrals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly history: ConferenceHistory,
    private readonly policies: RiskPolicies,
    private readonly queries: ConferenceQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Refers a person. Refusals: `unknown-perpetrator`, `unknown-local-authority`, `in-the-future`, `legal-basis-needed`, `ground-needed`.
   */
  async refer(personId: string, command: NewReferral) {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const { organisationId, userId } = this.work.actor as UserActor;
    const referredOn = command.referredOn as LocalDate;
    const { earlier, refused } = await this.history.before(personId, command);
    if (refused) return refused;
    const policy = await this.policies.on(organisationId, referredOn);
    const last = repeatOf(earlier, { on: referredOn, perpetratorIds: command.perpetratorIds }, policy);

    const no = refuseReferral(command, last, this.clock.today());
    if (no) return no;

    const referral = {
      id: newId(),
      personId,
      householdId: person.householdId,
      organisationId,
      forum: command.forum,
      localAuthorityCode: command.localAuthorityCode,
      grounds: [...new Set([...command.grounds, ...(last ? (['repeat'] as const) : [])])],
      reasons: command.reasons,
      consent: command.consent,
      legalBasis: command.legalBasis ?? null,
      referredOn,
      repeatOf: last?.id ?? null,
      status: 'referred' as const,
      closeReason: null,
      version: 1,
      createdBy: userId,
      createdAt: this.clock.now(),
    };
    await this.work.manager.insert(ConferenceReferral, referral);
    const perpetrators = [...new Set(command.perpetratorIds)].map((perpetratorId) => ({
      ...{ referralId: referral.id, perpetratorId, personId },
    }));
    const kept = await naming('perpetratorIds', () => this.work.manager.insert(ConferencePerpetrator, perpetrators));
    if (isRefusal(kept)) return kept;
    await this.history.referred(personId, earlier);

    this.work.record({
      action: 'conference.referred',
      outcome: 'done',
      subjectType: 'conference',
      subjectId: referral.id,
      details: { personId, repeat: last !== null },
    });

    return this.queries.whole(referral.id);
  }
}

function refuseReferral(command: NewReferral, last: EarlierReferral | null, today: LocalDate): Refusal | null {
  if (command.referredOn > today) return inTheFuture();
  if (command.consent !== 'given' && command.legalBasis === undefined) return basisNeeded();
  if (command.grounds.length === 0 && !last) return groundNeeded();
  return null;
}

function inTheFuture(): Refusal {
  return Refusal.rule('in-the-future', 'A case cannot have been referred on a day that has not come.', [
    { field: 'referredOn', code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}

function basisNeeded(): Refusal {
  return Refusal.rule(
    'legal-basis-needed',
    'Without her consent a case is shared on a legal basis that is written down.',
    [{ field: 'legalBasis', code: 'legal-basis-needed', message: 'Say on what legal basis the case is shared.' }],
  );
}

function groundNeeded(): Refusal {
  return Refusal.rule('ground-needed', 'This is no repeat of an earlier referral, so it needs a ground of its own.', [
    { field: 'grounds', code: 'ground-needed', message: 'Choose at least one ground.' },
  ]);
}
