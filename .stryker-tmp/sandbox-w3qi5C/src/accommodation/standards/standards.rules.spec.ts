// @ts-nocheck
import { addDays, localDate } from '../../shared/local-date.js';
import type { Standard } from '../accommodation.codes.js';
import {
  type CheckFacts,
  type CheckScope,
  DUE_SOON_DAYS,
  missingChecks,
  refuseCheck,
  statusOf,
} from './standards.rules.js';

const TODAY = localDate('2026-03-10');

describe('a safety check', () => {
  const passed = { kind: 'gas-safety', checkedOn: TODAY, validUntil: localDate('2027-03-09'), result: 'pass' } as const;

  it.each<[string, Partial<CheckFacts>, string | undefined]>([
    ['done today', {}, undefined],
    ['done long ago', { checkedOn: localDate('1999-01-01'), validUntil: localDate('2000-01-01') }, undefined],
    ['done tomorrow', { checkedOn: addDays(TODAY, 1) }, 'in-the-future'],
    ['that holds for its own day only', { validUntil: TODAY }, undefined],
    ['that ran out the day before', { validUntil: addDays(TODAY, -1) }, 'before-the-check'],
    ['that holds for ten years', { validUntil: localDate('2036-03-10') }, undefined],
    ['that holds for a day longer', { validUntil: localDate('2036-03-11') }, 'holds-too-long'],
    ['that was passed for ever', { validUntil: null }, 'last-day-needed'],
    ['that failed and says no day', { validUntil: null, result: 'fail' }, undefined],
    ['that failed and says a day before it', { validUntil: addDays(TODAY, -1), result: 'fail' }, 'before-the-check'],
  ])('%s', (_, change, code) => {
    expect(refuseCheck({ ...passed, ...change }, TODAY)?.code).toBe(code);
  });

  it.each([
    [TODAY, 'due-soon'],
    [addDays(TODAY, -1), 'out-of-date'],
    [addDays(TODAY, DUE_SOON_DAYS), 'due-soon'],
    [addDays(TODAY, DUE_SOON_DAYS + 1), 'in-date'],
  ])('that holds until %s is %s', (validUntil, status) => {
    expect(statusOf({ result: 'pass', validUntil }, TODAY)).toBe(status);
  });

  it.each([null, TODAY, addDays(TODAY, 300)])('that failed is failed, whatever day it says (%s)', (validUntil) => {
    expect(statusOf({ result: 'fail', validUntil }, TODAY)).toBe('failed');
  });
});

describe('what nobody has checked', () => {
  const ofGas = (present: (string | null)[], units: string[]) =>
    missingChecks(
      present.map((unitId): CheckScope => ({ unitId, kind: 'gas-safety' })),
      units,
    )
      .filter(({ kind }: { kind: Standard }) => kind === 'gas-safety')
      .map(({ unitId }) => unitId);

  it.each([
    ['is all of the premises when there is nothing', [], ['a', 'b'], [null]],
    ['is all of the premises when there are no units', [], [], [null]],
    ['is nothing when the premises were checked as a whole', [null], ['a', 'b'], []],
    ['is the unit that was left out', ['a'], ['a', 'b'], ['b']],
    ['is nothing when each unit was checked for itself', ['a', 'b'], ['a', 'b'], []],
  ])('%s', (_, present, units, missing) => {
    expect(ofGas(present, units)).toEqual(missing);
  });

  it('is asked of every kind by itself', () => {
    const missing = missingChecks([{ unitId: null, kind: 'gas-safety' }], ['a']);
    expect(missing.map(({ kind }) => kind)).toEqual([
      'electrical-safety',
      'damp-and-mould',
      'locks-and-security',
      'fire-safety',
    ]);
  });
});
