import { Get } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { addDays, isDayOfOurTimes, type LocalDate, startOfLondonDay } from '../../shared/local-date.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { ClaimQueries } from '../ledger/claims.queries.js';
import { runsOf } from './calendar.rules.js';
import { OwnRooms } from './own-rooms.js';
import { CLAIM_WORDS } from './room.words.js';

const DAYS = 28;
const ROOMS = 50;

/** Four weeks of one's own rooms, a row a room and a column a day. */
@Pages('rooms/calendar')
export class CalendarPages {
  constructor(
    private readonly rooms: OwnRooms,
    private readonly claims: ClaimQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('unit.read')
  async show(@Ask() asked: Asked) {
    const today = this.clock.today();
    const asks = asked.query('from');
    const from = isDayOfOurTimes(asks) ? asks : today;
    const cursor = asked.query('cursor');
    const rows = await this.rooms.page({ after: readIdCursor(cursor), limit: ROOMS });
    const { items, nextCursor } = pageOf(rows, ROOMS, ({ id }) => [id]);
    return page('availability/pages/calendar.njk', 'Calendar of rooms', {
      days: Array.from({ length: DAYS }, (_, index) => addDays(from, index)),
      rows: await this.rows(items, from, today),
      from,
      last: addDays(from, DAYS - 1),
      before: `/rooms/calendar?from=${addDays(from, -DAYS)}`,
      after: `/rooms/calendar?from=${addDays(from, DAYS)}`,
      next: nextCursor && `/rooms/calendar?from=${from}&cursor=${nextCursor}`,
      first: cursor && `/rooms/calendar?from=${from}`,
    });
  }

  private async rows(rooms: readonly { id: string; reference: string }[], from: LocalDate, today: LocalDate) {
    const claims = await this.claims.between(
      rooms.map(({ id }) => id),
      startOfLondonDay(from),
      startOfLondonDay(addDays(from, DAYS)),
      this.clock.now(),
    );
    return rooms.map(({ id, reference }) => ({
      id,
      reference,
      runs: runsOf(
        claims.filter(({ unitId }) => unitId === id),
        from,
        DAYS,
        today,
      ).map((run) => ({
        ...run,
        to: addDays(run.from, run.days - 1),
        text: run.kind ? CLAIM_WORDS[run.kind] : 'Free',
      })),
    }));
  }
}
