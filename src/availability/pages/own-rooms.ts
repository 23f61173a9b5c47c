import { Injectable } from '@nestjs/common';
import { roomInWords } from '../../accommodation/units/offer-in-words.js';
import { PremisesQueries } from '../../accommodation/premises/premises.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type BoardUnit, UnitBoard } from '../board/unit-board.js';
import { ClaimQueries } from '../ledger/claims.queries.js';
import type { UnitStatus } from '../ledger/occupancy.queries.js';
import { FRESHNESS_WORDS, STATUS_WORDS, type Until, untilOf } from './room.words.js';

/** A room as its provider's staff see it on the board. */
export interface ShownRoom {
  readonly id: string;
  readonly reference: string;
  readonly premises: string;
  readonly premisesId: string;
  readonly status: UnitStatus;
  readonly state: (typeof STATUS_WORDS)[UnitStatus];
  readonly until: Until | null;
  readonly takingReferrals: boolean;
  readonly freshness: (typeof FRESHNESS_WORDS)[keyof typeof FRESHNESS_WORDS];
  readonly confirmedAt: Date | null;
  readonly offers: readonly string[];
}

/** The rooms of the organisation that somebody works for, in words. */
@Injectable()
export class OwnRooms {
  constructor(
    private readonly board: UnitBoard,
    private readonly claims: ClaimQueries,
    private readonly premises: PremisesQueries,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Rooms in the order in which they were added, after the one named; one more than `limit`. `named` is some letters of what it is called. */
  async page(
    page: { after: string | null; limit: number },
    { status, named }: { readonly status?: UnitStatus | undefined; readonly named?: string | undefined } = {},
  ): Promise<ShownRoom[]> {
    const { actor } = this.work;
    if (actor.kind !== 'user') return [];
    const filter = { providerId: actor.organisationId, ...(status ? { status } : {}), ...(named ? { named } : {}) };
    return this.shown(await this.board.page(filter, page));
  }

  /** One room; null when it is none of theirs. */
  async one(unitId: string): Promise<ShownRoom | null> {
    const { actor } = this.work;
    const unit = await this.board.one(unitId);
    if (!unit || actor.kind !== 'user' || unit.provider.id !== actor.organisationId) return null;
    return (await this.shown([unit]))[0] ?? null;
  }

  private async shown(units: readonly BoardUnit[]): Promise<ShownRoom[]> {
    const now = this.clock.now();
    const premises = await this.premises.several(units.map(({ premisesId }) => premisesId));
    const claims = await this.claims.between(
      units.map(({ id }) => id),
      now,
      new Date(now.getTime() + 1),
      now,
    );
    // A stay that goes on beyond its day comes before whatever was meant to follow it.
    const byUnit = new Map(
      claims.toSorted((a, b) => Number(a.unfinished) - Number(b.unfinished)).map((one) => [one.unitId, one]),
    );
    return units.map((unit) => {
      const claim = byUnit.get(unit.id);
      return {
        id: unit.id,
        reference: unit.reference,
        premises: premises.get(unit.premisesId)?.reference ?? '',
        premisesId: unit.premisesId,
        status: unit.status,
        state: STATUS_WORDS[unit.status],
        until: claim ? untilOf(claim) : null,
        takingReferrals: unit.takingReferrals,
        freshness: FRESHNESS_WORDS[unit.freshness],
        confirmedAt: unit.confirmedAt,
        offers: roomInWords(unit),
      };
    });
  }
}
