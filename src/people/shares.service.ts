import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { UserActor } from '../platform/database/actor.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import { HouseholdShare } from './household-share.entity.js';
import { HouseholdStore } from './household-store.js';
import type { Consent } from './people.codes.js';

export interface NewShare {
  readonly organisationId: string;
  readonly purpose: string;
  readonly consent: Consent;
  readonly legalBasis?: string;
}

/** Opens a household to other organisations and closes it to them again, with who knew, when and why. */
@Injectable()
export class HouseholdShares {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: HouseholdStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets another organisation see the household from now on. Refusals: `legal-basis-needed`, `unknown-organisation`, `already-shared`; forbidden
   * to share with oneself what one sees only while one houses them.
   */
  async share(householdId: string, share: NewShare) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();
    if (share.consent === 'not-required' && !share.legalBasis) {
      return Refusal.rule('legal-basis-needed', 'Sharing without consent needs its legal basis.', [
        { field: 'legalBasis', code: 'required', message: 'Enter the legal basis for sharing without consent.' },
      ]);
    }

    const actor = this.work.actor as UserActor;
    if (share.organisationId === actor.organisationId && !(await this.keeps(householdId))) {
      return Refusal.forbidden(
        'You see this household while they live with you. Ask those who recorded it to share it for longer.',
      );
    }
    const row = {
      id: newId(),
      householdId,
      organisationId: share.organisationId,
      purpose: share.purpose,
      consent: share.consent,
      legalBasis: share.legalBasis ?? null,
      sharedAt: this.clock.now(),
      sharedBy: actor.userId ?? null,
      endedAt: null,
    };
    try {
      await this.work.manager.insert(HouseholdShare, row);
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'one_open_share_an_organisation') {
        return Refusal.clash('already-shared', 'This household is already shared with that organisation.');
      }
      if (constraint === 'household_share_organisation_id_fkey') {
        return Refusal.rule('unknown-organisation', 'There is no such organisation.', [
          { field: 'organisationId', code: 'unknown', message: 'Choose an organisation from the directory.' },
        ]);
      }
      throw error;
    }

    this.changed('household.shared', householdId, { shareId: row.id, organisationId: share.organisationId });

    const { id, organisationId, purpose, consent, sharedAt } = row;
    return { id, householdId, organisationId, purpose, consent, sharedAt };
  }

  /** Ends a share: from now on that organisation finds nothing here. Refusal: `missing`. */
  async end(householdId: string, shareId: string) {
    if ((await this.store.lock(householdId)) === null) return Refusal.missing();

    const ended = await this.work.query(
      `update people.household_share set ended_at = $3 where id = $2 and household_id = $1 and ended_at is null returning id`,
      [householdId, shareId, this.clock.now()],
    );
    if (ended.length === 0) return Refusal.missing();

    this.changed('household.share-ended', householdId, { shareId });

    return undefined;
  }

  private async keeps(householdId: string): Promise<boolean> {
    const [row] = await this.work.query<{ keeps: boolean }>('select people.keeps_household($1) as keeps', [
      householdId,
    ]);
    return row?.keeps ?? false;
  }

  private changed(action: string, householdId: string, details: Record<string, string>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'household', subjectId: householdId, details });
  }
}
