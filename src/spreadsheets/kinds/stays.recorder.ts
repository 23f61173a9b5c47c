import { Injectable } from '@nestjs/common';
import { References } from '../../accommodation/references.queries.js';
import { OccupancyQueries } from '../../availability/ledger/occupancy.queries.js';
import { Households } from '../../people/households.service.js';
import type { NewMember } from '../../people/members.service.js';
import type { Need, Sex } from '../../people/people.codes.js';
import { Answers } from '../../placements/offers/answers.service.js';
import { Offers } from '../../placements/offers/offers.service.js';
import { SecondLooks } from '../../placements/stays/second-looks.js';
import { Stays } from '../../placements/stays/stays.service.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { RowError, Values } from './columns.js';
import type { Recorder } from './sheet-kind.js';
import type { ChildCell } from './stays.kind.js';
import { unknownPremises, whereOf } from './where.js';

/**
 * Records households that live in a provider's units now: their people, and the placement that they have arrived in. That they live
 * there is so, whether or not the unit would be offered to them today; where it does not suit them, somebody is asked to look.
 */
@Injectable()
export class StaysRecorder implements Recorder {
  // A household is some forty statements.
  readonly atOnce = 50;

  constructor(
    private readonly work: UnitOfWork,
    private readonly references: References,
    private readonly occupancy: OccupancyQueries,
    private readonly households: Households,
    private readonly offers: Offers,
    private readonly answers: Answers,
    private readonly stays: Stays,
    private readonly secondLooks: SecondLooks,
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
    const refusals: (Refusal | null)[] = [];
    for (const [index, row] of rows.entries()) {
      const unitId = where[index]?.unitId;
      const done = unitId === undefined ? Refusal.missing() : await this.work.attempt(() => this.moveIn(row, unitId));
      refusals.push(isRefusal(done) ? done : null);
    }
    return refusals;
  }

  private async moveIn(row: Values, unitId: string): Promise<unknown> {
    const { arrivedOn, expectedTo, needs } = row as { arrivedOn: LocalDate; expectedTo?: LocalDate; needs?: Need[] };
    const household = await this.households.create({ members: membersOf(row), needs });
    if (household === null || isRefusal(household)) return household;
    const stay = { householdId: household.id, unitId, from: arrivedOn, livesThere: true };
    const offer = await this.offers.offer({ ...stay, ...(expectedTo === undefined ? {} : { expectedTo }) });
    if (isRefusal(offer)) return offer;
    const agreed = await this.answers.accept(offer.id, 'person');
    if (isRefusal(agreed)) return agreed;
    const living = await this.stays.arrive(offer.id, arrivedOn);
    if (isRefusal(living)) return living;
    await this.secondLooks.householdChanged(household.id, household.version);
    return living;
  }
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
