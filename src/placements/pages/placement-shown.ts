import { Injectable } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refusal } from '../../shared/refusal.js';
import { page, type PageView } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import type { PlacementStatus } from '../placement.states.js';
import { PlacementQueries } from '../placement.queries.js';
import { providersPageOf } from './provider/people-of-rooms.js';
import { reasonInWords } from './reason-words.js';
import { STATUS_WORDS } from './placement.words.js';

/** What is said after something was done with a placement. */
const TOLD = {
  offered: 'The place is held and offered. The provider can see it now.',
  agreed: 'Recorded: they agree.',
  'provider-agreed': 'Recorded: the provider agrees.',
  declined: 'Recorded. Their choice changes nothing else.',
  'provider-declined': 'Recorded. The place is free again; look for another one for them.',
  withdrawn: 'The offer was withdrawn, and the place is free again.',
  held: 'The place is held for longer.',
  tonight: 'The place is theirs tonight. The provider has a task to welcome them.',
  moved: 'They have moved, and this is their new place. Their support goes on.',
};

// From here on there is a stay to record things of.
const WITH_A_STAY: readonly PlacementStatus[] = ['accepted', 'arrived', 'departed'];

/** The page of one placement for those who placed the household, whatever was done from it. */
@Injectable()
export class PlacementShown {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly households: HouseholdQueries,
    private readonly names: UnitNames,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  /** The page with what can be done next; `missing` when the caller sees no such placement. */
  async page(asked: Asked): Promise<PageView | Refusal> {
    const placement = await this.placements.read(asked.id());
    if (!placement) return Refusal.missing();
    const { householdId, unitId, providerId, status, hold, agreed } = placement;
    const reference = await this.households.referenceOf(householdId);
    const own = providerId === asked.actor.organisationId;
    const { roles } = asked.actor;
    return page('placements/pages/placement.njk', 'Placement', {
      placement,
      status: STATUS_WORDS[status],
      reference,
      unit: (await this.names.of([unitId])).get(unitId),
      ownRoom: own ? providersPageOf(placement) : null,
      stay: !own && reference !== null && mayDo(roles, 'placement.move') && WITH_A_STAY.includes(status),
      byTelephone: status === 'offered' && !own && !agreed.provider && !(await this.staff.hasStaff(providerId)),
      reason: reasonInWords(placement.reason),
      minutesLeft: hold && Math.max(0, Math.round((hold.expiresAt.getTime() - this.clock.now().getTime()) / 60_000)),
      theirReasons: choicesIn('declinedByPersonReasons'),
      ourReasons: choicesIn('withdrawalReasons'),
      providersReasons: choicesIn('declinedByProviderReasons'),
      acts: mayDo(roles, 'placement.answer'),
      mayAskWhere: mayDo(roles, 'address.disclose'),
      told: TOLD,
    });
  }
}
