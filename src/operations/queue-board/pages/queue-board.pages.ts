import { Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../../shared/refusal.js';
import { FileAnswer } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { templates } from '../../../web/templates.js';
import { BOARD_PATH, BOARD_SCRIPTS, BOARD_STYLES } from '../board-files.js';
import { QueueBoard } from '../queue-board.js';

const SCREENS = ['', 'job-schedulers', 'metrics-history', 'queue/:queueName', 'queue/:queueName/:jobId'];
const READS = [
  ...['api/queues', 'api/redis/stats', 'api/job-schedulers'],
  ...['metrics', 'default-job-options', 'workers', 'rate-limit', 'job-data-schema'].map(
    (what) => `api/queues/:queueName/${what}`,
  ),
  ...['', '/logs', '/flow'].map((what) => `api/queues/:queueName/:jobId${what}`),
];

// As everywhere else but for `base`, from which the board's script finds its own paths, and for the one style that it makes as it runs.
const POLICY = [
  "default-src 'none'",
  "style-src 'self' 'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='",
  ...["script-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["frame-ancestors 'none'", "base-uri 'self'", "form-action 'none'"],
].join(';');

/** bull-board, to read only, in the place of its own server: its page without what it asks of other servers, and its data. */
@Pages(BOARD_PATH.slice(1))
export class QueueBoardPages {
  constructor(private readonly board: QueueBoard) {}

  @Get(SCREENS)
  @Page('operations.read', { hidden: true })
  show(@Res({ passthrough: true }) reply: FastifyReply) {
    reply.header('Content-Security-Policy', POLICY);
    const html = templates.render('operations/queue-board/pages/queue-board.njk', {
      base: `${BOARD_PATH}/`,
      styles: BOARD_STYLES,
      scripts: BOARD_SCRIPTS,
      settings: this.board.settings,
    });
    return new FileAnswer('queues.html', 'text/html; charset=utf-8', html, true);
  }

  /** What an open board asks for again and again: it keeps no session awake. */
  @Get(READS)
  @Page('operations.read', { hidden: true, byItself: true })
  async read(@Ask() asked: Asked, @Req() request: FastifyRequest) {
    const route = (request.routeOptions.url ?? '').slice(BOARD_PATH.length);
    const data = await this.board.read(route, asked.params, asked.queries);
    return data === null ? Refusal.missing() : new FileAnswer('queues.json', 'application/json', data, true);
  }
}
