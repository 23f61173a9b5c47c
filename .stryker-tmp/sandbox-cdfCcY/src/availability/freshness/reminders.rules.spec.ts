// @ts-nocheck
import { localDate } from '../../shared/local-date.js';
import { remindersFor } from './reminders.rules.js';

const premises = { premisesId: 'p', providerId: 'refuge', authorityId: 'council', stale: false };
const sunday = localDate('2026-03-15');
const originsOf = (change: Partial<typeof premises> | object, day = sunday) =>
  remindersFor([{ ...premises, ...change }], day).map(({ organisationId, origin }) => [organisationId, origin]);

describe('who is reminded of premises that nobody has confirmed', () => {
  it('is the provider, each day', () => {
    expect(originsOf({})).toEqual([['refuge', 'freshness:p:2026-03-15']]);
  });

  it('is the council besides when they are stale, once in each week from Monday on', () => {
    const ask = (monday: string) => ['council', `freshness-ask:p:${monday}`];
    expect(originsOf({ stale: true })).toEqual([['refuge', 'freshness:p:2026-03-15'], ask('2026-03-09')]);
    expect(originsOf({ stale: true }, localDate('2026-03-16'))[1]).toEqual(ask('2026-03-16'));
    expect(originsOf({ stale: true }, localDate('2026-03-22'))[1]).toEqual(ask('2026-03-16'));
  });

  it('is the council alone where nobody at the provider signs in, and nobody where no council does either', () => {
    expect(originsOf({ stale: true, providerId: null }).map(([who]) => who)).toEqual(['council']);
    expect(originsOf({ stale: true, providerId: null, authorityId: null })).toEqual([]);
    expect(originsOf({ providerId: null })).toEqual([]);
  });
});
