import type { TestApp } from '../support/test-app.js';
import { recorded } from './households.js';
import { memberOf, todayOf } from './support.js';

/** What a request to record an order looks like. */
export function anOrder(madeOn: string, overrides: object = {}): object {
  return {
    ...{ kind: 'non-molestation', madeBy: 'The family court', forbids: ['violence', 'contact', 'near-home'] },
    madeOn,
    ...overrides,
  };
}

export interface RecordedOrder {
  readonly id: string;
  readonly personId: string;
  readonly today: string;
}

/** A mother known to the council has an order from today. */
export async function aRecordedOrder(test: TestApp, overrides: object = {}): Promise<RecordedOrder> {
  const today = await todayOf(test);
  const personId = memberOf(await recorded(test.as(test.cast.officer)));
  const { body } = await test
    .as(test.cast.officer)
    .post(`/people/${personId}/orders`, anOrder(today, overrides))
    .expect(201);
  return { id: body.id as string, personId, today };
}

/** What telling of a breach looks like. */
export function aBreach(happenedOn: string, overrides: object = {}): object {
  return { happenedOn, toldToPolice: false, ...overrides };
}
