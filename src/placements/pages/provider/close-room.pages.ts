import { Get, Post } from '@nestjs/common';
import { ClosureChecks } from '../../../availability/closing/closure-checks.js';
import { Closures } from '../../../availability/closing/closures.service.js';
import { blockersIn, daysTyped } from '../../../availability/pages/blockers.js';
import { CLOSED_DAYS, CLOSING } from '../../../availability/pages/closing.form.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { boxes } from '../../../web/forms/boxes.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';

/** Taking one room out of use for some days, or until somebody says that it is back; what stands in the way can be seen first. */
@Pages('rooms/:id/close')
export class CloseRoomPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly closures: Closures,
    private readonly checks: ClosureChecks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('unit.close')
  async show(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    if (!room) return Refusal.missing();
    const days = daysTyped(asked.form);
    return page('placements/pages/provider/close-room.njk', 'Close a room', {
      room,
      blockers: blockersIn(days && (await this.checks.ofUnit(room.id, days))),
      reasons: choicesIn('closureReasons'),
      costBearers: choicesIn('costBearers'),
      form: asked.form.startingFrom(boxes('from', this.clock.today())),
    });
  }

  @Post()
  @Page('unit.close', { again: 'show' })
  async close(@Ask() asked: Asked) {
    if (asked.form.value('only') === 'look') return this.look(asked);
    const typed = readForm(CLOSING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const closed = await this.closures.close(asked.id(), { ...typed, to: typed.to ?? null });
    return isRefusal(closed) ? closed : seeOther(`/rooms/${asked.id()}`, 'closed');
  }

  private async look(asked: Asked) {
    const days = readForm(CLOSED_DAYS, asked.form.values);
    if (days instanceof FormErrors) return days;
    const check = await this.checks.ofUnit(asked.id(), { ...days, to: days.to ?? null });
    return isRefusal(check) ? check : this.show(asked);
  }
}
