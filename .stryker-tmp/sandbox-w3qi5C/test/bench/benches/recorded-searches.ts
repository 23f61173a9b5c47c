// @ts-nocheck
import type { Recording } from '../bare/recording.js';
import type { Lab } from '../lab.js';
import type { Staff } from '../product/staff.js';
import type { Exchange } from '../traffic/exchange.js';
import { searchOf } from '../traffic/product-traffic.js';
import { RecordedProduct } from './recorded.js';

export interface RecordedSearch {
  readonly exchange: Exchange;
  readonly recording: Recording;
  readonly area: string;
}

/** Searches by recorded household in one authority that find something, and the statements each of them takes. */
export async function recordSearches(lab: Lab, { officers }: Staff, wanted: number): Promise<RecordedSearch[]> {
  const product = await RecordedProduct.start(lab.country);
  try {
    const searches: RecordedSearch[] = [];
    for (let turn = 0; searches.length < wanted && turn < wanted * 4; turn++) {
      const officer = officers[turn % officers.length];
      const householdId = officer?.households[Math.floor(turn / officers.length)];
      if (!officer || householdId === undefined) continue;
      const exchange = searchOf(officer, householdId, turn % 2 === 0);
      const { answer, recording } = await product.record(exchange);
      const { matches } = JSON.parse(answer) as { matches: unknown[] };
      // A search that finds nothing opens an unmet need, which can be done once only.
      if (matches.length > 0) searches.push({ exchange, recording, area: officer.area });
    }
    if (searches.length === 0) throw new Error('no search found anything');
    return searches;
  } finally {
    await product.stop();
  }
}
