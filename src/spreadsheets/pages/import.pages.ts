import { Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageOf, readNumberCursor } from '../../platform/http/page.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PageSessions } from '../../web/page-sessions.js';
import { ImportStreams } from '../http/import-streams.js';
import { ImportQueries } from '../import.queries.js';
import { Imports } from '../imports.service.js';
import { KIND_WORDS, rowInWords, STATUS_WORDS, wrongLines } from './import.words.js';

const ROWS = 50;
const ROW_NUMBER = /^\d{1,9}$/;
const TOLD = {
  approved: 'The rows are being recorded.',
  cancelled: 'Stopped. What was recorded before stays, and the rest of the file is forgotten.',
};

/** One file: how far it has got, its rows with every error, which of them to record, and when to stop. */
@Pages('spreadsheets/imports/:id')
export class ImportPages {
  constructor(
    private readonly imports: Imports,
    private readonly queries: ImportQueries,
    private readonly streams: ImportStreams,
    private readonly sessions: PageSessions,
  ) {}

  @Get()
  @Page('stock.import')
  show(@Ask() asked: Asked) {
    return this.shown(asked);
  }

  /** The same page, as it asks for itself again and again while it has no script: that keeps no session awake. */
  @Get('how-far')
  @Page('stock.import', { byItself: true })
  showAgain(@Ask() asked: Asked) {
    return this.shown(asked);
  }

  /** How far it has got, to the page's own script. */
  @Get('events')
  @Page('stock.import', { ownTransaction: true, byItself: true })
  events(@Ask() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { method } = request;
    return this.streams.open(asked.id(), { authorization: this.sessions.authorization(request), method }, reply);
  }

  @Post('approve')
  @Page('stock.import', { again: 'show' })
  async approve(@Ask() asked: Asked) {
    const { form } = asked;
    const ticked = form.all('row').filter((number) => ROW_NUMBER.test(number));
    const isAll = form.value('which') === 'all';
    if (!isAll && ticked.length === 0) return new FormErrors([{ field: 'row', message: 'Tick the rows to record' }]);
    const approved = await this.imports.approve(asked.id(), isAll ? 'all-good' : ticked.map(Number));
    return isRefusal(approved) ? approved : seeOther(`/spreadsheets/imports/${approved.id}`, 'approved');
  }

  @Post('cancel')
  @Page('stock.import', { again: 'show' })
  async cancel(@Ask() asked: Asked) {
    const cancelled = await this.imports.cancel(asked.id());
    return isRefusal(cancelled) ? cancelled : seeOther(`/spreadsheets/imports/${cancelled.id}`, 'cancelled');
  }

  private async shown(asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (isRefusal(found)) return found;
    const here = `/spreadsheets/imports/${found.id}`;
    const isUnderWay = found.status === 'checking' || found.status === 'loading';
    return page('spreadsheets/pages/import.njk', 'Import', {
      import: found,
      here,
      isUnderWay,
      percent: Math.floor(found.progress * 100),
      what: KIND_WORDS[found.kind].text,
      state: STATUS_WORDS[found.status],
      // Those that are recorded are no longer to be looked at; the others are kept for a week.
      waiting: found.good - found.done,
      ...(isUnderWay || found.status === 'failed' || found.status === 'cancelled' ? {} : await this.rows(asked, here)),
      told: TOLD,
    });
  }

  /** Some of its rows: those that cannot be recorded, unless the others are asked for. */
  private async rows(asked: Asked, here: string) {
    const state = asked.query('rows') === 'good' ? 'good' : 'bad';
    const cursor = asked.query('cursor');
    const after = Number(readNumberCursor(cursor) ?? 0);
    const rows = await this.queries.page(asked.id(), state, { after, limit: ROWS });
    if (isRefusal(rows)) return {};
    const { items, nextCursor } = pageOf(rows, ROWS, ({ row }) => [String(row)]);
    const list = `?rows=${state}`;
    return {
      list: { state, address: `${list}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}` },
      wrong: state === 'bad' ? wrongLines(items) : [],
      good: state === 'good' ? items.map((row) => ({ ...row, text: rowInWords(row) })) : [],
      next: nextCursor && `${here}${list}&cursor=${nextCursor}`,
      first: cursor && `${here}${list}`,
    };
  }
}
