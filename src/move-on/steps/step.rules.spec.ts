import fc from 'fast-check';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import {
  beginningAgain,
  type ClosedStep,
  dueDay,
  isClosed,
  likelyDays,
  likelyDeparture,
  opening,
  type PlannedStep,
  type StepTemplate,
  stepsOf,
  stillBefore,
} from './step.rules.js';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-03-10');

const template = (kind: string, waitsFor: string[], overrides: Partial<StepTemplate> = {}): StepTemplate => ({
  ...{ kind, title: kind, stage: 'finding', typicalDays: 5, waitsFor },
  ...overrides,
});
const step = (kind: string, waitsFor: string[], overrides: Partial<PlannedStep> = {}): PlannedStep => ({
  ...{ kind, stage: 'finding', typicalDays: 5, waitsFor, status: 'waiting', openedOn: null },
  ...overrides,
});
const done = (kind: string): PlannedStep => step(kind, [], { status: 'done' });
const due = (kind: string, openedOn = TODAY, overrides: Partial<PlannedStep> = {}) =>
  step(kind, [], { status: 'due', openedOn, ...overrides });

describe('the steps of a move', () => {
  const TEMPLATES = [
    template('safe-contact', []),
    template('register', ['safe-contact'], { tenures: ['secure-lifetime', 'assured'] }),
    template('bid', ['register'], { tenures: ['secure-lifetime', 'assured'] }),
    template('deposit', ['safe-contact'], { tenures: ['assured', 'licence'] }),
    template('school', ['bid'], { onlyWithChildren: true }),
    template('keys', ['bid', 'deposit', 'school']),
  ];
  const kinds = (preferredTenures: string[], withChildren = true) =>
    stepsOf(TEMPLATES, { preferredTenures, withChildren }).map(({ kind }) => kind);

  it.each([
    ['a council home', ['secure-lifetime'], ['register', 'bid'], ['deposit']],
    ['a private or housing association home', ['assured'], ['register', 'bid', 'deposit'], []],
    ['a licence', ['licence'], ['deposit'], ['register', 'bid']],
    ['nothing decided', [], ['register', 'bid', 'deposit'], []],
    ['a wish in other words', ['near-her-sister'], ['register', 'bid', 'deposit'], []],
  ])('for %s', (_, preferredTenures, there, notThere) => {
    expect(kinds(preferredTenures)).toEqual(expect.arrayContaining(there));
    notThere.forEach((kind) => expect(kinds(preferredTenures)).not.toContain(kind));
  });

  it('include a school only where there are children', () => {
    expect(kinds([])).toContain('school');
    expect(kinds([], false)).not.toContain('school');
  });

  it('wait for what a step that is left out would have waited for', () => {
    const forALicence = stepsOf(TEMPLATES, { preferredTenures: ['licence'], withChildren: true });
    expect(forALicence.find(({ kind }) => kind === 'school')?.waitsFor).toEqual(['safe-contact']);
    expect(forALicence.find(({ kind }) => kind === 'keys')?.waitsFor).toEqual(['safe-contact', 'deposit', 'school']);
  });
});

describe('a step becomes due', () => {
  it.each<[string, PlannedStep[], string[]]>([
    ['at once when it waits for nothing', [step('a', []), step('b', ['a'])], ['a']],
    ['when what it waits for is done', [done('a'), step('b', ['a'])], ['b']],
    ['when what it waits for is not needed', [step('a', [], { status: 'not-needed' }), step('b', ['a'])], ['b']],
    ['not before all that it waits for has ended', [done('a'), due('b'), step('c', ['a', 'b'])], []],
    ['not again when it is due already', [due('a')], []],
    ['also when what it names is not in this plan', [step('b', ['a'])], ['b']],
  ])('%s', (_, steps, expected) => {
    expect(opening(steps)).toEqual(expected);
  });

  it('and says what it waits for until then', () => {
    const steps = [done('a'), due('b'), step('c', ['a', 'b'])];
    expect(stillBefore(steps[2]!, steps)).toEqual(['b']);
  });

  it('for every step in the end, whatever is done first of what is due', () => {
    fc.assert(
      fc.property(somePlan(), fc.infiniteStream(fc.nat()), (plan, choices) => {
        let steps = plan;
        for (let turns = 0; turns < 2 * plan.length; turns++) {
          const opened = new Set(opening(steps));
          steps = steps.map((one) => (opened.has(one.kind) ? { ...one, status: 'due', openedOn: TODAY } : one));
          const able = steps.filter(({ status }) => status === 'due');
          if (able.length === 0) break;
          const chosen = able[choices.next().value! % able.length];
          expect(stillBefore(chosen!, steps)).toEqual([]);
          steps = steps.map((one) => (one === chosen ? { ...one, status: 'done' } : one));
        }
        expect(steps.every(({ status }) => isClosed(status))).toBe(true);
      }),
    );
  });
});

describe('a search that begins again', () => {
  const ended = (kind: string, waitsFor: string[], overrides: Partial<ClosedStep> = {}): ClosedStep => ({
    ...step(kind, waitsFor, { status: 'done' }),
    whyNot: null,
    ...overrides,
  });
  const PLAN: ClosedStep[] = [
    ended('safe-contact', []),
    ended('search', ['safe-contact']),
    ended('viewing', ['search']),
    ended('keys', ['viewing'], { status: 'due', openedOn: TODAY }),
    ended('deposit', ['viewing'], { status: 'not-needed', whyNot: 'does-not-apply' }),
    ended('furniture', ['keys'], { status: 'not-needed', whyNot: 'in-place-already' }),
    ended('moving-day', ['keys'], { status: 'waiting' }),
    ended('gp', ['moving-day'], { stage: 'settling' }),
  ];

  it('takes with it what came after it and was about the same home', () => {
    expect(beginningAgain(PLAN, ['search'])).toEqual(['search', 'viewing', 'keys', 'deposit']);
  });

  it('is nothing where no home was found yet', () => {
    const searching = PLAN.map((one) => (one.kind === 'safe-contact' ? one : { ...one, status: 'waiting' as const }));
    expect(beginningAgain(searching, ['search'])).toEqual([]);
  });
});

describe('the day by which a step should be done', () => {
  const chain = [due('a'), step('b', ['a'], { typicalDays: 10 }), step('c', ['b'], { typicalDays: 20 })];
  const by = (one: PlannedStep, targetDate: string) =>
    dueDay(one, chain, { targetDate: day(targetDate), today: TODAY });

  it.each([
    ['is when its typical time is over', '2026-09-01', '2026-03-15'],
    ['is sooner where what comes after it would run past the day of the move', '2026-04-12', '2026-03-13'],
    ['is never before today', '2026-03-20', '2026-03-10'],
  ])('%s', (_, target, expected) => {
    expect(by(chain[0]!, target)).toBe(expected);
  });

  it('is not hurried by the day of the move when it comes after the move', () => {
    expect(by(step('gp', ['c'], { stage: 'settling' }), '2026-03-10')).toBe('2026-03-15');
  });
});

describe('the day on which a household is likely to move on', () => {
  const TARGET = day('2026-06-01');

  it.each<[string, PlannedStep[], string | null]>([
    [
      'is the end of the longest chain of open steps',
      [due('a'), step('b', ['a']), step('c', ['a'], { typicalDays: 9 })],
      '2026-03-24',
    ],
    ['is nearer when a step of that chain is done', [done('a'), due('b'), step('c', ['b'])], '2026-03-20'],
    ['counts the days that a step has been open', [due('a', day('2026-03-08')), step('b', ['a'])], '2026-03-18'],
    [
      'takes a step that has had its time to be done today',
      [due('a', day('2026-01-01')), step('b', ['a'])],
      '2026-03-15',
    ],
    [
      'does not wait for what comes after the move',
      [due('a'), step('gp', ['a'], { stage: 'settling', typicalDays: 90 })],
      '2026-03-15',
    ],
    ['is the plan’s own once every step before the move has ended', [done('a')], '2026-06-01'],
    ['is not known when the last step has had its time', [due('a', day('2026-03-01'))], null],
  ])('%s', (_, steps, expected) => {
    expect(likelyDeparture(steps, TARGET, TODAY)).toBe(expected);
  });

  it('is not known once the plan’s own day has come and nothing is left to do', () => {
    expect(likelyDeparture([done('a')], TODAY, TODAY)).toBeNull();
  });

  it('never comes later when a step is done', () => {
    fc.assert(
      fc.property(somePlan(), fc.nat(), (plan, choice) => {
        const chosen = plan[choice % plan.length];
        const after = plan.map((one): PlannedStep => (one === chosen ? { ...one, status: 'done' } : one));
        const last = (steps: PlannedStep[]) => [...likelyDays(steps, TODAY).values()].sort().at(-1) ?? TODAY;
        expect(last(after) <= last(plan)).toBe(true);
      }),
    );
  });

  it('is the sum of the typical days along the longest chain, by any other count', () => {
    fc.assert(
      fc.property(somePlan(), (plan) => {
        const byKind = new Map(plan.map((one) => [one.kind, one]));
        const longest = ({ typicalDays, waitsFor }: PlannedStep): number =>
          typicalDays + Math.max(0, ...waitsFor.map((kind) => longest(byKind.get(kind)!)));
        const days = likelyDays(plan, TODAY);
        plan.forEach((one) => expect(days.get(one.kind)).toBe(addDays(TODAY, longest(one))));
      }),
    );
  });
});

/** Up to nine steps that wait, each for some of those above it. */
function somePlan(): fc.Arbitrary<PlannedStep[]> {
  const one = fc.record({ typicalDays: fc.integer({ min: 0, max: 30 }), mask: fc.nat({ max: 511 }) });
  return fc.array(one, { minLength: 1, maxLength: 9 }).map((all) =>
    all.map(({ typicalDays, mask }, index) => {
      const above = Array.from({ length: index }, (_, at) => at).filter((at) => (mask >> at) % 2 === 1);
      return step(
        `step-${index}`,
        above.map((at) => `step-${at}`),
        { typicalDays },
      );
    }),
  );
}
