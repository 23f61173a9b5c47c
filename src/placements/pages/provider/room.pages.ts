import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { offerInWords } from '../../../accommodation/units/offer-in-words.js';
import { UnitQueries } from '../../../accommodation/units/unit.queries.js';
import { Closures } from '../../../availability/closing/closures.service.js';
import { Confirmations } from '../../../availability/freshness/confirmations.service.js';
import { OwnRooms } from '../../../availability/pages/own-rooms.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isId } from '../../../shared/ids.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { seeOther, page } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { PeopleOfRooms } from './people-of-rooms.js';

const CLOSURES = 10;
const TOLD = {
  confirmed: 'Confirmed. Everybody who looks for a room can rely on it now.',
  closed: 'The room is closed for these days. Nobody is offered it.',
  reopened: 'The room is back in use from now.',
  changed: 'Changed. Searches see it at once.',
};

/** One room of one's own: who is coming and who lives there, what it offers, when it is closed. */
@Pages('rooms')
export class RoomPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly units: UnitQueries,
    private readonly people: PeopleOfRooms,
    private readonly closures: Closures,
    private readonly confirmations: Confirmations,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Page('unit.read')
  async show(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    const unit = room && (await this.units.placeable(room.id));
    if (!room || !unit) return Refusal.missing();
    return page('placements/pages/provider/room.njk', 'Room', {
      room,
      offers: offerInWords(unit),
      people: await this.people.in(room.id),
      closures: await this.closuresOf(room.id),
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
