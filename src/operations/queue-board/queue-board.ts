import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { Inject, Injectable } from '@nestjs/common';
import type { BullQueue } from '../../platform/jobs/bullmq-queue.js';
import { QUEUE } from '../../platform/jobs/queue.js';
import { BOARD_FILES } from './board-files.js';
import { BoardRoutes } from './board-routes.js';

/**
 * The queue as its store knows it, for those who look after the installation: what waits, what is under way, what was done last and
 * what failed. Jobs carry an id and a name and their errors no words, so there is nothing about a person to be shown. To read only.
 */
@Injectable()
export class QueueBoard {
  private readonly routes = new BoardRoutes();

  constructor(@Inject(QUEUE) { bull }: BullQueue) {
    createBullBoard({
      queues: [
        new BullMQAdapter(bull, { readOnlyMode: true, description: 'Wake-up calls. The record is the outbox.' }),
      ],
      serverAdapter: this.routes,
      options: {
        uiBasePath: BOARD_FILES,
        uiConfig: {
          boardTitle: 'Queues',
          hideDocsLink: true,
          locale: { lng: 'en-GB' },
          miscLinks: [{ text: 'Undone work', url: '/undone-work' }],
        },
      },
    });
  }

  /** What its page is told at its start, as text that is safe inside a script element. */
  get settings(): string {
    return JSON.stringify(this.routes.uiConfig).replaceAll('<', '\\u003c');
  }

  /** JSON for one of the board's own paths; null when it is not there. */
  async read(route: string, params: Readonly<Record<string, string>>, query: object): Promise<string | null> {
    const answer = await this.routes.answer(route, params, query);
    return answer && (answer.status ?? 200) < 400 ? JSON.stringify(answer.body) : null;
  }
}
