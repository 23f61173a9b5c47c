// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { References } from '../../accommodation/references.queries.js';
import { OccupancyQueries } from '../../availability/ledger/occupancy.queries.js';
import { Households } from '../../people/households.service.js';
import type { NewMember } from '../../people/members.service.js';
import type { Need, Sex } from '../../people/people.codes.js';
import { type CurrentStay, CurrentStays } from '../../placements/stays/current-stays.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { RowError, Values } from './columns.js';
import type { Recorder } from './sheet-kind.js';
import type { ChildCell } from './stays.kind.js';
import { unknownPremises, whereOf } from './where.js';

interface StayRow {
  readonly index: number;
  readonly row: Values;
  readonly stay: CurrentStay;
}

/** Records households that live in a provider's units now: their people, and the stay that they are in. All of a batch at once. */
@Injectable()
export class StaysRecorder implements Recorder {
  readonly atOnce = 500;

  constructor(
    private readonly references: References,
    private readonly occupancy: OccupancyQueries,
    private readonly households: Households,
    private readonly stays: CurrentStays,
  ) {}

  async compare(rows: readonly Values[], providerId: string): Promise<RowError[][]> {
    const where = await whereOf(this.references, rows, providerId, 'unitReference');
    const known = where.flatMap(({ unitId }) => (unitId === undefined ? [] : [unitId]));
    const states = await this.occupancy.states(known);
    return where.map(({ premisesId, unitId }) => {
      if (premisesId === undefined) return [unknownPremises()];
      if (unitId === undefined) return [UNKNOWN_UNIT];
      const status = states.get(unitId)?.status;
      return status === 'occupied' || status === 'closed' ? [UNIT_TAKEN] : [];
    });
  }

  async record(rows: readonly Values[], providerId: string): Promise<(Refusal | null)[]> {
    const where = await whereOf(this.references, rows, providerId, 'unitReference');
    const refusals: (Refusal | null)[] = rows.map((_, index) =>
      where[index]?.unitId === undefined ? Refusal.missing() : null,
    );
    const named = rows.flatMap((row, index): StayRow[] => {
      const unitId = where[index]?.unitId;
      return unitId === undefined ? [] : [{ index, row, stay: stayOf(row, unitId) }];
    });

    const judged = await this.stays.judge(named.map(({ stay }) => stay));
    const possible = named.filter((_, at) => judged[at] === null);
    const households = await this.households.createAll(possible.map(({ row }) => householdOf(row)));
    await this.stays.begin(
      possible.flatMap(({ stay }, at) => {
        const householdId = households[at];
        return typeof householdId === 'string' ? [{ ...stay, householdId }] : [];
      }),
    );

    for (const [at, { index }] of named.entries()) refusals[index] = judged[at] ?? null;
    for (const [at, { index }] of possible.entries()) refusals[index] = refusalIn(households[at]);
    return refusals;
  }
}

function stayOf(row: Values, unitId: string): CurrentStay {
  const { arrivedOn, expectedTo } = row as { arrivedOn: LocalDate; expectedTo?: LocalDate };
  return { unitId, from: arrivedOn, expectedTo: expectedTo ?? null };
}

function householdOf(row: Values): { members: NewMember[]; needs: readonly Need[] } {
  return { members: membersOf(row), needs: (row['needs'] ?? []) as readonly Need[] };
}

function refusalIn(household: string | Refusal | undefined): Refusal | null {
  return isRefusal(household) ? household : null;
}

function membersOf(row: Values): NewMember[] {
  const { leadGivenName, leadFamilyName, leadDateOfBirth } = row as Record<string, string>;
  const lead = {
    ...{ key: 'lead', givenName: leadGivenName ?? '', familyName: leadFamilyName ?? '' },
    ...{ dateOfBirth: leadDateOfBirth ?? '', sex: row['leadSex'] as Sex, relationshipToLead: 'self' as const },
  };
  const children = ((row['children'] ?? []) as readonly ChildCell[]).map(({ givenName, ...child }, index) => ({
    ...{ key: `child-${index + 1}`, givenName: givenName ?? `Child ${index + 1}`, familyName: lead.familyName },
    ...{ ...child, relationshipToLead: 'child' as const },
  }));
  return [lead, ...children];
}

const UNKNOWN_UNIT: RowError = {
  field: 'unitReference',
  code: 'unknown-unit',
  message: 'These premises have no unit with this reference. Add it first, or import it.',
};

const UNIT_TAKEN: RowError = {
  field: 'unitReference',
  code: 'unit-not-free',
  message:
    'Somebody is recorded as living in this unit, or it is closed. Record that they have left, or leave this row out.',
};
