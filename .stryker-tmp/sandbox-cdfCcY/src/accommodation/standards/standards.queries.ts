// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CheckResult, Standard } from '../accommodation.codes.js';
import { type CheckFacts, type CheckStatus, missingChecks, statusOf } from './standards.rules.js';

/** A check as it is on record. */
export interface RecordedCheck extends CheckFacts {
  readonly id: string;
  readonly premisesId: string;
  readonly providerId: string;
  /** Null: of the whole premises. */
  readonly unitId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** How one kind of check stands, for the whole premises or for one unit. What is missing has no id, days or result. */
export interface StandardsView {
  readonly id: string | null;
  readonly premisesId: string;
  readonly unitId: string | null;
  readonly kind: Standard;
  readonly checkedOn: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly result: CheckResult | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date | null;
  readonly status: CheckStatus;
  /** The day from which the provider requires it; null while it does not. */
  readonly requiredSince: LocalDate | null;
}

export interface RequiredKind {
  readonly kind: Standard;
  readonly since: LocalDate;
}

const CHECK = `c.id, c.premises_id as "premisesId", c.provider_id as "providerId", c.unit_id as "unitId", c.kind,
  c.checked_on::text as "checkedOn", c.valid_until::text as "validUntil", c.result, c.recorded_by as "recordedBy",
  c.recorded_at as "recordedAt"`;
const NEWEST_FIRST = 'c.checked_on desc, c.recorded_at desc, c.id desc';

/** Safety checks, and what is required. Open to everybody who sees premises. */
@Injectable()
export class StandardsQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The newest check of each kind, of the whole premises and of single units, and what nobody has checked yet. */
  async ofPremises(premises: { readonly id: string; readonly providerId: string }): Promise<StandardsView[]> {
    const checks = await this.work.query<RecordedCheck>(
      `select distinct on (c.unit_id, c.kind) ${CHECK} from accommodation.standards_check c
        where c.premises_id = $1 order by c.unit_id nulls first, c.kind, ${NEWEST_FIRST}`,
      [premises.id],
    );
    const units = await this.work.query<{ id: string }>(
      'select id from accommodation.unit where premises_id = $1 order by id',
      [premises.id],
    );
    const since = new Map((await this.required(premises.providerId)).map((one) => [one.kind, one.since]));

    const today = this.clock.today();
    const present = checks.map(({ providerId: _, ...check }) => ({ ...check, status: statusOf(check, today) }));
    const missing = missingChecks(
      checks,
      units.map(({ id }) => id),
    ).map((scope) => ({ ...NOTHING_ON_RECORD, premisesId: premises.id, ...scope }));
    return [...present, ...missing].map((view) => ({ ...view, requiredSince: since.get(view.kind) ?? null }));
  }

  /** One check, or null when the caller sees no such check. */
  async check(checkId: string): Promise<RecordedCheck | null> {
    const [check] = await this.work.query<RecordedCheck>(
      `select ${CHECK} from accommodation.standards_check c where c.id = $1`,
      [checkId],
    );
    return check ?? null;
  }

  /** All checks of the same kind and scope, newest first. */
  ofSameKind({
    premisesId,
    unitId,
    kind,
  }: Pick<RecordedCheck, 'premisesId' | 'unitId' | 'kind'>): Promise<RecordedCheck[]> {
    return this.work.query<RecordedCheck>(
      `select ${CHECK} from accommodation.standards_check c
        where c.premises_id = $1 and c.unit_id is not distinct from $2 and c.kind = $3 order by ${NEWEST_FIRST}`,
      [premisesId, unitId, kind],
    );
  }

  /** What a provider requires, by kind. */
  required(providerId: string): Promise<RequiredKind[]> {
    return this.work.query<RequiredKind>(
      'select kind, since::text from accommodation.required_standard where provider_id = $1 order by kind',
      [providerId],
    );
  }
}

const NOTHING_ON_RECORD = {
  id: null,
  checkedOn: null,
  validUntil: null,
  result: null,
  recordedBy: null,
  recordedAt: null,
  status: 'missing',
} as const;
