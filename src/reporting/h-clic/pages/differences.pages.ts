import { Get } from '@nestjs/common';
import { pageOf, readCursor } from '../../../platform/http/page.js';
import { isRefusal } from '../../../shared/refusal.js';
import { page } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { DifferencesQueries } from '../snapshot/differences.queries.js';
import { ReturnQueries } from '../snapshot/return.queries.js';
import { quarterInWords } from '../quarter.js';
import { valueInWords, whereInWords } from './return.words.js';

const CASES = 25;

/** What has changed since a quarter was signed off: what was returned beside what the record says now. */
@Pages('reports/h-clic/:id/differences')
export class DifferencesPages {
  constructor(
    private readonly queries: ReturnQueries,
    private readonly differences: DifferencesQueries,
  ) {}

  @Get()
  @Page('h-clic.return')
  async show(@Ask() asked: Asked) {
    const found = await this.queries.read(asked.id());
    if (isRefusal(found)) return found;
    const cursor = asked.query('cursor');
    const rows = await this.differences.page(found.id, readCursor(cursor, 1)?.[0] ?? '', CASES);
    if (isRefusal(rows)) return rows;
    const { items, nextCursor } = pageOf(rows, CASES, ({ reference }) => [reference]);
    const back = `/reports/h-clic/${found.id}`;
    const here = `${back}/differences`;
    return page('reporting/h-clic/pages/differences.njk', 'What has changed since', {
      back,
      quarter: quarterInWords(found),
      signedOffAt: found.signedOffAt,
      changed: items.map(({ reference, applicationId, wasReturned, differences }) => ({
        reference,
        wasReturned,
        applicationId,
        differences: differences.map((each) => ({
          where: whereInWords(each),
          returned: valueInWords(each, each.returned),
          now: valueInWords(each, each.now),
        })),
      })),
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: cursor && here,
    });
  }
}
