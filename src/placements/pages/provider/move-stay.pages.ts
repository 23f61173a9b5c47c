import { Get, Post } from '@nestjs/common';
import { OwnRooms, type ShownRoom } from '../../../availability/pages/own-rooms.js';
import { Fitting } from '../../../availability/matching/fitting.service.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isId } from '../../../shared/ids.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { codesOf } from '../../coded.js';
import { TRANSFERRED } from '../../placements.codes.js';
import { Transfers } from '../../stays/transfers.service.js';
import { PeopleOfRooms, type ShownPlacement } from './people-of-rooms.js';

const ROOMS = 50;
const MOVING = {
  unitId: text('Choose the room they move to', 36),
  at: day('Enter the day on which they move'),
  reason: choice(codesOf(TRANSFERRED), 'Choose why they move'),
};

/** Moving a household from one of one's own rooms to another: one act on one day, or nothing happens. */
@Pages('arrivals/:id/move')
export class MoveStayPages {
  constructor(
    private readonly people: PeopleOfRooms,
    private readonly rooms: OwnRooms,
    private readonly fitting: Fitting,
    private readonly transfers: Transfers,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('placement.move')
  async show(@Ask() asked: Asked) {
    const placement = await this.people.one(asked.id());
    if (placement?.status !== 'arrived') return Refusal.missing();
    const free = await this.rooms.page({ after: null, limit: ROOMS }, { status: 'available' });
    const suitable = await this.suitable(placement, free.slice(0, ROOMS));
    return page('placements/pages/provider/move-stay.njk', 'Move to another room', {
      placement,
      rooms: suitable.map((room) => ({
        value: room.id,
        text: `${room.reference}, ${room.premises}`,
        hint: room.offers.join(' · '),
      })),
      othersFree: free.length > suitable.length,
      reasons: choicesIn('transferReasons'),
      form: asked.form.startingFrom(boxes('at', this.clock.today())),
    });
  }

  @Post()
  @Page('placement.move', { again: 'show' })
  async move(@Ask() asked: Asked) {
    const typed = readForm(MOVING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (!isId(typed.unitId) || !(await this.rooms.one(typed.unitId))) return Refusal.missing();
    const moved = await this.transfers.transfer(asked.id(), typed);
    return isRefusal(moved) ? moved : seeOther(`/arrivals/${moved.opened.id}`, 'moved');
  }

  /** Those of the free rooms that suit them, by the rules of the search. */
  private async suitable({ householdId, expectedTo }: ShownPlacement, free: readonly ShownRoom[]) {
    const today = this.clock.today();
    const nights = { from: today, to: expectedTo !== null && expectedTo > today ? expectedTo : null };
    const suitable: ShownRoom[] = [];
    for (const room of free) {
      const fit = await this.fitting.check(room.id, householdId, nights);
      if (fit && fit.misfits.length === 0) suitable.push(room);
    }
    return suitable;
  }
}
