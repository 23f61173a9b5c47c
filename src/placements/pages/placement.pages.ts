import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { choicesOf, codesOf } from '../coded.js';
import { DECLINED_BY_PERSON, WITHDRAWN } from '../endings.codes.js';
import { Answers } from '../offers/answers.service.js';
import { Holds } from '../offers/holds.service.js';
import { PlacementQueries } from '../placement.queries.js';
import { providersPageOf } from './provider/people-of-rooms.js';
import { reasonInWords } from './reason-words.js';
import { STATUS_WORDS } from './placement.words.js';

const TOLD = {
  offered: 'The place is held and offered. The provider can see it now.',
  agreed: 'Recorded: they agree.',
  declined: 'Recorded. Their choice changes nothing else.',
  withdrawn: 'The offer was withdrawn, and the place is free again.',
  held: 'The place is held for longer.',
};

/** One placement, for those who placed the household: how it stands, and what can be done from here. */
@Pages('placements')
export class PlacementPage {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly answers: Answers,
    private readonly holds: Holds,
    private readonly households: HouseholdQueries,
    private readonly names: UnitNames,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Page('placement.read')
  async show(@Ask() asked: Asked) {
    const placement = await this.placements.read(asked.id());
    if (!placement) return Refusal.missing();
    const { householdId, unitId, status, hold } = placement;
    return page('placements/pages/placement.njk', 'Placement', {
      placement,
      status: STATUS_WORDS[status],
      reference: await this.households.referenceOf(householdId),
      unit: (await this.names.of([unitId])).get(unitId),
      ownRoom: placement.providerId === asked.actor.organisationId ? providersPageOf(placement) : null,
      reason: reasonInWords(placement.reason),
      minutesLeft: hold && Math.max(0, Math.round((hold.expiresAt.getTime() - this.clock.now().getTime()) / 60_000)),
      theirReasons: choicesOf(DECLINED_BY_PERSON),
      ourReasons: choicesOf(WITHDRAWN),
      acts: mayDo(asked.actor.roles, 'placement.answer'),
      mayAskWhere: mayDo(asked.actor.roles, 'address.disclose'),
      told: TOLD,
    });
  }

  @Post(':id/agree')
  @Page('placement.answer', { again: 'show' })
  async agree(@Ask() asked: Asked) {
    const agreed = await this.answers.accept(asked.id(), 'person');
    return isRefusal(agreed) ? agreed : seeOther(`/placements/${agreed.id}`, 'agreed');
  }

  @Post(':id/decline')
  @Page('placement.answer', { again: 'show' })
  async decline(@Ask() asked: Asked) {
    const why = choice(codesOf(DECLINED_BY_PERSON), 'Choose what they said');
    const typed = readForm({ theirReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const declined = await this.answers.decline(asked.id(), 'person', typed.theirReason);
    return isRefusal(declined) ? declined : seeOther(`/placements/${declined.id}`, 'declined');
  }

  @Post(':id/withdraw')
  @Page('placement.move', { again: 'show' })
  async withdraw(@Ask() asked: Asked) {
    const why = choice(codesOf(WITHDRAWN), 'Choose why it is withdrawn');
    const typed = readForm({ ourReason: why }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const withdrawn = await this.answers.withdraw(asked.id(), typed.ourReason);
    return isRefusal(withdrawn) ? withdrawn : seeOther(`/placements/${withdrawn.id}`, 'withdrawn');
  }

  @Post(':id/hold')
  @Page('placement.move', { again: 'show' })
  async holdLonger(@Ask() asked: Asked) {
    const held = await this.holds.renew(asked.id());
    return isRefusal(held) ? held : seeOther(`/placements/${held.id}`, 'held');
  }
}
