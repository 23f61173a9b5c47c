import { Get, Post } from '@nestjs/common';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isId } from '../../shared/ids.js';
import { isRefusal } from '../../shared/refusal.js';
import { page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { Confirmations } from '../freshness/confirmations.service.js';
import { OwnRooms } from './own-rooms.js';

const ROOMS = 100;

/** The morning's round in three taps: open it, tick what has changed, confirm the rest. */
@Pages('rooms/confirm')
export class ConfirmRoomsPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly confirmations: Confirmations,
  ) {}

  @Get()
  @Page('unit.confirm')
  async show(@Ask() asked: Asked) {
    const rows = await this.rooms.page({ after: readIdCursor(asked.query('cursor')), limit: ROOMS });
    const { items, nextCursor } = pageOf(rows, ROOMS, ({ id }) => [id]);
    return page('availability/pages/confirm-rooms.njk', 'Confirm rooms', { rooms: items, nextCursor });
  }

  /** Confirms what was on the page and was not ticked: a room that was added meanwhile has been looked at by nobody. */
  @Post()
  @Page('unit.confirm', { again: 'show', newEachTime: true })
  async confirm(@Ask() { form }: Asked) {
    const changed = new Set(form.all('changed'));
    const shown = form.all('shown').filter((id) => isId(id));
    // In the order of their ids, so that two who confirm the same rooms wait for each other.
    for (const id of shown.filter((each) => !changed.has(each)).toSorted()) {
      const confirmed = await this.confirmations.ofUnit(id);
      if (isRefusal(confirmed)) return confirmed;
    }
    const next = form.value('next');
    if (next) return seeOther(`/rooms/confirm?cursor=${encodeURIComponent(next)}`);
    return seeOther('/rooms', changed.size > 0 ? 'partly-confirmed' : 'confirmed');
  }
}
