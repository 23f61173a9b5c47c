import { Injectable } from '@nestjs/common';
import { inTheFuture } from '../../homelessness/dated.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { PartnerConsent } from './consent.entity.js';
import type { Category, GivenBy, Partner } from './partners.codes.js';
import { refuseGivenBy } from './sharing.rules.js';

export interface NewConsent {
  readonly personId: string;
  readonly partner: Partner;
  readonly categories: readonly Category[];
  readonly givenBy: GivenBy;
  readonly givenOn: LocalDate;
}

/** Records what people agree that partner agencies may be told, and that they have taken it back. */
@Injectable()
export class Consents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  /** Somebody agrees, from a day on. Refusals: missing, `in-the-future`, `their-own-consent`, `consent-given-already`. */
  async give(householdId: string, { personId, partner, categories, givenBy, givenOn }: NewConsent) {
    const person = await this.households.person(personId);
    if (person?.householdId !== householdId) return Refusal.missing();

    const refused =
      inTheFuture('givenOn', givenOn, this.clock.today()) ?? refuseGivenBy(givenBy, person.dateOfBirth, givenOn);
    if (refused) return refused;

    const { userId, organisationId } = this.work.actor as UserActor;
    const consent = {
      ...{ id: newId(), householdId, personId, organisationId, partner, categories: [...new Set(categories)] },
      ...{ givenBy, givenOn, recordedBy: userId, recordedAt: this.clock.now(), withdrawnOn: null, withdrawnTo: null },
    };
    try {
      await this.work.manager.insert(PartnerConsent, consent);
    } catch (error) {
      if (violatedConstraint(error) === 'one_consent_at_a_time') return givenAlready();
      throw error;
    }

    this.changed('consent.given', householdId, { consentId: consent.id, partner });

    return viewOf(consent);
  }

  /** They take it back: from `withdrawnOn` on it covers nothing. Refusals: missing, `in-the-future`, `before-it-was-given`, `consent-withdrawn-already`. */
  async withdraw(householdId: string, consentId: string, withdrawnOn: LocalDate) {
    const consent = await this.work.manager.findOne(PartnerConsent, {
      where: { id: consentId, householdId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!consent) return Refusal.missing();

    const refused = inTheFuture('withdrawnOn', withdrawnOn, this.clock.today());
    if (refused) return refused;
    if (consent.withdrawnOn !== null) {
      return Refusal.clash(
        'consent-withdrawn-already',
        'This consent was taken back already. It covers nothing any more.',
      );
    }
    if (withdrawnOn < consent.givenOn) return beforeItWasGiven();

    const withdrawn = { withdrawnOn, withdrawnTo: (this.work.actor as UserActor).userId };
    await this.work.manager.update(PartnerConsent, consentId, withdrawn);

    this.changed('consent.withdrawn', householdId, { consentId, partner: consent.partner });

    return viewOf({ ...consent, ...withdrawn });
  }

  private changed(action: string, householdId: string, details: Record<string, string>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}

function viewOf({ recordedAt: _, withdrawnTo: __, ...consent }: PartnerConsent) {
  return consent;
}

function givenAlready(): Refusal {
  return Refusal.clash(
    'consent-given-already',
    'There is a consent for this partner already. Where they agree to something else now, record that they took that one back, and then what they agree to.',
  );
}

function beforeItWasGiven(): Refusal {
  return Refusal.rule('before-it-was-given', 'It cannot have been taken back before it was given.', [
    { field: 'withdrawnOn', code: 'before-it-was-given', message: 'Enter the day it was given or a later one.' },
  ]);
}
