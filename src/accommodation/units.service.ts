import { Injectable } from '@nestjs/common';
import type { Level, Need } from '../people/people.codes.js';
import { Clock } from '../platform/clock/clock.js';
import { violatedConstraint } from '../platform/database/retry.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { isRefusal, Refusal } from '../shared/refusal.js';
import { STALE } from '../shared/stale.js';
import { keepsStockOf, notYours, worksFor } from './accommodation.access.js';
import type { NoRecourse, SharedPart, Staffed } from './accommodation.codes.js';
import { PremisesQueries } from './premises.queries.js';
import { referenceTaken } from './premises.service.js';
import { Unit } from './unit.entity.js';

/** What a unit offers, as its provider says it. */
export interface NewUnit {
  readonly reference: string;
  readonly bedspaces: number;
  readonly cots?: number;
  readonly selfContained?: boolean;
  readonly wheelchair?: boolean;
  readonly stepFree?: boolean;
  readonly womenOnly?: boolean;
  readonly maxChildren?: number | null;
  readonly oldestBoyAge?: number | null;
  readonly acceptsNeeds?: readonly Need[];
  readonly pets?: number;
  readonly bedrooms?: number | null;
  readonly shares?: readonly SharedPart[];
  readonly carerSpace?: boolean;
  readonly menOnly?: boolean;
  readonly leadAgeFrom?: number | null;
  readonly leadAgeTo?: number | null;
  /** When not given: as `acceptsNeeds` says. */
  readonly noRecourse?: NoRecourse;
  readonly supportLevels?: Readonly<Partial<Record<Need, Level>>>;
  readonly languages?: readonly string[];
  readonly byAndFor?: string | null;
  readonly staffed?: Staffed | null;
  readonly security?: readonly string[];
  readonly takesFromOwnArea?: boolean | null;
  readonly outOfHours?: boolean;
}

export type UnitChange = Partial<NewUnit> & { readonly takingReferrals?: boolean };

/** Records units and what they offer, and that a unit's entry is still true. Whether it is free is the ledger's to say. */
@Injectable()
export class Units {
  constructor(
    private readonly work: UnitOfWork,
    private readonly premises: PremisesQueries,
    private readonly clock: Clock,
  ) {}

  /** Adds a unit to premises of the caller's provider; gives its id. Refusals: `missing`, `not-allowed`, `reference-taken`. */
  async add(premisesId: string, features: NewUnit): Promise<{ id: string } | Refusal> {
    const premises = await this.premises.one(premisesId);
    if (!premises) return Refusal.missing();
    if (!keepsStockOf(this.work.actor, premises.providerId)) return notYours();

    const id = newId();
    try {
      await this.work.manager.insert(Unit, {
        ...NOTHING_SAID,
        ...offered(features),
        id,
        premisesId,
        providerId: premises.providerId,
        takingReferrals: true,
        confirmedAt: null,
        confirmedBy: null,
        version: 1,
        createdAt: this.clock.now(),
        changedAt: this.clock.now(),
        changedBy: this.userId(),
      });
    } catch (error) {
      if (isReferenceTaken(error)) return referenceTaken();
      throw error;
    }

    this.work.record({ action: 'unit.created', outcome: 'done', subjectType: 'unit', subjectId: id });

    return { id };
  }

  /** Changes what a unit offers, or whether it takes referrals. Refusals: `missing`, `not-allowed`, `stale-version`, `reference-taken`. */
  async change(unitId: string, version: number, change: UnitChange): Promise<{ id: string } | Refusal> {
    const unit = await this.lock(unitId, keepsStockOf);
    if (isRefusal(unit)) return unit;
    if (unit.version !== version) return STALE;

    try {
      await this.work.manager.update(Unit, unitId, {
        ...offered(change),
        version: unit.version + 1,
        changedAt: this.clock.now(),
        changedBy: this.userId(),
      });
    } catch (error) {
      if (isReferenceTaken(error)) return referenceTaken();
      throw error;
    }

    this.work.record({
      action: 'unit.changed',
      outcome: 'done',
      subjectType: 'unit',
      subjectId: unitId,
      details: { fields: Object.keys(stated(change)) },
    });

    return { id: unitId };
  }

  /** The provider's own staff say that what is recorded of a unit is still true, now. Refusals: `missing`, `not-allowed`. */
  async confirm(unitId: string): Promise<{ unitId: string; confirmedAt: Date } | Refusal> {
    const unit = await this.lock(unitId, worksFor);
    if (isRefusal(unit)) return unit;

    const confirmedAt = this.clock.now();
    await this.work.manager.update(Unit, unitId, { confirmedAt, confirmedBy: this.userId() });

    this.work.record({ action: 'unit.confirmed', outcome: 'done', subjectType: 'unit', subjectId: unitId });

    return { unitId, confirmedAt };
  }

  private userId(): string | null {
    const { actor } = this.work;
    return actor.kind === 'user' ? actor.userId : null;
  }

  /**
   * The unit as this transaction's alone. Refusals: `missing`, `not-allowed`. Whose it is never changes, and is asked before the
   * lock: under it, rows that the caller may not change are not there at all.
   */
  private async lock(unitId: string, mayKeep: typeof worksFor): Promise<Unit | Refusal> {
    const seen = await this.work.manager.findOne(Unit, {
      select: { id: true, providerId: true },
      where: { id: unitId },
    });
    if (!seen) return Refusal.missing();
    if (!mayKeep(this.work.actor, seen.providerId)) return notYours();
    // The same strength as the ledger's own lock: it waits for a claim under way, not for a mere mention of the unit.
    const lock = { mode: 'for_no_key_update' } as const;
    return (await this.work.manager.findOne(Unit, { where: { id: unitId }, lock })) ?? Refusal.missing();
  }
}

const NO_RECOURSE_NEED: Need = 'no-recourse-to-public-funds';

const NOTHING_SAID = {
  cots: 0,
  selfContained: false,
  wheelchair: false,
  stepFree: false,
  womenOnly: false,
  maxChildren: null,
  oldestBoyAge: null,
  acceptsNeeds: [],
  pets: 0,
  bedrooms: null,
  shares: [],
  carerSpace: false,
  menOnly: false,
  leadAgeFrom: null,
  leadAgeTo: null,
  noRecourse: 'no',
  supportLevels: {},
  languages: [],
  byAndFor: null,
  staffed: null,
  security: [],
  takesFromOwnArea: null,
  outOfHours: false,
} as const satisfies Partial<Unit>;

// Null says "no limit" or "not said" of these; of anything else it says nothing.
const MAY_BE_NULL = [
  'maxChildren',
  'oldestBoyAge',
  'bedrooms',
  'leadAgeFrom',
  'leadAgeTo',
  'byAndFor',
  'staffed',
  'takesFromOwnArea',
];

/** The columns for what was said. Whether no recourse is considered is said in two ways, which are kept the same. */
function offered(features: UnitChange): Partial<Unit> {
  const said = stated(features);
  const noRecourse =
    said.noRecourse ?? (said.acceptsNeeds && (said.acceptsNeeds.includes(NO_RECOURSE_NEED) ? 'yes' : 'no'));
  const needs = said.acceptsNeeds?.filter((need) => need !== NO_RECOURSE_NEED);
  return {
    ...(said as Partial<Unit>),
    ...(noRecourse ? { noRecourse } : {}),
    ...(needs ? { acceptsNeeds: [...new Set(needs), ...(noRecourse === 'no' ? [] : [NO_RECOURSE_NEED])] } : {}),
  };
}

/** The fields that were said. */
function stated<T extends object>(fields: T): T {
  const said = ([name, value]: [string, unknown]) => value !== undefined && (value !== null || MAY_BE_NULL.includes(name));
  return Object.fromEntries(Object.entries(fields).filter(said)) as T;
}

function isReferenceTaken(error: unknown): boolean {
  return violatedConstraint(error) === 'unit_premises_id_reference_key';
}
