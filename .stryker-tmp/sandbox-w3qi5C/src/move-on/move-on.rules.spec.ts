// @ts-nocheck
import fc from 'fast-check';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { likelyDeparture, type Move, sustainmentChecks, tasksOf } from './move-on.rules.js';
import { TASK_TEMPLATES, TENURES } from './task-templates.js';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-03-10');

const aMove = (overrides: Partial<Move> = {}): Move => ({
  targetDate: day('2026-06-01'),
  preferredTenures: ['secure-lifetime'],
  withChildren: true,
  ...overrides,
});
const kindsOf = (move: Move) => tasksOf(move, TODAY).map(({ kind }) => kind);

describe('the tasks of a move', () => {
  it('begin with how the household can safely be reached', () => {
    expect(kindsOf(aMove())[0]).toBe('safe-contact');
  });

  it.each([
    ['a council home', ['secure-lifetime'], ['nomination-or-bidding'], ['deposit-or-rent-in-advance']],
    ['a private home', ['assured'], ['nomination-or-bidding', 'deposit-or-rent-in-advance'], []],
    ['a licence', ['licence'], ['deposit-or-rent-in-advance'], ['nomination-or-bidding']],
    ['nothing decided', [], ['nomination-or-bidding', 'deposit-or-rent-in-advance'], []],
    ['a wish in other words', ['near-her-sister'], ['nomination-or-bidding', 'deposit-or-rent-in-advance'], []],
  ])('for %s', (_, preferredTenures, there, notThere) => {
    const kinds = kindsOf(aMove({ preferredTenures }));
    expect(kinds).toEqual(expect.arrayContaining(there));
    notThere.forEach((kind) => expect(kinds).not.toContain(kind));
  });

  it('include a school only where there are children', () => {
    expect(kindsOf(aMove())).toContain('school');
    expect(kindsOf(aMove({ withChildren: false }))).not.toContain('school');
  });

  it('are due in their safe order, from today to the day of the move', () => {
    const anyMove = fc.record({
      targetDate: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, days)),
      preferredTenures: fc.subarray([...TENURES]),
      withChildren: fc.boolean(),
    });
    fc.assert(
      fc.property(anyMove, (move) => {
        const due = tasksOf(move, TODAY).map(({ dueOn }) => dueOn);
        expect(due).toEqual([...due].sort());
        expect(due[0]! >= TODAY && due.at(-1)! <= move.targetDate).toBe(true);
      }),
    );
  });

  it('never redirect the post', () => {
    const redirecting = TASK_TEMPLATES.filter(({ title }) => /redirect/i.test(title) && !/do not redirect/.test(title));
    expect(redirecting).toEqual([]);
  });
});

describe('the day on which a household is likely to move on', () => {
  it.each([
    ['is that of the last open task', '2026-06-01', '2026-05-29', '2026-05-29'],
    ['may be later than the plan’s own, when a task is', '2026-06-01', '2026-06-08', '2026-06-08'],
    ['is the plan’s own once no task is open', '2026-06-01', null, '2026-06-01'],
    ['is tomorrow at the soonest', '2026-06-01', '2026-03-11', '2026-03-11'],
    ['is not known on the day itself', '2026-06-01', '2026-03-10', null],
    ['is not known once the plan is behind', '2026-03-01', null, null],
  ])('%s', (_, target, lastOpen, expected) => {
    expect(likelyDeparture(day(target), lastOpen === null ? null : day(lastOpen), TODAY)).toBe(expected);
  });
});

describe('a tenancy', () => {
  it('is asked about after 2, 6, 13, 26 and 52 weeks', () => {
    expect(sustainmentChecks(day('2026-03-10')).map(({ dueOn }) => dueOn)).toEqual([
      '2026-03-24',
      '2026-04-21',
      '2026-06-09',
      '2026-09-08',
      '2027-03-09',
    ]);
  });
});
