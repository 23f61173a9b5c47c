import { localDate } from '../../../shared/local-date.js';
import { ruleOf } from '../../refusals.spec-support.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import type { CaseFacts } from '../case-facts.js';
import { fled, inRelief, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import { type EndedByGround, endDuty } from '../decisions/decisions.js';
import type { HelpTrack } from './help-track.js';
import { type Authoriser, mayAuthorise, mayWarn, warnedInTime } from './refusal-to-co-operate.js';

const day = localDate;
const A_COLLEAGUE: Authoriser = { grade: 10, officersGrade: 10, wasInvolved: false };

const inPrevention = (facts: CaseFacts = opened()): CaseFacts =>
  record(record(facts, proposal('eligibility', 'eligible', '2026-05-10')), {
    ...proposal('homelessness', 'threatened', '2026-05-10'),
  });
/** Warned in writing on 1 June, with until the 15th to take the step. */
const warned = (facts: CaseFacts): CaseFacts => ({ ...facts, warnedUntil: day('2026-06-15') });
const needed = record(inRelief('2026-05-10'), proposal('priority-need', 'in-priority-need', '2026-05-20'));

const end = (
  facts: CaseFacts,
  endedOn: string,
  more: object = {},
  authoriser: Authoriser | null = A_COLLEAGUE,
  settings = DEFAULT_SETTINGS,
) => {
  const duty = facts.helpTrack === 'prevention' ? ('prevention' as const) : ('relief' as const);
  const ground = duty === 'prevention' ? 'PV-193B' : 'RL-193B';
  const ending = { duty, ground, endedOn: day(endedOn), reasons: 'As recorded.', facts: { ...more }, authoriser };
  return endDuty(facts, ending, settings);
};

function ended(result: ReturnType<typeof endDuty>): EndedByGround {
  if ('rule' in result) throw new Error(`refused: ${result.rule}: ${result.explanation}`);
  return result;
}

describe('whether they had the time that a warning left them', () => {
  it('no warning stands: they are warned first', () => {
    const step = refused(warnedInTime('RL-193B', null, day('2026-06-16')) ?? {});
    expect(step).toMatchObject({ field: 'ground', explanation: expect.stringContaining('No written warning') });
    expect(step.insteadYouMay[0]).toContain('Warn them in writing first');
  });

  it('the last day is theirs, and is waited for', () => {
    const step = refused(warnedInTime('RL-193B', day('2026-06-15'), day('2026-06-15')) ?? {});
    expect(step).toMatchObject({ field: 'endedOn', explanation: expect.stringContaining('until 2026-06-15') });
    expect(step.insteadYouMay[0]).toContain('Wait');
    expect(warnedInTime('RL-193B', day('2026-06-15'), day('2026-06-16'))).toBeNull();
  });
});

describe('K-26: warning somebody about a step of their plan (s.193B(4)-(5))', () => {
  it.each<[string, HelpTrack, Partial<Parameters<typeof mayWarn>[1]>, string | null]>([
    ['her own step, open, with a fortnight left', 'relief', {}, null],
    ['the same while help to keep a home is owed', 'prevention', {}, null],
    ['a single day left', 'relief', { until: day('2026-06-02') }, null],
    ['no day left', 'relief', { until: day('2026-06-01') }, 'until'],
    ['a step of the council', 'relief', { takenBy: 'council' }, 'stepId'],
    ['a step that she has taken', 'relief', { open: false }, 'stepId'],
    ['the main duty is owed: no step can end that', 'main-duty', {}, 'stepId'],
    ['nothing has been decided', 'application-open', {}, 'stepId'],
    ['nothing is owed any more', 'closed', {}, 'stepId'],
  ])('%s', (_, helpTrack, more, field) => {
    const step = { takenBy: 'person' as const, open: true, until: day('2026-06-15'), ...more };
    const found = mayWarn({ helpTrack }, step, day('2026-06-01'));
    expect(found?.field ?? null).toBe(field);
    expect(ruleOf(found)).toBe(field === null ? null : helpTrack === 'prevention' ? 'PV-193B' : 'RL-193B');
    if (found) expect(found.citation).toBe('Housing Act 1996 s.193B(2)-(5)');
  });

  it('in prevention it is the rule of prevention that says no', () => {
    const found = mayWarn(
      { helpTrack: 'prevention' },
      { takenBy: 'council', open: true, until: day('2026-06-15') },
      day('2026-06-01'),
    );
    expect(ruleOf(found)).toBe('PV-193B');
  });
});

describe('who authorises it (SI 2018/223 regs 2-3)', () => {
  it.each<[string, Authoriser | null, boolean]>([
    ['a colleague of the same grade who had no part in it', A_COLLEAGUE, true],
    ['somebody more senior', { ...A_COLLEAGUE, grade: 20 }, true],
    ['somebody less senior', { ...A_COLLEAGUE, grade: 9 }, false],
    ['a supervisor who wrote the warning', { grade: 20, officersGrade: 10, wasInvolved: true }, false],
    ['nobody', null, false],
  ])('%s: %s', (_, authoriser, authorised) => {
    for (const ground of ['PV-193B', 'RL-193B']) {
      const found = mayAuthorise(ground, authoriser);
      expect(ruleOf(found)).toBe(authorised ? null : ground);
      if (found) expect(found).toMatchObject({ field: 'facts.authorisedById', citation: 'SI 2018/223 reg 2-3' });
    }
  });
});

describe('refusal to co-operate (s.193B) ends a duty', () => {
  it.each<[string, CaseFacts, string, string | null]>([
    ['relief, never warned', needed, '2026-06-16', 'ground'],
    ['relief, on the last day that the warning left', warned(needed), '2026-06-15', 'endedOn'],
    ['relief, the day after', warned(needed), '2026-06-16', null],
    ['prevention, never warned', inPrevention(), '2026-06-16', 'ground'],
    ['prevention, on the last day that the warning left', warned(inPrevention()), '2026-06-15', 'endedOn'],
    ['prevention, the day after', warned(inPrevention()), '2026-06-16', null],
  ])('%s', (_, facts, endedOn, field) => {
    const result = end(facts, endedOn);
    if (field === null) ended(result);
    else expect(refused(result)).toMatchObject({ field, citation: 'Housing Act 1996 s.193B(4)-(5)' });
  });

  it('PV-193B: with one notice, from which the time to ask for a review runs; nothing is owed after it', () => {
    expect(ended(end(warned(inPrevention()), '2026-06-16'))).toMatchObject({
      citations: ['Housing Act 1996 ss.193B, 193C(2)'],
      effect: {
        helpTrack: 'closed',
        accommodationTrack: 'none',
        endDuties: [{ duty: 'prevention', endedOn: '2026-06-16', ground: 'PV-193B' }],
        startDuties: [],
        startClocks: [{ clock: 'K-05', dayOne: '2026-06-16' }],
        notices: ['N-193B'],
      },
    });
  });

  it('ends prevention before 1 May 2026 too: the lesser duty of s.193C was of people who are homeless', () => {
    const facts = { ...inPrevention(), preventionStartedOn: day('2026-03-10'), warnedUntil: day('2026-04-01') };
    expect(ended(end(facts, '2026-04-15')).effect.helpTrack).toBe('closed');
  });

  it('nobody ends it alone', () => {
    expect(refused(end(warned(needed), '2026-06-16', {}, null))).toMatchObject({ field: 'facts.authorisedById' });
    expect(refused(end(warned(inPrevention()), '2026-06-16', {}, null))).toMatchObject({ rule: 'PV-193B' });
  });

  it.each([
    ['relief', record(inRelief('2026-05-10', fled()), proposal('priority-need', 'in-priority-need', '2026-05-20'))],
    ['prevention', inPrevention(fled())],
  ])('%s of a victim not before the abuse behind it has been looked at', (_, hers) => {
    const rule = hers.helpTrack === 'prevention' ? 'PV-193B' : 'RL-193B';
    const attempt = (more: object) => end(warned(hers), '2026-06-16', more);
    expect(refused(attempt({}))).toMatchObject({ rule, override: 'supervisor', field: 'facts.domesticAbuseReviewed' });
    expect(refused(attempt({ domesticAbuseReviewed: true }))).toMatchObject({ field: 'facts.supervisorId' });
    expect(refused(attempt({ supervisorId: 'supervisor-1' }))).toMatchObject({ field: 'facts.domesticAbuseReviewed' });
    expect(ended(attempt({ domesticAbuseReviewed: true, supervisorId: 'supervisor-1' })).overridden).toEqual([rule]);
  });
});

describe('TR-5: what follows relief that ended so, since 1 May 2026', () => {
  it('the main duty is not shut out, unless a council’s lawyer has said that it is', () => {
    expect(ended(end(warned(needed), '2026-06-16')).effect).toMatchObject({
      helpTrack: 'main-duty',
      accommodationTrack: 'main',
      notices: ['N-193B', 'N-184'],
    });
    const shutOut = end(warned(needed), '2026-06-16', {}, A_COLLEAGUE, {
      ...DEFAULT_SETTINGS,
      s193B_excludes_main: true,
    });
    expect(ended(shutOut).effect).toMatchObject({
      helpTrack: 'closed',
      accommodationTrack: 'none',
      notices: ['N-193B'],
    });
  });

  it('where no main duty would follow, relief leads where the decisions lead', () => {
    const notNeeded = record(inRelief('2026-05-10'), proposal('priority-need', 'not-in-priority-need', '2026-05-20'));
    expect(ended(end(warned(notNeeded), '2026-06-16')).effect.helpTrack).toBe('not-priority-need');
    expect(refused(end(warned(inRelief('2026-05-10')), '2026-06-16')).rule).toBe('RL-193B');
  });

  it('before that it led to a lesser duty, which is not held here', () => {
    const before = record(inRelief('2026-03-10'), proposal('priority-need', 'in-priority-need', '2026-03-20'));
    const facts = { ...before, warnedUntil: day('2026-04-01') };
    expect(refused(end(facts, '2026-04-15')).rule).toBe('TR-5');
  });
});
