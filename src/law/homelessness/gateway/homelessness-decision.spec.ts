import { localDate } from '../../../shared/local-date.js';
import { foundHomeless } from '../case-facts.js';
import type { CaseFacts } from '../case-facts.js';
import { fled, inRelief, lawful, opened, proposal, record, refused } from '../case-notes.spec-support.js';
import { decide } from '../decisions/decisions.js';

const finding = (facts: CaseFacts, outcome: string, asked: Record<string, unknown> = {}, secondOfficerId?: string) =>
  decide(
    facts,
    proposal('homelessness', outcome, '2026-03-12', { facts: asked, ...(secondOfficerId && { secondOfficerId }) }),
  );

describe('a finding that somebody is not homeless', () => {
  it.each<[string, CaseFacts, Record<string, unknown>, string | null]>([
    ['fled, and nobody asked whether it is safe', fled(), {}, 'GT-5'],
    ['fled, and the home is safe now', fled(), { abuseProbable: false }, null],
    ['disclosed abuse that did not cost the home', opened({ domesticAbuseDisclosed: true }), {}, null],
    ['lost to abuse by its reason, never disclosed', fled({ domesticAbuseDisclosed: false }), {}, null],
    ['abuse is probable in that home', opened(), { abuseProbable: true }, 'GT-5'],
  ])('%s', (_, facts, asked, rule) => {
    const result = finding(facts, 'neither', asked);
    if (rule === null) expect(lawful(result).effect.helpTrack).toBe('no-duty');
    else expect(refused(result).rule).toBe(rule);
  });

  it('needs a second officer for somebody who lives in a refuge, and only there counts as lifted (CASE-1)', () => {
    const officer = 'second';
    expect(refused(finding(opened(), 'threatened', { livingInRefuge: true })).rule).toBe('CASE-1');
    expect(lawful(finding(opened(), 'neither', { livingInRefuge: true }, officer)).overridden).toEqual(['CASE-1']);
    expect(lawful(finding(opened(), 'neither', {}, officer)).overridden).toEqual([]);
    expect(lawful(finding(opened(), 'homeless', { livingInRefuge: true }, officer)).overridden).toEqual([]);
  });

  it('does not end a duty that is owed, and may say again what prevention rests on (SM-2)', () => {
    const threatened = record(
      record(opened(), proposal('eligibility', 'eligible', '2026-03-10')),
      proposal('homelessness', 'threatened', '2026-03-10'),
    );
    expect(refused(finding(threatened, 'neither')).rule).toBe('SM-2');
    expect(lawful(finding(threatened, 'threatened')).effect).toMatchObject({ helpTrack: 'prevention', endDuties: [] });
    expect(refused(finding(inRelief('2026-03-10'), 'threatened')).rule).toBe('SM-2');
  });
});

describe('whether the record finds them homeless', () => {
  const found = (outcome: string) => ({
    homelessness: { outcome, decidedOn: localDate('2026-03-10'), categories: [] },
  });

  it.each<[string, CaseFacts['settled'], string | null, boolean]>([
    ['nothing is decided', {}, null, false],
    ['homeless', found('homeless'), null, true],
    ['neither', found('neither'), null, false],
    ['neither, whatever was owed before', found('neither'), '2026-03-20', false],
    ['threatened', found('threatened'), null, false],
    ['threatened, and relief began later (PV-c)', found('threatened'), '2026-03-20', true],
    ['threatened, and relief began that day', found('threatened'), '2026-03-10', true],
    ['threatened, after relief that began earlier', found('threatened'), '2026-03-09', false],
  ])('%s', (_, settled, reliefFrom, homeless) => {
    expect(foundHomeless({ settled, reliefStartedOn: reliefFrom === null ? null : localDate(reliefFrom) })).toBe(
      homeless,
    );
  });
});
