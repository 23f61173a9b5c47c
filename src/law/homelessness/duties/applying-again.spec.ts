import { addDays, localDate } from '../../../shared/local-date.js';
import { inRelief, lawful, opened, proposal, record } from '../case-notes.spec-support.js';
import { decide, endDuty } from '../decisions/decisions.js';
import { interimOwed } from '../gateway/application.js';
import { lastDayToApplyAgain, needsNoPriorityNeed } from './applying-again.js';
import { turnOverRelief } from './relief-turn-over.js';

const day = localDate;
const TAKEN_UP = '2026-03-20';
const CAME_BACK = '2026-09-01';

/** A single man without any priority need, who took up a private offer and is homeless again. */
const cameBack = (takenUp: string | null = TAKEN_UP, on = CAME_BACK) =>
  opened({ approachedOn: day(on), privateOfferAcceptedOn: takenUp === null ? null : day(takenUp) });
const inReliefAgain = () => inRelief(CAME_BACK, cameBack());
const LAST_DAY = day('2026-10-26');
const notInNeed = (on: string) => proposal('priority-need', 'not-in-priority-need', on);

describe('TR-4, s.195A: who applies again after a private offer needs no priority need', () => {
  it.each([
    ['the day on which it was taken up', '2026-03-20', '2026-03-20', true],
    ['the day before', '2026-03-20', '2026-03-19', false],
    ['the last day of the two years', '2026-03-20', '2028-03-19', true],
    ['the first day after them', '2026-03-20', '2028-03-20', false],
    ['the last day of two years from a leap day', '2024-02-29', '2026-02-28', true],
    ['the first day after two years from a leap day', '2024-02-29', '2026-03-01', false],
    ['in time, of the last day before the repeal', '2026-04-30', '2028-04-29', true],
    ['of the day of the repeal', '2026-05-01', '2026-06-01', false],
    ['of the day before the section was there', '2012-11-08', '2013-01-10', false],
  ])('who applies on %s: taken up %s, applied %s: %s', (_, takenUp, on, helped) => {
    expect(needsNoPriorityNeed(cameBack(takenUp, on))).toBe(helped);
  });

  it.each([
    ['who took up none', cameBack(null)],
    ['in a restricted case (s.195A(5))', { ...cameBack(), restrictedCase: true }],
    [
      'found intentionally homeless (s.195A(1)(b))',
      record(record(inReliefAgain(), proposal('priority-need', 'in-priority-need', '2026-09-02')), {
        ...proposal('intentionality', 'intentional', '2026-09-03'),
      }),
    ],
  ])('not %s', (_, facts) => {
    expect(needsNoPriorityNeed(facts)).toBe(false);
  });

  it('the last day on which anybody can be helped so is two years after the repeal', () => {
    expect(lastDayToApplyAgain()).toBe('2028-04-29');
  });

  it.each([
    ['undecided', inReliefAgain()],
    ['found not to be there', record(inReliefAgain(), notInNeed('2026-09-10'))],
  ])('with priority need %s the main duty is owed by itself once the 56 days are over', (_, facts) => {
    expect(turnOverRelief(facts, LAST_DAY)).toBeNull();
    expect(turnOverRelief(facts, addDays(LAST_DAY, 1))).toMatchObject({
      helpTrack: 'main-duty',
      accommodationTrack: 'main',
      startDuties: [{ duty: 'main', startedOn: '2026-10-27' }],
      late: false,
    });
  });

  it('a finding of no priority need is told, cites what makes it not matter, and takes nothing away', () => {
    const { effect, citations, advice } = lawful(decide(inReliefAgain(), notInNeed('2026-09-10')));
    expect(effect).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'interim', notices: ['N-184'] });
    expect(citations).toContain('Housing Act 1996 s.195A(1)');
    expect(advice.join()).toContain('whether or not they are in priority need');
  });

  it('nor does it cite that in any other case', () => {
    const { citations, advice } = lawful(decide(inRelief(CAME_BACK), notInNeed('2026-09-10')));
    expect(citations).not.toContain('Housing Act 1996 s.195A(1)');
    expect(advice).toEqual([]);
  });

  it('relief is not ended with nothing after it, neither in its days nor after them', () => {
    const facts = record(inReliefAgain(), notInNeed('2026-09-10'));
    for (const endedOn of [LAST_DAY, addDays(LAST_DAY, 1)]) {
      const ending = {
        duty: 'relief',
        ground: 'RL-b',
        endedOn,
        reasons: 'Over.',
        facts: { dutyCompliedWith: true },
      } as const;
      expect(endDuty(facts, ending)).toHaveProperty('rule');
    }
  });

  it('found intentionally homeless besides, what follows is what follows for anybody without priority need', () => {
    const facts = record(
      record(inReliefAgain(), notInNeed('2026-09-10')),
      proposal('intentionality', 'intentional', '2026-09-20'),
    );
    expect(facts).toMatchObject({ helpTrack: 'relief', accommodationTrack: 'none' });
    expect(turnOverRelief(facts, addDays(LAST_DAY, 1))).toBeNull();
    const decided = record(inReliefAgain(), notInNeed('2026-09-10'));
    const late = { ...decided, settled: facts.settled };
    expect(lawful(decide(late, proposal('priority-need', 'not-in-priority-need', '2026-10-27'))).effect.helpTrack).toBe(
      'not-priority-need',
    );
  });

  it('an offer of another council, said with the decision, brings the main duty where relief had ended without it', () => {
    const over = record(inRelief(CAME_BACK), notInNeed('2026-10-27'));
    expect(over.helpTrack).toBe('not-priority-need');
    const said = proposal('priority-need', 'not-in-priority-need', '2026-11-02', {
      facts: { privateOfferAcceptedOn: TAKEN_UP },
    });
    const { effect } = lawful(decide({ ...over, approachedOn: day(CAME_BACK) }, said));
    expect(effect).toMatchObject({
      helpTrack: 'main-duty',
      startDuties: [{ duty: 'main', startedOn: '2026-11-02' }],
      late: true,
    });
  });
});

describe('s.195A: what an officer says of a private offer that is not on record', () => {
  const said = (takenUp: string | null) =>
    proposal('priority-need', 'not-in-priority-need', '2026-09-10', {
      facts: takenUp === null ? {} : { privateOfferAcceptedOn: takenUp },
    });
  const alone = { ...inRelief(CAME_BACK, cameBack(null)), privateOfferSaid: day(TAKEN_UP) };

  it('counts as one on record', () => {
    expect(needsNoPriorityNeed(alone)).toBe(true);
    expect(lawful(decide(alone, said(TAKEN_UP))).effect.accommodationTrack).toBe('interim');
  });

  it('is unsaid by deciding priority need again without it, which leaves what is on record', () => {
    expect(lawful(decide(alone, said(null))).effect.accommodationTrack).toBe('none');
    expect(lawful(decide({ ...alone, privateOfferAcceptedOn: day(TAKEN_UP) }, said(null))).effect).toMatchObject({
      helpTrack: 'relief',
      accommodationTrack: 'interim',
    });
  });

  it('is left as it was by a decision on another question', () => {
    const eligible = proposal('eligibility', 'eligible', '2026-09-10');
    expect(lawful(decide(record(alone, said(TAKEN_UP)), eligible)).effect.accommodationTrack).toBe('interim');
  });
});

describe('TR-7, s.188(1A): a roof for who applies again after a private offer', () => {
  it('is owed on the day on which they come', () => {
    expect(interimOwed(cameBack())).toBe(true);
    expect(interimOwed(cameBack(null))).toBe(false);
  });

  it('stays when they are found not to be in priority need, and ends when they are not eligible', () => {
    expect(record(cameBack(), notInNeed('2026-09-02')).accommodationTrack).toBe('interim');
    expect(record(cameBack(), proposal('eligibility', 'not-eligible', '2026-09-02')).accommodationTrack).toBe('none');
  });
});
