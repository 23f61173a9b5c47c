import { Get } from '@nestjs/common';
import { pageOf, readMomentCursor } from '../../platform/http/page.js';
import { Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { pageOfRecord } from '../../web/record-links.js';
import { ChronologyQueries } from '../chronology/chronology.queries.js';
import type { SourceType } from '../chronology/entry.js';
import { SummaryQueries } from '../summary/summary.queries.js';
import { leadsOf, owedOf, risksOf, tasksOf } from './story.view.js';

const LINES = 25;
/** Records that stand on a page of their household. */
const BESIDE: Partial<Record<SourceType, string>> = {
  note: 'notes',
  consent: 'partners',
  'information-share': 'partners',
};

/** A household as a new worker reads it in two minutes, and everything that happened, the latest first. */
@Pages('households/:id/story')
export class StoryPages {
  constructor(
    private readonly chronology: ChronologyQueries,
    private readonly summaries: SummaryQueries,
  ) {}

  @Get()
  @Page('household.read')
  async show(@Ask() asked: Asked) {
    const id = asked.id();
    const cursor = asked.query('cursor');
    const summary = await this.summaries.read(id);
    const rows = summary && (await this.chronology.read(id, { after: readMomentCursor(cursor), limit: LINES }));
    if (!summary || !rows) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, LINES, ({ position }) => position);
    return page('told-once/pages/story.njk', 'Told once', {
      summary,
      owed: owedOf(summary),
      leads: leadsOf(summary),
      risks: risksOf(summary),
      due: tasksOf(summary),
      entries: items.map((entry) => ({
        ...entry,
        link: pageOfRecord(entry.source) ?? pageBeside(id, entry.source.type),
      })),
      next: nextCursor && `/households/${id}/story?cursor=${nextCursor}`,
      first: cursor && `/households/${id}/story`,
    });
  }
}

function pageBeside(householdId: string, type: SourceType): string | undefined {
  const beside = BESIDE[type];
  return beside && `/households/${householdId}/${beside}`;
}
