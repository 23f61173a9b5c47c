import fc from 'fast-check';
import { addDays, localDate, startOfLondonDay } from '../shared/local-date.js';
import { type ClockInputError, isClockInputError } from './clock-inputs.js';
import { computeClock } from './clocks.js';
import type { ComputedClock } from './computed-clock.js';
import type { ClockCode } from './time-limit.js';
import { TIME_LIMITS } from './time-limits.js';

function computed(code: string, inputs: object): ComputedClock {
  const clock = computeClock(code, inputs);
  if (isClockInputError(clock)) throw new Error(clock.message);
  return clock;
}

function refused(code: string, inputs: object): ClockInputError {
  const clock = computeClock(code, inputs);
  if (!isClockInputError(clock)) throw new Error('expected to be refused');
  return clock;
}

const CODES = Object.keys(TIME_LIMITS) as ClockCode[];

describe('the clock register', () => {
  it('holds K-01 to K-33', () => {
    expect(CODES).toEqual(Array.from({ length: 33 }, (_, i) => `K-${String(i + 1).padStart(2, '0')}`));
  });

  it.each(CODES)('%s answers a bare day one, naming its source', (code) => {
    const clock = computed(code, { dayOne: '2026-03-10' });
    expect(clock).toMatchObject({ clock: code, dayOne: '2026-03-10' });
    expect(clock.source).not.toBe('');
    expect(clock.lastDay === null ? (clock.note ?? '') : 'dated').not.toBe('');
  });
});

describe('each clock, from day one to its last day', () => {
  it.each<[ClockCode, string, string, string]>([
    ['K-01', '2026-03-10', '2026-05-04', 'window of 56 days'],
    [
      'K-02',
      '2026-03-10',
      '2026-05-04',
      'E1: satisfied 10 March; the last day is 4 May, a bank holiday, and stays there',
    ],
    ['K-02', '2026-02-02', '2026-03-29', 'E2: ends on the day the clocks go forward'],
    ['K-02', '2026-09-01', '2026-10-26', 'spans the day the clocks go back'],
    ['K-02', '2028-01-05', '2028-02-29', 'ends on a leap day'],
    ['K-02', '2027-01-05', '2027-03-01', 'the same days in a common year'],
    ['K-02', '2026-06-01', '2026-07-26', 'E6: ends on a Sunday and stays there'],
    ['K-03', '2026-03-10', '2026-05-04', 'prevention'],
    ['K-04', '2026-03-10', '2026-09-09', 'six months from the notice'],
    ['K-04', '2026-08-31', '2027-02-28', 'six months into a shorter month'],
    ['K-05', '2026-08-03', '2026-08-23', 'E6: notice given 3 August'],
    ['K-05', '2026-12-05', '2026-12-25', 'Christmas Day does not extend it'],
    ['K-06', '2026-03-10', '2026-03-30', 'three weeks'],
    ['K-07', '2026-03-10', '2026-05-04', 'eight weeks'],
    ['K-08', '2026-03-10', '2026-05-18', 'ten weeks'],
    ['K-09', '2026-03-10', '2026-06-01', 'twelve weeks'],
    ['K-10', '2026-03-10', '2026-03-23', 'two weeks'],
    ['K-11', '2026-03-09', '2026-03-13', 'five working days beginning on a Monday'],
    ['K-11', '2026-03-07', '2026-03-13', 'a Saturday is not counted'],
    ['K-11', '2026-12-24', '2027-01-04', 'over Christmas'],
    ['K-12', '2026-03-13', '2026-03-19', 'begins on the last day of K-11'],
    ['K-13', '2026-03-19', '2026-03-25', 'seven days'],
    ['K-14', '2026-03-30', '2026-04-07', 'over Easter'],
    ['K-15', '2026-03-10', '2026-03-31', 'the day of notification is not counted'],
    ['K-15', '2026-03-14', '2026-04-07', 'day 21 is a Saturday in Easter week'],
    ['K-15', '2026-03-13', '2026-04-07', 'day 21 is Good Friday'],
    ['K-15', '2026-12-04', '2026-12-29', 'day 21 is Christmas Day'],
    ['K-15', '2026-02-09', '2026-03-02', 'day 21 is a Monday'],
    ['K-15', '2026-02-08', '2026-03-02', 'day 21 is a Sunday'],
    ['K-16', '2026-03-10', '2026-03-30', '21 days'],
    ['K-17', '2026-03-10', '2026-04-20', 'six weeks'],
    ['K-18', '2026-10-20', '2026-11-02', 'E20: across the day the clocks go back'],
    ['K-18', '2026-12-18', '2026-12-31', 'E20: over Christmas'],
    ['K-18', '2028-02-20', '2028-03-04', 'E20: across a leap day'],
    ['K-19', '2026-03-10', '2026-04-20', 'E16: still there'],
    ['K-20', '2026-09-01', '2026-09-14', 'fourteen days'],
    ['K-21', '2026-03-10', '2028-03-09', 'two years, less a day'],
    ['K-21', '2024-02-29', '2026-02-28', 'two years from a leap day'],
    ['K-21', '2026-03-01', '2028-02-29', 'two years to a leap day'],
    ['K-22', '2026-06-01', '2028-05-31', 'still runs after 1 May 2026'],
    ['K-23', '2021-06-01', '2026-05-31', 'five years'],
    ['K-24', '2026-03-10', '2028-03-09', 'two years'],
    ['K-25', '2026-03-10', '2026-06-10', 'E9: what the grant prints'],
    ['K-25', '2026-11-30', '2027-02-28', 'into a shorter month'],
    ['K-27', '2026-03-10', '2029-03-09', 'three years'],
    ['K-28', '2026-03-10', '2026-05-18', 'ten weeks'],
    ['K-30', '2026-03-10', '2026-04-10', 'one calendar month'],
    ['K-30', '2026-01-31', '2026-02-28', 'into a shorter month'],
    ['K-32', '2025-06-15', '2026-06-15', 'E28: 14 and 15 June are repeats, 16 June is not'],
    ['K-33', '2026-03-10', '2026-03-10', 'no delay is allowed'],
  ])('%s from %s ends on %s (%s)', (code, dayOne, lastDay) => {
    expect(computed(code, { dayOne })).toMatchObject({
      dayOne,
      lastDay,
      firstDayAfter: addDays(localDate(lastDay), 1),
      basis: ['K-11', 'K-12', 'K-14'].includes(code) ? 'working' : 'calendar',
    });
  });

  it('E2: the instant at which relief is over is local midnight, an hour earlier in UTC after the clocks go forward', () => {
    const { firstDayAfter } = computed('K-02', { dayOne: '2026-02-02' });
    expect(startOfLondonDay(localDate(firstDayAfter ?? '')).toISOString()).toBe('2026-03-29T23:00:00.000Z');
  });

  it.each<[ClockCode]>([['K-26'], ['K-29']])('%s has no length, and says why', (code) => {
    const clock = computed(code, { dayOne: '2026-03-31' });
    expect(clock).toMatchObject({ lastDay: null, firstDayAfter: null });
    expect(clock.note).toMatch(/reasonabl/);
  });

  it('K-21 is saved for an offer accepted on 30 April 2026, and gone for one accepted the day after', () => {
    expect(computed('K-21', { dayOne: '2026-04-30' }).lastDay).toBe('2028-04-29');
    expect(computed('K-21', { dayOne: '2026-05-01' })).toMatchObject({ lastDay: null, firstDayAfter: null });
  });

  it('K-02 does not run before the relief duty existed', () => {
    expect(computed('K-02', { dayOne: '2018-04-02' }).lastDay).toBeNull();
    expect(computed('K-02', { dayOne: '2018-04-03' }).lastDay).toBe('2018-05-28');
  });
});

describe('clocks that need more than a day', () => {
  it('K-06 starts afresh when representations are received', () => {
    const clock = computed('K-06', { dayOne: '2026-03-10', representationsReceivedOn: '2026-03-20' });
    expect(clock).toMatchObject({ dayOne: '2026-03-20', lastDay: '2026-04-09' });
    expect(refused('K-06', { dayOne: '2026-03-10', representationsReceivedOn: '2026-03-09' })).toMatchObject({
      field: 'representationsReceivedOn',
      code: 'too-early',
    });
  });

  it('K-09 has the appointed person tell the authorities by the end of week eleven', () => {
    expect(computed('K-09', { dayOne: '2026-03-10' }).refereeTellsBy).toBe('2026-05-25');
  });

  it('K-12 follows on K-11', () => {
    const first = computed('K-11', { dayOne: '2026-03-10' });
    expect(computed('K-12', { dayOne: first.lastDay }).lastDay).toBe('2026-03-20');
  });

  it.each([
    ['E16: one stay that goes on', [{ from: '2026-03-10' }], '2026-03-10', '2026-04-20', 42, 0],
    [
      'two stays: 20 nights, then 22 more',
      [{ from: '2026-01-05', to: '2026-01-25' }, { from: '2026-03-01' }],
      '2026-01-05',
      '2026-03-22',
      42,
      0,
    ],
    [
      'overlapping stays count a night once',
      [
        { from: '2026-03-10', to: '2026-03-20' },
        { from: '2026-03-15', to: '2026-03-25' },
      ],
      '2026-03-10',
      null,
      15,
      27,
    ],
    ['41 nights and out', [{ from: '2026-03-10', to: '2026-04-20' }], '2026-03-10', null, 41, 1],
    ['42 nights and out', [{ from: '2026-03-10', to: '2026-04-21' }], '2026-03-10', '2026-04-20', 42, 0],
    ['43 nights', [{ from: '2026-03-10', to: '2026-04-22' }], '2026-03-10', '2026-04-20', 42, 0],
    ['no night at all', [{ from: '2026-03-10', to: '2026-03-10' }], '2026-03-10', null, 0, 42],
    [
      'stays given in the wrong order',
      [{ from: '2026-06-01' }, { from: '2026-03-10', to: '2026-03-12' }],
      '2026-03-10',
      '2026-07-10',
      42,
      0,
    ],
  ])('K-19 %s', (_, stays, dayOne, lastDay, nightsUsed, nightsLeft) => {
    expect(computed('K-19', { stays })).toMatchObject({ dayOne, lastDay, nightsUsed, nightsLeft });
  });

  it('K-20 begins with the latest of its three events', () => {
    const clock = computed('K-20', { consentOn: '2026-09-01', informationOn: '2026-09-05', placedOn: '2026-09-03' });
    expect(clock).toMatchObject({ dayOne: '2026-09-05', lastDay: '2026-09-18' });
    expect(refused('K-20', { consentOn: '2026-09-01', placedOn: '2026-09-03' })).toMatchObject({
      field: 'informationOn',
      code: 'required',
    });
  });

  it('K-23 adds the time it took to place the household', () => {
    expect(computed('K-23', { dayOne: '2021-06-01', placedOn: '2021-07-01' }).lastDay).toBe('2026-06-30');
    expect(computed('K-23', { dayOne: '2021-06-01', placedOn: '2021-06-01' }).lastDay).toBe('2026-05-31');
  });

  it('K-06 takes representations that come with the request itself', () => {
    const clock = computed('K-06', { dayOne: '2026-03-10', representationsReceivedOn: '2026-03-10' });
    expect(clock.lastDay).toBe('2026-03-30');
  });

  it('K-09 has nothing for the appointed person to tell where it does not run', () => {
    expect(computed('K-09', { dayOne: '2018-04-02' })).not.toHaveProperty('refereeTellsBy');
  });

  it('K-19 says so where the stays ended in time, and nothing of the kind while one goes on', () => {
    expect(computed('K-19', { stays: [{ from: '2026-03-10', to: '2026-04-20' }] }).note).toMatch(/ended before/);
    expect(computed('K-19', { stays: [{ from: '2026-03-10' }] }).note ?? '').not.toMatch(/ended before/);
  });

  it('reads the first and the last day that it knows', () => {
    expect(computed('K-33', { dayOne: '1990-01-01' }).dayOne).toBe('1990-01-01');
    expect(computed('K-33', { dayOne: '2199-12-31' }).dayOne).toBe('2199-12-31');
  });

  it.each([
    ['2026-03-10T10:30:00Z', '2026-03-13T10:30:00.000Z', '2026-03-13'],
    ['2026-03-28T12:00:00Z', '2026-03-31T12:00:00.000Z', '2026-03-31'],
    ['2026-03-10', '2026-03-13T00:00:00.000Z', '2026-03-12'],
    ['2026-07-01', '2026-07-03T23:00:00.000Z', '2026-07-03'],
  ])('K-31 is 72 hours from %s', (dayOne, deadlineAt, lastDay) => {
    expect(computed('K-31', { dayOne })).toMatchObject({ deadlineAt, lastDay });
  });
});

describe('what cannot be computed', () => {
  it.each([
    ['K-99', { dayOne: '2026-03-10' }, 'clock', 'unknown-clock'],
    ['toString', { dayOne: '2026-03-10' }, 'clock', 'unknown-clock'],
    ['K-02', {}, 'dayOne', 'required'],
    ['K-02', { dayOne: '2026-02-29' }, 'dayOne', 'not-a-day'],
    ['K-02', { dayOne: 20260310 }, 'dayOne', 'not-a-day'],
    ['K-02', { dayOne: '9999-12-31' }, 'dayOne', 'out-of-range'],
    ['K-02', { dayOne: '1989-12-31' }, 'dayOne', 'out-of-range'],
    ['K-02', { dayOne: '2200-01-01' }, 'dayOne', 'out-of-range'],
    ['K-02', { dayOne: null }, 'dayOne', 'required'],
    ['K-02', { dayOne: '' }, 'dayOne', 'required'],
    ['K-19', {}, 'stays', 'required'],
    ['K-19', { stays: [{ from: '2026-03-10', to: 'soon' }] }, 'stays[0].to', 'not-a-day'],
    ['K-20', { consentOn: '2026-09-01', dayOne: '2026-09-01' }, 'informationOn', 'required'],
    ['K-23', { dayOne: '2026-03-10', placedOn: 'soon' }, 'placedOn', 'not-a-day'],
    ['K-31', {}, 'dayOne', 'required'],
    ['K-06', { representationsReceivedOn: '2026-03-20' }, 'dayOne', 'required'],
    ['K-06', { dayOne: '2026-03-10', representationsReceivedOn: 'soon' }, 'representationsReceivedOn', 'not-a-day'],
    ['K-09', {}, 'dayOne', 'required'],
    ['K-19', { dayOne: 'tonight' }, 'dayOne', 'not-a-day'],
    ['K-19', { stays: [] }, 'stays', 'not-a-list'],
    ['K-19', { stays: ['2026-03-10'] }, 'stays[0].from', 'required'],
    ['K-19', { stays: [{ from: '2026-03-10', to: '2026-03-09' }] }, 'stays[0].to', 'ends-before-it-begins'],
    ['K-20', {}, 'consentOn', 'required'],
    ['K-23', { dayOne: '2026-03-10', placedOn: '2026-03-09' }, 'placedOn', 'too-early'],
    ['K-31', { dayOne: 'T' }, 'dayOne', 'not-a-day'],
    ['K-31', { dayOne: '+275760-09-13T00:00:00Z' }, 'dayOne', 'not-a-day'],
  ])('%s with %j names %s (%s)', (code, inputs, field, problem) => {
    const error = refused(code, inputs);
    expect(error).toMatchObject({ field, code: problem });
    expect(error.message).not.toBe('');
  });
});

describe('every clock on every day', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(localDate('2019-01-01'), days));

  it('has the first day after directly after the last day, which is never before day one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), anyDay, (code, dayOne) => {
        const { lastDay, firstDayAfter } = computed(code, { dayOne });
        if (lastDay === null) {
          expect(firstDayAfter).toBeNull();
        } else {
          expect(firstDayAfter).toBe(addDays(lastDay, 1));
          expect(lastDay >= dayOne).toBe(true);
        }
      }),
    );
  });

  it('never ends earlier for starting later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), anyDay, (code, dayOne) => {
        const today = computed(code, { dayOne }).lastDay;
        const tomorrow = computed(code, { dayOne: addDays(dayOne, 1) }).lastDay;
        if (today !== null && tomorrow !== null) expect(tomorrow >= today).toBe(true);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...CODES)),
        fc.dictionary(fc.string(), fc.anything()),
        fc.anything(),
        (code, rest, dayOne) => {
          expect(() => computeClock(code, { ...rest, dayOne, stays: rest.stays ?? dayOne })).not.toThrow();
        },
      ),
    );
  });
});
