import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { ConferenceQueries } from '../marac/conference.queries.js';
import { AddressMarkerQueries } from '../markers/address-marker.queries.js';
import { OrderQueries } from '../orders/order.queries.js';
import { RiskDraftQueries } from '../risk/drafts/risk-draft.queries.js';
import { RiskEventQueries } from '../risk/risk-event.queries.js';
import { RiskQueries } from '../risk/risk.queries.js';
import { SafetyPlanQueries } from '../safety-plans/safety-plan.queries.js';
import { SanctuaryQueries } from '../sanctuary/sanctuary.queries.js';
import { SupportQueries } from '../support.queries.js';

const LINES = 10;

/** The records of a person's safety, each read through its own queries. */
@Injectable()
export class SafetyRecords {
  constructor(
    readonly risk: RiskQueries,
    readonly drafts: RiskDraftQueries,
    readonly events: RiskEventQueries,
    readonly conferences: ConferenceQueries,
    readonly orders: OrderQueries,
    readonly plans: SafetyPlanQueries,
    readonly sanctuaries: SanctuaryQueries,
    readonly markers: AddressMarkerQueries,
  ) {}
}

/** What is known of one person's safety, each part for those whose role reads it. */
@Injectable()
export class PersonSafetyQueries {
  constructor(
    private readonly people: HouseholdQueries,
    private readonly records: SafetyRecords,
    private readonly support: SupportQueries,
  ) {}

  /** Everything for one page; null when the caller does not see the person. What the roles do not read is null. */
  async of(personId: string, roles: readonly string[]) {
    const person = await this.people.person(personId);
    if (!person) return null;
    const { records } = this;
    const first = { after: null, limit: LINES };
    const risk = mayDo(roles, 'package.read');
    return {
      person,
      name: (await this.people.givenNames(person.householdId)).get(personId) ?? '',
      packages: risk ? (await this.support.ofPerson(personId, first)).slice(0, LINES) : null,
      assessments: risk ? (await records.risk.ofPerson(personId, first)).slice(0, LINES) : null,
      events: risk ? (await records.events.ofPerson(personId, first)).slice(0, LINES) : null,
      assessing: mayDo(roles, 'risk.assess') && (await records.drafts.isThereOne(personId)),
      conferences: mayDo(roles, 'conference.read') ? await records.conferences.ofPerson(personId) : null,
      orders: mayDo(roles, 'order.read') ? await records.orders.ofPerson(personId) : null,
      plans: mayDo(roles, 'safety-plan.read') ? await records.plans.ofPerson(personId) : null,
      sanctuaries: mayDo(roles, 'sanctuary.read') ? await records.sanctuaries.ofPerson(personId) : null,
      markers: mayDo(roles, 'marker.read') ? await records.markers.read(person.householdId) : null,
    };
  }
}
