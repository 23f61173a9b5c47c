import { localDate } from '../../../shared/local-date.js';
import { refused } from '../case-notes.spec-support.js';
import { type BelongingsDealing, type DealtWithSoFar, mayDeal } from './dealing-with-belongings.js';

const on = (day: string) => localDate(day);
const told = (day: string, charges: boolean, disposal: boolean) => ({ on: on(day), charges, disposal });
const stored = (more: Partial<DealtWithSoFar> = {}): DealtWithSoFar => ({
  ...{ conditions: [], abuseDisclosed: false, endGround: null },
  ...more,
});
const onTheTenth = (kind: BelongingsDealing, more: object = {}) => ({ kind, on: on('2026-03-10'), ...more });

describe('PR-2: a home is entered to fetch belongings (s.212(1)(a))', () => {
  it.each([
    ['at a reasonable time', { atReasonableTime: true }, false, null],
    ['at night', { atReasonableTime: false }, false, 'atReasonableTime'],
    ['nobody says when', {}, false, 'atReasonableTime'],
    ['of whom she fears, with the police', { atReasonableTime: true, withPolice: true }, true, null],
    ['of whom she fears, alone', { atReasonableTime: true, withPolice: false }, true, 'withPolice'],
    ['of whom she fears, and nobody says with whom', { atReasonableTime: true }, true, 'withPolice'],
    [
      'of whom she fears, alone, as she asked',
      { atReasonableTime: true, withPolice: false, whyWithoutPolice: true },
      true,
      null,
    ],
  ])('%s', (_, entry, abuseDisclosed, field) => {
    const answer = mayDeal(onTheTenth('home-entered', entry), stored({ abuseDisclosed }));
    if (field === null) expect(answer).toBeNull();
    else {
      expect(refused(answer ?? {})).toMatchObject({
        ...{ rule: 'PR-2', citation: 'Housing Act 1996 s.212(1)(a)', field },
      });
    }
  });

  it('is not entered for belongings that are protected no longer, nor are they told conditions', () => {
    const over = stored({ endGround: 'no-danger-any-longer' });
    for (const kind of ['home-entered', 'conditions-told'] as const) {
      const step = refused(mayDeal(onTheTenth(kind, { atReasonableTime: true }), over) ?? {});
      expect(step).toMatchObject({ rule: 'PR-2', citation: 'Housing Act 1996 s.212(3)', field: 'kind' });
    }
    expect(mayDeal(onTheTenth('conditions-told'), stored())).toBeNull();
  });
});

describe.each([
  ['charged', 'a', (day: string, may: boolean) => told(day, may, !may)],
  ['disposed-of', 'b', (day: string, may: boolean) => told(day, !may, may)],
] as const)('PR-2: belongings are %s only as was told before (s.211(4))', (kind, letter, condition) => {
  const came = { circumstanceCame: true };

  it.each([
    ['told the day before', [condition('2026-03-09', true)], true],
    ['told the same day', [condition('2026-03-10', true)], true],
    ['told the day after', [condition('2026-03-11', true)], false],
    ['told of other conditions', [condition('2026-03-09', false)], false],
    ['told nothing', [], false],
    ['told so, and later that it is not so', [condition('2026-03-01', true), condition('2026-03-09', false)], false],
    [
      'told that it is not so, and later the same day that it is',
      [condition('2026-03-09', false), condition('2026-03-09', true)],
      true,
    ],
    [
      'told so, with an earlier day recorded after it',
      [condition('2026-03-09', true), condition('2026-03-01', false)],
      true,
    ],
  ])('%s', (_, conditions, may) => {
    const answer = mayDeal(onTheTenth(kind, came), stored({ conditions }));
    if (may) expect(answer).toBeNull();
    else {
      expect(refused(answer ?? {})).toMatchObject({
        ...{ rule: 'PR-2', citation: `Housing Act 1996 s.211(4)(${letter})`, field: 'on' },
      });
    }
  });

  it('also after protection has ended, while they are in store; not once they are where she asked', () => {
    const conditions = [condition('2026-03-01', true)];
    expect(mayDeal(onTheTenth(kind, came), stored({ conditions, endGround: 'no-danger-any-longer' }))).toBeNull();
    const moved = mayDeal(onTheTenth(kind, came), stored({ conditions, endGround: 'moved-as-asked' }));
    expect(refused(moved ?? {})).toMatchObject({ citation: 'Housing Act 1996 s.212(2)(b)', field: 'kind' });
  });
});

it.each([false, undefined])('PR-2: nothing is disposed of before what was named has come: %s', (circumstanceCame) => {
  const conditions = [told('2026-03-01', false, true)];
  const step = refused(mayDeal(onTheTenth('disposed-of', { circumstanceCame }), stored({ conditions })) ?? {});
  expect(step).toMatchObject({ citation: 'Housing Act 1996 s.211(4)(b)', field: 'circumstanceCame' });
});
