import { Injectable } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { Refusal } from '../../../shared/refusal.js';
import { page, type PageView } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { PENDING } from '../../placements.codes.js';
import { reasonInWords } from '../reason-words.js';
import { PeopleOfRooms } from './people-of-rooms.js';

/** What is said after something was done with a stay. */
export const TOLD = {
  arrived: 'They have arrived. From now on they live here.',
  'not-arrived': 'Recorded. The room is free again.',
  declined: 'Recorded. The room is free again, and those who placed them look for another one.',
  moved: 'They have moved. The room before is made ready for the next household.',
  'moved-on': 'They have moved. The room is made ready for the next household, and you see their record no more.',
  extended: 'The day on which they are expected to leave has moved.',
  departed: 'They have left. The room is made ready for the next household.',
  decided: 'Recorded. You are asked again when that day has come.',
  destination: 'Recorded where they went.',
};

/** The page of one stay, in one's own rooms or of a household that one placed, whatever was done from it. */
@Injectable()
export class StayShown {
  constructor(
    private readonly people: PeopleOfRooms,
    private readonly clock: Clock,
  ) {}

  /** The page with what can be done next; `missing` when it is about somebody else's room and nobody that one knows. */
  async page(asked: Asked): Promise<PageView | Refusal> {
    const placement = await this.people.oneKnown(asked.id());
    if (!placement) return Refusal.missing();
    const { roles, organisationId } = asked.actor;
    const own = placement.providerId === organisationId;
    const today = this.clock.today();
    return page('placements/pages/provider/stay.njk', 'Stay', {
      placement,
      own,
      acts: mayDo(roles, 'placement.move'),
      findsPlaces: placement.reference !== null && mayDo(roles, 'availability.search'),
      mayDecline: own && mayDo(roles, 'placement.answer'),
      declineReasons: choicesIn('declinedByProviderReasons'),
      reason: reasonInWords(placement.reason),
      destination: labelOf('destinations', placement.destination) ?? placement.destination,
      destinationNotKnown: placement.destination === PENDING,
      notArrivedReasons: choicesIn('notArrivedReasons'),
      extensionReasons: choicesIn('extensionReasons'),
      overstayReasons: choicesIn('overstayReasons'),
      departureReasons: choicesIn('departureReasons'),
      destinations: choicesIn('destinations'),
      form: asked.form.startingFrom({ ...boxes('arrivedAt', today), ...boxes('departedAt', today) }),
      told: TOLD,
    });
  }
}
