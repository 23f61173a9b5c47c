import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Refusal } from '../../../shared/refusal.js';
import { page, type PageView } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesOf, labelOf } from '../../coded.js';
import { NOT_ARRIVED } from '../../endings.codes.js';
import { DEPARTED, DESTINATIONS, EXTENDED, OVERSTAYED, PENDING } from '../../placements.codes.js';
import { reasonInWords } from '../reason-words.js';
import { PeopleOfRooms } from './people-of-rooms.js';

/** What is said after something was done with a stay. */
export const TOLD = {
  arrived: 'They have arrived. From now on they live here.',
  'not-arrived': 'Recorded. The room is free again.',
  moved: 'They have moved. The room before is made ready for the next household.',
  extended: 'The day on which they are expected to leave has moved.',
  departed: 'They have left. The room is made ready for the next household.',
  decided: 'Recorded. You are asked again when that day has come.',
  destination: 'Recorded where they went.',
};

/** The page of one stay in one's own rooms, whatever was done from it. */
@Injectable()
export class StayShown {
  constructor(
    private readonly people: PeopleOfRooms,
    private readonly clock: Clock,
  ) {}

  /** The page with what can be done next; `missing` when it is about somebody else's room. */
  async page(asked: Asked): Promise<PageView | Refusal> {
    const placement = await this.people.one(asked.id());
    if (!placement) return Refusal.missing();
    const today = this.clock.today();
    return page('placements/pages/provider/stay.njk', 'Stay', {
      placement,
      reason: reasonInWords(placement.reason),
      destination: labelOf(DESTINATIONS, placement.destination),
      destinationNotKnown: placement.destination === PENDING,
      notArrivedReasons: choicesOf(NOT_ARRIVED),
      extensionReasons: choicesOf(EXTENDED),
      overstayReasons: choicesOf(OVERSTAYED),
      departureReasons: choicesOf(DEPARTED),
      destinations: choicesOf(DESTINATIONS),
      form: asked.form.startingFrom({ ...boxes('arrivedAt', today), ...boxes('departedAt', today) }),
      told: TOLD,
    });
  }
}
