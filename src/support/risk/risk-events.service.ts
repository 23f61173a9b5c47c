import { Injectable } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Refusal } from '../../shared/refusal.js';
import { isNewsOfBirth, mayBeRecorded, type RiskEventKind } from './reassessment.rules.js';
import { ownHomeBegins } from './risk.events.js';
import { naming, Perpetrators, unknownPerpetrator } from './perpetrators.service.js';
import { Reassessments } from './reassessments.js';
import { RiskEventQueries, type RiskEventView } from './risk-event.queries.js';

export interface NewRiskEvent {
  readonly kind: RiskEventKind;
  readonly happenedOn: string;
  readonly note?: string;
  readonly perpetratorId?: string;
}

/**
 * Hears what may change a risk: from whoever works with a person, and from moves, births and tenancies by itself. What it hears by
 * itself concerns those of the household who have been assessed before: there is nothing to assess anew of the others.
 */
@Injectable()
export class RiskEvents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly placements: PlacementQueries,
    private readonly events: RiskEventQueries,
    private readonly reassessments: Reassessments,
    private readonly perpetrators: Perpetrators,
    private readonly clock: Clock,
  ) {}

  /** Records what somebody has told. Refusals: `in-the-future`, `unknown-perpetrator`. */
  async tell(
    personId: string,
    { kind, happenedOn, note, perpetratorId }: NewRiskEvent,
  ): Promise<RiskEventView | Refusal> {
    const person = await this.households.person(personId);
    if (!person) return Refusal.missing();

    const day = happenedOn as LocalDate;
    if (!mayBeRecorded(kind, day, this.clock.today())) return notYet();

    const unknown = perpetratorId && (await this.perpetrators.unknownAmong(personId, [perpetratorId]));
    if (unknown) return unknownPerpetrator('perpetratorId');

    const source = `told:${newId()}`;
    const told = await naming('perpetratorId', () =>
      this.reassessments.keep(person, { kind, happenedOn: day, note, perpetratorId, source }),
    );
    if (!told) throw new Error('what was told for the first time was known already');
    return told;
  }

  /** They live somewhere else since their arrival. How many it concerns and did not know of. */
  async moved(placementId: string): Promise<number> {
    const placement = await this.placements.facts(placementId);
    if (!placement?.arrivedOn) return 0;
    const source = `placement:${placement.id}`;
    return this.happened(placement.householdId, { kind: 'move', happenedOn: placement.arrivedOn, source });
  }

  /** A child may have been born to a household that has changed. */
  async born(householdId: string): Promise<number> {
    const today = this.clock.today();
    const members = await this.households.members(householdId);
    let concerned = 0;
    for (const { id, dateOfBirth } of members.filter((member) => isNewsOfBirth(member.dateOfBirth, today))) {
      concerned += await this.happened(householdId, { kind: 'birth', happenedOn: dateOfBirth, source: `birth:${id}` });
    }
    return concerned;
  }

  /** A home of their own begins. */
  tenancyStarts(tenancy: { id: string; householdId: string; startsOn: LocalDate }): Promise<number> {
    const source = `tenancy:${tenancy.id}`;
    this.work.publish(ownHomeBegins, { householdId: tenancy.householdId, startsOn: tenancy.startsOn });
    return this.happened(tenancy.householdId, { kind: 'tenancy-start', happenedOn: tenancy.startsOn, source });
  }

  private async happened(
    householdId: string,
    what: { kind: RiskEventKind; happenedOn: LocalDate; source: string },
  ): Promise<number> {
    const assessed = await this.events.assessedOf(householdId);
    if (assessed.size === 0) return 0;
    const members = await this.households.members(householdId);
    let concerned = 0;
    for (const member of members.filter(({ id }) => assessed.has(id))) {
      const kept = await this.reassessments.keep(member, { ...what, source: `${what.source}:${member.id}` });
      if (kept) concerned += 1;
    }
    return concerned;
  }
}

function notYet(): Refusal {
  return Refusal.rule('in-the-future', 'This cannot have happened on a day that has not come.', [
    { field: 'happenedOn', code: 'in-the-future', message: 'Enter a day that is not after today.' },
  ]);
}
