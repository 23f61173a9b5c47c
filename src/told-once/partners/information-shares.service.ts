import { Injectable } from '@nestjs/common';
import { inTheFuture } from '../../homelessness/dated.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { InformationShare } from './information-share.entity.js';
import type { Basis, Category, Partner } from './partners.codes.js';
import { refuseBasis, refuseRole } from './sharing.rules.js';

export interface NewShare {
  readonly personId: string;
  readonly partner: Partner;
  /** Who there. */
  readonly recipient: string;
  readonly categories: readonly Category[];
  /** In words, what they are told. */
  readonly what: string;
  readonly basis: Basis;
  /** Why without consent. */
  readonly reasons?: string;
  readonly sharedOn: LocalDate;
}

/**
 * Records what is told to a partner agency, before it is told: what neither a consent nor a duty covers is refused. Opening the household
 * itself to another organisation is another thing (`HouseholdShares` in people).
 */
@Injectable()
export class InformationShares {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Records one telling. Refusals: missing, forbidden, `in-the-future`, `no-consent`, `beyond-consent`, `reasons-needed`. */
  async share(householdId: string, command: NewShare) {
    const person = await this.households.person(command.personId);
    if (person?.householdId !== householdId) return Refusal.missing();

    const actor = this.work.actor as UserActor;
    const { personId, partner, basis, sharedOn, recipient, what } = command;
    const reasons = command.reasons ?? null;
    const categories = [...new Set(command.categories)];
    const told = { partner, categories, basis, reasons };
    const consent = basis === 'consent' ? await this.consentOn(command, actor.organisationId) : null;
    const refused =
      refuseRole(actor.roles, told) ??
      inTheFuture('sharedOn', sharedOn, this.clock.today()) ??
      refuseBasis(told, consent?.categories ?? null);
    if (refused) return refused;

    const share = {
      ...{ id: newId(), householdId, personId, organisationId: actor.organisationId, partner, categories, basis },
      ...{ consentId: consent?.id ?? null, sharedOn, sharedBy: actor.userId },
    };
    await this.work.manager.insert(InformationShare, {
      ...share,
      sealedRecipient: this.cipher.seal(recipient, placeOf(share.id, 'recipient')),
      sealedWhat: this.cipher.seal(what, placeOf(share.id, 'what')),
      sealedReasons: reasons === null ? null : this.cipher.seal(reasons, placeOf(share.id, 'reasons')),
      createdAt: this.clock.now(),
    });

    this.work.record({
      action: 'information.shared',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
      details: { shareId: share.id, partner, basis },
    });

    return { ...share, recipient, what, reasons };
  }

  /** What this person had agreed on that day, held so that it is not taken back meanwhile. */
  private async consentOn({ personId, partner, sharedOn }: NewShare, organisationId: string) {
    const [consent] = await this.work.query<{ id: string; categories: Category[] }>(
      `select id, categories from told_once.consent
        where person_id = $1 and organisation_id = $2 and partner = $3
          and given_on <= $4 and (withdrawn_on is null or withdrawn_on > $4)
        order by given_on desc, id desc limit 1 for share`,
      [personId, organisationId, partner, sharedOn],
    );
    return consent ?? null;
  }
}

/** Where a sealed part of a share belongs: it opens nowhere else. */
export function placeOf(shareId: string, part: 'recipient' | 'what' | 'reasons'): string {
  return `information-share:${shareId}:${part}`;
}
