// @ts-nocheck
import { aRoom, claimsOf, dayFromToday, IN_STATE, tasksOf } from '../../test/factories/placements.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { PLACEMENT_STATES } from './placement.states.js';

describe('the table of moves, over HTTP', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const MOVES: Record<string, () => Promise<object>> = {
    accept: async () => ({ by: 'person' }),
    'renew-hold': async () => ({}),
    decline: async () => ({ by: 'person', reason: 'too-far-away' }),
    withdraw: async () => ({ reason: 'alternative-found' }),
    'not-arrived': async () => ({}),
    arrive: async () => ({ arrivedAt: dayFromToday(test, 0) }),
    extend: async () => ({ expectedTo: dayFromToday(test, 40), reason: 'safety' }),
    depart: async () => ({ departedAt: dayFromToday(test, 0), reason: 'planned-move-on', destination: 'pending' }),
    transfer: async () => ({ unitId: await aRoom(test), at: dayFromToday(test, 0), reason: 'safety' }),
  };

  it.each(PLACEMENT_STATES.states)(
    'from %s allows what it says and refuses the rest, writing nothing',
    async (state) => {
      const moves = PLACEMENT_STATES.moves.filter((name) => name in MOVES);
      const refusedOn = (await IN_STATE[state](test)).id;
      for (const name of moves) {
        const body = (await MOVES[name]?.()) ?? {};
        if (PLACEMENT_STATES.allows(state, name)) {
          const { id } = await IN_STATE[state](test);
          const response = await test.as(test.cast.officer).post(`/placements/${id}/${name}`, body);
          expect([name, response.status]).toEqual([name, name === 'transfer' ? 201 : 200]);
          const answer = name === 'transfer' ? response.body.closed : response.body;
          expect(PLACEMENT_STATES.leadsTo(state, name)).toContain(answer.status);
        } else {
          const before = await everything(refusedOn);
          const response = await test.as(test.cast.officer).post(`/placements/${refusedOn}/${name}`, body);
          expect([name, response.status, response.body.code]).toEqual([name, 409, 'move-not-allowed']);
          expect(response.body.state).toBe(state);
          expect(await everything(refusedOn)).toEqual(before);
        }
      }
    },
  );

  const everything = async (placementId: string) => ({
    placements: await test.rows('select * from placements.placement where id = $1 or transferred_from = $1', [
      placementId,
    ]),
    claims: await claimsOf(test, placementId),
    tasks: await tasksOf(test, placementId),
    calls: await test.rows(`select name from platform.outbox where payload::text like '%' || $1 || '%'`, [placementId]),
    done: await test.rows(`select action from audit.entry where subject_id = $1 and outcome = 'done'`, [placementId]),
  });
});
