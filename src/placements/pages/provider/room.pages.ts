import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { offerInWords } from '../../../accommodation/units/offer-in-words.js';
import { UnitQueries } from '../../../accommodation/units/unit.queries.js';
import { Closures } from '../../../availability/closing/closures.service.js';
import { PremisesClosures } from '../../../availability/closing/premises-closures.service.js';
import { Confirmations } from '../../../availability/freshness/confirmations.service.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isId } from '../../../shared/ids.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { day, optional, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { PeopleOfRooms } from './people-of-rooms.js';

const CLOSURES = 10;
const TOLD = {
  confirmed: 'Confirmed. Everybody who looks for a room can rely on it now.',
  closed: 'The room is closed for these days. Nobody is offered it.',
  reopened: 'The room is back in use from now.',
  changed: 'Changed. Searches see it at once.',
  moved: 'The day on which it is back has moved.',
  'house-reopened': 'All rooms that were closed together are back in use from now.',
};

/** One room of one's own: who is coming and who lives there, what it offers, when it is closed. */
@Pages('rooms')
export class RoomPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly units: UnitQueries,
    private readonly people: PeopleOfRooms,
    private readonly closures: Closures,
    private readonly houses: PremisesClosures,
    private readonly confirmations: Confirmations,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Page('unit.read')
  async show(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    const unit = room && (await this.units.placeable(room.id));
    if (!room || !unit) return Refusal.missing();
    const closures = await this.closuresOf(room.id);
    return page('placements/pages/provider/room.njk', 'Room', {
      room,
      offers: offerInWords(unit),
      // Its checks, or those of its house: nobody new is placed there until somebody has checked again.
      outOfDate: unit.standardsUntil !== null && unit.standardsUntil <= this.clock.today(),
      people: await this.people.in(room.id),
      closures,
      form: asked.form.completedBy(Object.assign({}, ...closures.map(({ id, to }) => boxes(`to-${id}`, to)))),
      changes: mayDo(asked.actor.roles, 'unit.change'),
      closes: mayDo(asked.actor.roles, 'unit.close'),
      told: TOLD,
    });
  }

  @Post(':id/confirm')
  @Page('unit.confirm', { again: 'show' })
  async confirm(@Ask() asked: Asked) {
    const confirmed = await this.confirmations.ofUnit(asked.id());
    return isRefusal(confirmed) ? confirmed : seeOther(`/rooms/${asked.id()}`, 'confirmed');
  }

  @Post(':id/reopen')
  @Page('unit.close', { again: 'show' })
  async reopen(@Ask() asked: Asked) {
    const closure = asked.form.value('closure');
    const reopened = isId(closure) ? await this.closures.end(closure) : Refusal.missing();
    return isRefusal(reopened) ? reopened : seeOther(`/rooms/${asked.id()}`, 'reopened');
  }

  @Post(':id/reopen-house')
  @Page('unit.close', { again: 'show' })
  async reopenHouse(@Ask() asked: Asked) {
    const closure = asked.form.value('closure');
    const reopened = isId(closure) ? await this.houses.end(closure) : Refusal.missing();
    return isRefusal(reopened) ? reopened : seeOther(`/rooms/${asked.id()}`, 'house-reopened');
  }

  @Post(':id/move-end')
  @Page('unit.close', { again: 'show' })
  async moveEnd(@Ask() asked: Asked) {
    const closure = asked.form.value('closure');
    if (!isId(closure)) return Refusal.missing();
    const field = `to-${closure}`;
    const typed = readForm({ to: optional(day('')) }, asked.form.values, () => field);
    if (typed instanceof FormErrors) return typed;
    const moved = await this.closures.moveEnd(closure, typed.to ?? null);
    if (isRefusal(moved) && moved.code === 'to-before-from') {
      return new FormErrors([{ field, message: 'Enter a day after the one on which it was closed' }]);
    }
    return isRefusal(moved) ? moved : seeOther(`/rooms/${asked.id()}`, 'moved');
  }

  private async closuresOf(unitId: string) {
    const rows = await this.closures.ofUnit(unitId, { after: null, limit: CLOSURES });
    if (isRefusal(rows)) return [];
    const today = this.clock.today();
    return rows.map((closure) => ({
      ...closure,
      reason: labelOf('closureReasons', closure.reason) ?? closure.reason,
      costBearer: labelOf('costBearers', closure.costBearer),
      goesOn: closure.endedAt === null && (closure.to === null || closure.to > today),
    }));
  }
}
