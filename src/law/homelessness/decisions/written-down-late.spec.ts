import { localDate } from '../../../shared/local-date.js';
import { inRelief, lawful, opened, proposal, record } from '../case-notes.spec-support.js';
import { decide, type ProposedDecision } from './decisions.js';

// Relief from 10 March 2026: its last day is 4 May.
const RELIEF_FROM = '2026-03-10';

const recordedOn = (day: string): Partial<ProposedDecision> => ({ recordedOn: localDate(day) });

describe('SM-8: decided while relief ran, and written down once it was over', () => {
  it.each<[decided: string, writtenDown: string, late: boolean]>([
    ['2026-05-04', '2026-05-04', false],
    ['2026-05-03', '2026-05-04', false],
    ['2026-05-03', '2026-05-05', true],
    ['2026-05-04', '2026-05-05', true],
    ['2026-05-04', '2026-07-01', true],
  ])('priority need accepted on %s and written down on %s: late is %s', (decided, writtenDown, late) => {
    const accepted = proposal('priority-need', 'in-priority-need', decided, recordedOn(writtenDown));
    expect(lawful(decide(inRelief(RELIEF_FROM), accepted)).late).toBe(late);
  });

  it('on the day on which it is taken, a decision in time is not late', () => {
    const accepted = proposal('priority-need', 'in-priority-need', '2026-05-04');
    expect(lawful(decide(inRelief(RELIEF_FROM), accepted)).late).toBe(false);
  });

  it('a finding that starts relief is late when all the 56 days that it starts have gone by unseen', () => {
    const eligible = record(opened(), proposal('eligibility', 'eligible', RELIEF_FROM));
    const homeless = (writtenDown: string) =>
      proposal('homelessness', 'homeless', RELIEF_FROM, recordedOn(writtenDown));
    expect(lawful(decide(eligible, homeless('2026-05-04'))).late).toBe(false);
    expect(lawful(decide(eligible, homeless('2026-05-05'))).late).toBe(true);
  });

  it('what is decided before relief, and starts none, is not late however long it lay', () => {
    const eligible = proposal('eligibility', 'eligible', RELIEF_FROM, recordedOn('2026-07-01'));
    expect(lawful(decide(opened(), eligible)).late).toBe(false);
  });
});
