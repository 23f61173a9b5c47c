import { Get, Headers, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayDo } from '../../access/roles.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { UnitStreams } from '../http/unit-streams.js';
import { UNIT_STATUSES } from '../ledger/occupancy.queries.js';
import { OwnRooms } from './own-rooms.js';
import { STATUS_WORDS } from './room.words.js';

const ROOMS = 100;
const LONGEST_NAME = 80;
const TOLD = {
  confirmed: 'Confirmed. Everybody who looks for a room can rely on it now.',
  'partly-confirmed': 'The rest is confirmed. Open what you ticked and put it right, then confirm it too.',
};

/** The board of one's own rooms. It changes by itself when something changes elsewhere. */
@Pages('rooms')
export class RoomsPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly streams: UnitStreams,
  ) {}

  @Get()
  @Page('unit.read')
  async board(@Ask() asked: Asked) {
    const status = UNIT_STATUSES.find((each) => each === asked.query('status'));
    const named = asked.query('named')?.trim().slice(0, LONGEST_NAME) || undefined;
    const cursor = asked.query('cursor');
    const rows = await this.rooms.page({ after: readIdCursor(cursor), limit: ROOMS }, { status, named });
    const { items, nextCursor } = pageOf(rows, ROOMS, ({ id }) => [id]);
    const isWhole = !cursor && !nextCursor && !status && !named;
    const here = `/rooms?${new URLSearchParams({ ...(status ? { status } : {}), ...(named ? { named } : {}) })}`;
    return page('availability/pages/rooms.njk', 'Rooms', {
      rooms: items,
      // Counted only where all of them are on the page: a part would be read as the whole.
      states: UNIT_STATUSES.map((each) => ({
        status: each,
        text: STATUS_WORDS[each].text,
        count: isWhole ? items.filter((room) => room.status === each).length : null,
        active: each === status,
      })),
      filtered: status !== undefined || named !== undefined,
      // Nine rooms are seen at a glance; of many one is looked for.
      isLong: !isWhole,
      named,
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
      seesWhoLooked: mayDo(asked.actor.roles, 'address.review'),
      setsHowOften: mayDo(asked.actor.roles, 'unit.change'),
      told: TOLD,
    });
  }

  /** What changes, to the board's own script. */
  @Get('events')
  @Page('availability.watch', { ownTransaction: true, byItself: true })
  events(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') since?: string,
  ): Promise<void> {
    return this.streams.open(request, reply, since);
  }

  /** One card of the board, when its room has changed. */
  @Get(':id/card')
  @Page('unit.read', { byItself: true })
  async card(@Ask() asked: Asked) {
    const room = await this.rooms.one(asked.id());
    return room ? page('availability/pages/room-card-alone.njk', 'Room', { room }) : Refusal.missing();
  }
}
