import fc from 'fast-check';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import {
  isNewsOfBirth,
  mayBeRecorded,
  reassessBy,
  RISK_EVENT_KINDS,
  type RiskEventKind,
  type Unanswered,
  withTasksOfTheirOwn,
} from './reassessment.rules.js';

const TODAY = '2026-03-10' as LocalDate;
const day = (text: string) => text as LocalDate;

describe('what may change a risk', () => {
  it.each<[RiskEventKind, string, boolean]>([
    ['incident', '2026-03-10', true],
    ['incident', '2026-03-11', false],
    ['contact', '2026-03-11', false],
    ['order-breach', '2026-03-11', false],
    ['birth', '2026-03-11', false],
    ['move', '2026-03-11', false],
    ['court-date', '2026-06-01', true],
    ['tenancy-start', '2026-06-01', true],
  ])('a %s on %s may be recorded today: %p', (kind, on, may) => {
    expect(mayBeRecorded(kind, day(on), TODAY)).toBe(may);
  });

  it.each<[RiskEventKind, string, string]>([
    ['incident', '2026-03-10', '2026-03-13'],
    ['move', '2026-03-09', '2026-03-12'],
    ['incident', '2026-01-01', '2026-03-10'],
    ['court-date', '2026-04-01', '2026-04-01'],
    ['court-date', '2026-03-01', '2026-03-10'],
    ['tenancy-start', '2026-03-28', '2026-03-31'],
  ])('a %s on %s is assessed by %s', (kind, on, by) => {
    expect(reassessBy(kind, day(on), 3, TODAY)).toBe(by);
  });

  it.each([
    ['2026-03-10', true],
    ['2025-12-10', true],
    ['2025-12-09', false],
    ['2026-03-11', false],
  ])('a child born on %s is news: %p', (born, news) => {
    expect(isNewsOfBirth(day(born), TODAY)).toBe(news);
  });
});

describe('the tasks of events that wait for an assessment', () => {
  const event = (happenedOn: string, by: string) => ({ happenedOn: day(happenedOn), reassessBy: day(by) });
  const dueOn = (events: readonly Unanswered[]) => withTasksOfTheirOwn(events).map((one) => one.reassessBy);

  it.each<[string, Unanswered[], string[]]>([
    ['nothing waits', [], []],
    ['one waits', [event('2026-03-10', '2026-03-13')], ['2026-03-13']],
    [
      'a second comes before the first is due',
      [event('2026-03-10', '2026-03-13'), event('2026-03-12', '2026-03-15')],
      ['2026-03-13'],
    ],
    [
      'a second comes after the first is due',
      [event('2026-03-10', '2026-03-13'), event('2026-03-14', '2026-03-17')],
      ['2026-03-13', '2026-03-17'],
    ],
    [
      'a day in court lies far ahead',
      [event('2026-04-20', '2026-04-20'), event('2026-03-10', '2026-03-13')],
      ['2026-03-13', '2026-04-20'],
    ],
    [
      'a move and a birth come on one day',
      [event('2026-03-10', '2026-03-13'), event('2026-03-10', '2026-03-13')],
      ['2026-03-13'],
    ],
  ])('when %s', (_, events, due) => {
    expect(dueOn(events)).toEqual(due);
  });

  it('leave no event unanswered by its last day, and ask for no assessment that another answers', () => {
    const anyEvent = fc
      .tuple(fc.constantFrom(...RISK_EVENT_KINDS), fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 14 }))
      .map(([kind, offset, within]) => {
        const happenedOn = addDays(TODAY, offset);
        return { happenedOn, reassessBy: reassessBy(kind, happenedOn, within, TODAY) };
      });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const own = withTasksOfTheirOwn(events);
        const answers = (task: Unanswered, one: Unanswered) =>
          task.reassessBy >= one.happenedOn && task.reassessBy <= one.reassessBy;
        for (const one of events) expect(own.some((task) => answers(task, one))).toBe(true);
        for (const task of own) expect(own.filter((other) => answers(other, task))).toEqual([task]);
      }),
    );
  });
});
