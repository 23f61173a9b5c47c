// @ts-nocheck
import { blames } from '../shared/kind-words.js';
import * as endings from './endings.codes.js';
import * as codes from './placements.codes.js';
import type { Coded } from './coded.js';

const EXPORTED: Record<string, unknown> = { ...endings, ...codes };
const LISTS = Object.entries(EXPORTED).flatMap(([name, list]) => (isList(list) ? [[name, list] as const] : []));

function isList(list: unknown): list is readonly Coded[] {
  return Array.isArray(list) && list.some((row: unknown) => typeof row === 'object');
}

describe('the reasons people choose from', () => {
  it('are there for every side', () => {
    expect(LISTS.map(([name]) => name)).toEqual(
      expect.arrayContaining(['DECLINED_BY_PROVIDER', 'DECLINED_BY_PERSON', 'WITHDRAWN', 'NOT_ARRIVED', 'OVERSTAYED']),
    );
  });

  it.each(LISTS)('%s blames nobody, has no "other" and no code twice, and says each in words', (_, list) => {
    const all = list.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => blames(code) || /(^|-)other(-|$)/.test(code) || !/^[a-z0-9-]+$/.test(code))).toEqual(
      [],
    );
    expect(list.filter(({ label }) => label.length < 4 || /other$/i.test(label) || blames(label))).toEqual([]);
  });

  it('say of each end whether they still need a place', () => {
    expect(endings.newBookingNeeded('hold-lapsed')).toBe(true);
    expect(endings.newBookingNeeded('too-near-danger')).toBe(true);
    expect(endings.newBookingNeeded('placed-elsewhere')).toBe(false);
    expect(endings.newBookingNeeded('chose-another-place')).toBe(false);
    expect(endings.newBookingNeeded('something-of-their-own')).toBeNull();
    expect(endings.newBookingNeeded(null)).toBeNull();
  });

  it('mean the same wherever a code stands', () => {
    const meaning = new Map<string, boolean>();
    for (const { code, newBookingNeeded } of endings.ENDED_BEFORE_ARRIVAL) {
      expect([code, meaning.get(code) ?? newBookingNeeded]).toEqual([code, newBookingNeeded]);
      meaning.set(code, newBookingNeeded);
    }
  });

  it('leave a listed code in the audit record, and of anything else only that it was said', () => {
    for (const [, list] of LISTS) for (const { code } of list) expect(codes.listedCode(code)).toBe(code);
    expect(codes.listedCode('went-to-her-sister-in-leeds')).toBe('stated-in-words');
    expect(codes.listedCode(null)).toBeNull();
  });
});
