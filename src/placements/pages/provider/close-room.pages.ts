import { Get, Post } from '@nestjs/common';
import { CLOSURE_REASONS, COST_BEARERS } from '../../../availability/availability.codes.js';
import { Closures } from '../../../availability/closing/closures.service.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, optional, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';

const CLOSING = {
  reason: choice(CLOSURE_REASONS, 'Choose why it is closed'),
  costBearer: choice(COST_BEARERS, 'Say who bears the cost meanwhile'),
  from: day('Enter the first day on which it is closed'),
  to: optional(day('')),
};

/** Taking one room out of use for some days, or until somebody says that it is back. */
@Pages('rooms/:id/close')
export class CloseRoomPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly closures: Closures,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('unit.close')
  async show(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    if (!room) return Refusal.missing();
    return page('placements/pages/provider/close-room.njk', 'Close a room', {
      room,
      reasons: choicesIn('closureReasons'),
      costBearers: choicesIn('costBearers'),
      form: asked.form.startingFrom(boxes('from', this.clock.today())),
    });
  }

  @Post()
  @Page('unit.close', { again: 'show' })
  async close(@Ask() asked: Asked) {
    const typed = readForm(CLOSING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const closed = await this.closures.close(asked.id(), { ...typed, to: typed.to ?? null });
    return isRefusal(closed) ? closed : seeOther(`/rooms/${asked.id()}`, 'closed');
  }
}
