import { localDate } from '../../../shared/local-date.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import {
  ALL_FOUR,
  BLACKPOOL,
  LEEDS,
  PRESTON,
  fled,
  inRelief,
  lawful,
  opened,
  proposal,
  record,
  refused,
} from '../case-notes.spec-support.js';
import { decide } from './decisions.js';

describe('PN-e: a victim of domestic abuse is in priority need', () => {
  const notInNeed = (facts: Record<string, unknown> = {}) =>
    proposal('priority-need', 'not-in-priority-need', '2026-03-10', { facts });

  it('cannot be decided otherwise when abuse cost her the home, whatever the officer records', () => {
    for (const facts of [{}, { homelessAsResultOfAbuse: false }, { homelessAsResultOfAbuse: true }]) {
      const step = refused(decide(fled(), notInNeed(facts)));
      expect(step.rule).toBe('PN-e');
      expect(step.citation).toContain('Housing Act 1996 s.189(1)(e)');
      expect(step.override).toBeUndefined();
    }
  });

  it.each(['Domestic abuse', 'domesticabuse', 'domestic-violence', 'fleeing-domestic-abuse', 'DOMESTIC_ABUSE', 'da'])(
    'in whatever words a council writes the reason: %s',
    (lossOfHomeReason) => {
      const facts = fled({ lossOfHomeReason });
      expect(refused(decide(facts, notInNeed({ homelessAsResultOfAbuse: false }))).rule).toBe('PN-e');
      expect(refused(decide(facts, proposal('intentionality', 'intentional', '2026-03-10'))).rule).toBe('INT-2');
    },
  );

  it.each([
    'other-violence',
    'non-domestic-abuse',
    'domestic-abuse-perpetrator-excluded',
    'violence-other-than-domestic',
  ])('and not where they say something else: %s', (lossOfHomeReason) => {
    expect(lawful(decide(opened({ lossOfHomeReason }), notInNeed())).categories).toEqual([]);
  });

  it('nor is a category listed beside "not in priority need"', () => {
    const listing = { ...notInNeed(), categories: ['PN-c'] };
    expect(refused(decide(fled(), listing)).rule).toBe('PN-e');
    expect(refused(decide(opened(), listing))).toMatchObject({ rule: 'PN', field: 'categories' });
  });

  it('where abuse is disclosed beside another reason, only a finding that it is not the cause opens the question', () => {
    const facts = opened({ domesticAbuseDisclosed: true, lossOfHomeReason: 'private-tenancy-ended' });
    expect(refused(decide(facts, notInNeed())).rule).toBe('PN-e');
    expect(lawful(decide(facts, notInNeed({ homelessAsResultOfAbuse: false }))).effect.helpTrack).toBe(
      'application-open',
    );
  });

  it.each([
    ['the officer leaves it out', {}, [], ['PN-e']],
    ['E11: she is 16', { applicantAge: 16 }, [], ['PN-e', 'PN-16']],
    ['she has children', { householdHasChildren: true }, [], ['PN-e', 'PN-b']],
    [
      'she has children and is pregnant',
      { householdHasChildren: true, householdHasPregnancy: true },
      ['PN-a'],
      ['PN-e', 'PN-b', 'PN-a'],
    ],
    ['she is also ill', {}, ['PN-c', 'PN-c'], ['PN-e', 'PN-c']],
  ])('keeps every category and reports domestic abuse when %s', (_, more, categories, expected) => {
    const decision = lawful(
      decide(fled(more), proposal('priority-need', 'in-priority-need', '2026-03-10', { categories })),
    );
    expect(decision.categories).toEqual(expected);
    expect(decision.mainCategory).toBe('PN-e');
    expect(decision.citations).toContain('Housing Act 1996 s.189(1)(e)');
  });

  it.each([
    ['pregnant', { householdHasPregnancy: true }, {}, 'PN-a'],
    ['dependent children', { householdHasChildren: true }, {}, 'PN-b'],
    ['E10: aged 17', { applicantAge: 17 }, {}, 'PN-16'],
  ])('nor can a household that needs no weighing: %s', (_, more, facts, rule) => {
    expect(refused(decide(opened(more), notInNeed(facts))).rule).toBe(rule);
  });

  it('unless the officer finds that no child is dependent, or children’s services owe the home', () => {
    expect(
      lawful(decide(opened({ householdHasChildren: true }), notInNeed({ childrenDependent: false }))).categories,
    ).toEqual([]);
    expect(lawful(decide(opened({ applicantAge: 17 }), notInNeed({ owedSection20: true }))).advice.join(' ')).toMatch(
      /children’s services/,
    );
  });

  it('asks which category is met when none is known', () => {
    const decision = lawful(decide(opened(), proposal('priority-need', 'in-priority-need', '2026-03-10')));
    expect(decision).toMatchObject({ categories: [], mainCategory: null });
    expect(decision.advice.join(' ')).toMatch(/which category/);
  });
});

describe('what is never asked of a victim', () => {
  const deciding = (facts: Record<string, unknown>) =>
    decide(fled(), proposal('priority-need', 'in-priority-need', '2026-03-10', { facts }));

  it.each([
    ['vulnerabilityTest', 'PN-e'],
    ['vulnerability-assessed', 'PN-e'],
    ['VULNERABILITY_ASSESSMENT', 'PN-e'],
    ['proofRequested', 'PN-e'],
    ['proof_required', 'PN-e'],
    ['evidenceRequired', 'PN-e'],
    ['policeReportRequired', 'PN-e'],
    ['requestedPoliceReport', 'PN-e'],
    ['courtOrderDemanded', 'PN-e'],
    ['perpetratorContacted', 'DA-2'],
    ['contactPerpetrator', 'DA-2'],
    ['contactedThePerpetrator', 'DA-2'],
    ['perpetrator-interviewed', 'DA-2'],
    ['husbandContacted', 'DA-2'],
    ['spokeToExPartner', 'DA-2'],
    ['contactedHerFormerPartner', 'DA-2'],
    ['allegedOffenderInterviewed', 'DA-2'],
    ['toldToReturnHome', 'DA-4'],
  ])('%s is refused', (fact, rule) => {
    const step = refused(deciding({ [fact]: true }));
    expect(step).toMatchObject({ rule, field: `facts.${fact}` });
  });

  it('is found inside nested facts and as words', () => {
    expect(refused(deciding({ evidence: { required: 'yes, from the police' } })).field).toBe('facts.evidence.required');
    expect(refused(deciding({ policeReport: 'Requested' })).field).toBe('facts.policeReport');
    expect(refused(deciding({ contacts: [{ perpetratorContacted: true }] })).rule).toBe('DA-2');
  });

  it.each([
    [{ vulnerabilityTest: false }],
    [{ vulnerabilityTest: 'not applied' }],
    [{ policeReport: true }],
    [{ evidence: 'a letter she offered' }],
    [{ proofRequested: 'no' }],
    [{ proofNotRequested: true }],
    [{ noEvidenceRequired: true }],
    [{ perpetratorContactedHerAtWork: true }],
    [{ consentedLetterFromGp: true }],
    [{ supportNeeds: ['mental-health'] }],
    [{ homelessAsResultOfAbuse: true }],
  ])('%j is not a demand', (facts) => {
    expect(lawful(deciding(facts)).mainCategory).toBe('PN-e');
  });

  it('holds for every question', () => {
    const step = decide(fled(), proposal('homelessness', 'homeless', '2026-03-10', { facts: { proofRequired: true } }));
    expect(refused(step).rule).toBe('PN-e');
  });

  it('does not stop the vulnerability test of a person who has disclosed no abuse', () => {
    const proposed = proposal('priority-need', 'in-priority-need', '2026-03-10', {
      facts: { vulnerabilityTest: true },
      categories: ['PN-c'],
    });
    expect(lawful(decide(opened(), proposed)).mainCategory).toBe('PN-c');
  });
});

describe('homelessness and abuse', () => {
  it('E14: the perpetrator stays in the joint tenancy: she is homeless all the same', () => {
    const step = refused(decide(fled(), proposal('homelessness', 'neither', '2026-03-10')));
    expect(step).toMatchObject({ rule: 'GT-5' });
    expect(step.citation).toContain('s.177(1)');
  });

  it('abuse that is probable if they stay leaves no room for "threatened"', () => {
    const proposed = proposal('homelessness', 'threatened', '2026-03-10', { facts: { abuseProbable: true } });
    expect(refused(decide(opened(), proposed)).rule).toBe('GT-5');
  });

  it('opens the question only where the officer finds that abuse is no longer probable', () => {
    const proposed = proposal('homelessness', 'neither', '2026-03-10', { facts: { abuseProbable: false } });
    expect(lawful(decide(fled(), proposed)).effect).toMatchObject({ helpTrack: 'no-duty', accommodationTrack: 'none' });
  });

  it('E18: a refuge bed does not end homelessness, unless a second officer says why', () => {
    const inRefuge = proposal('homelessness', 'neither', '2026-03-10', {
      facts: { livingInRefuge: true, abuseProbable: false },
    });
    expect(refused(decide(fled(), inRefuge))).toMatchObject({ rule: 'CASE-1', override: 'second-officer' });
    const agreed = lawful(decide(fled(), { ...inRefuge, secondOfficerId: 'b' }));
    expect(agreed).toMatchObject({ effect: { helpTrack: 'no-duty' }, overridden: ['CASE-1'] });
  });

  it('threatened: prevention, and a roof still for a woman who has disclosed abuse', () => {
    const facts = {
      ...fled(),
      settled: { eligibility: { outcome: 'eligible', decidedOn: localDate('2026-03-02'), categories: [] } },
    };
    const { effect } = lawful(decide(facts, proposal('homelessness', 'threatened', '2026-03-10')));
    expect(effect).toMatchObject({ helpTrack: 'prevention', accommodationTrack: 'interim' });
  });
});

describe('intentional homelessness', () => {
  const intentional = (facts: Record<string, unknown> = {}, secondOfficerId: string | null = null) =>
    proposal('intentionality', 'intentional', '2026-11-21', { facts, secondOfficerId });
  const evicted = opened({ domesticAbuseDisclosed: true, lossOfHomeReason: 'private-tenancy-ended' });

  it('E12: leaving a home because of abuse is never intentional, and no second officer can make it so', () => {
    for (const proposed of [intentional(), intentional({}, 'officer-2')]) {
      const step = refused(decide(fled(), proposed));
      expect(step).toMatchObject({ rule: 'INT-2' });
      expect(step.citation).toContain('Housing Act 1996 ss.177, 191');
    }
    expect(refused(decide(opened(), intentional({ leftBecauseOfAbuse: true }, 'officer-2'))).rule).toBe('INT-2');
  });

  it.each(['arrearsFromEconomicAbuse', 'leftRefugeUnsafe', 'evictedForPerpetratorConduct'])(
    'E13: %s needs a second officer',
    (fact) => {
      expect(refused(decide(evicted, intentional({ [fact]: true })))).toMatchObject({
        rule: 'INT-7',
        override: 'second-officer',
      });
      expect(lawful(decide(evicted, intentional({ [fact]: true }, 'officer-2'))).advice.join(' ')).toMatch(/INT-7/);
    },
  );

  it('E13: where abuse is on record, a second officer or the answer that it is not the cause comes first', () => {
    expect(refused(decide(evicted, intentional()))).toMatchObject({ rule: 'INT-7', override: 'second-officer' });
    expect(lawful(decide(evicted, intentional({}, 'officer-2'))).advice.join(' ')).toMatch(/INT-7/);
    expect(lawful(decide(evicted, intentional({ leftBecauseOfAbuse: false }))).categories).toEqual([]);
    expect(refused(decide(fled({ domesticAbuseDisclosed: false }), intentional())).rule).toBe('INT-7');
  });

  it('says every rule that the second officer lifted, and none where nobody was needed', () => {
    const both = intentional({ arrearsFromEconomicAbuse: true, lastHomeWasRefuge: true }, 'officer-2');
    expect(lawful(decide(evicted, both)).overridden).toEqual(['INT-7', 'INT-8']);
    expect(lawful(decide(evicted, intentional({ leftBecauseOfAbuse: false }, 'officer-2'))).overridden).toEqual([]);
    expect(lawful(decide(evicted, proposal('eligibility', 'eligible', '2026-11-21'))).overridden).toEqual([]);
  });

  it.each([
    ['deliberate', 'INT-1'],
    ['causedLoss', 'INT-1'],
    ['accommodationWasAvailable', 'INT-1'],
    ['reasonableToOccupy', 'INT-1'],
  ])('all four elements are needed: %s', (element, rule) => {
    expect(refused(decide(opened(), intentional({ [element]: false }))).rule).toBe(rule);
  });

  it.each(Object.keys(ALL_FOUR))(
    'INT-1: what nobody has found is not found, and no second officer finds it: %s',
    (element) => {
      for (const officer of [null, 'officer-2']) {
        const step = refused(decide(opened(), intentional({ [element]: undefined }, officer)));
        expect(step).toMatchObject({ rule: 'INT-1', citation: 'Housing Act 1996 s.191(1)' });
        expect(step.insteadYouMay.join(' ')).toContain('each of the four');
        expect(step.override).toBeUndefined();
      }
    },
  );

  it('INT-1: a finding that names none of the four stands on its written reasons; and so does that they are not', () => {
    const bare = { ...intentional(), facts: {} };
    expect(lawful(decide(opened(), bare)).categories).toEqual([]);
    expect(lawful(decide(opened(), { ...bare, outcome: 'not-intentional' })).categories).toEqual([]);
  });

  it('something done in good faith is not deliberate', () => {
    expect(refused(decide(opened(), intentional({ goodFaithIgnorance: true }))).rule).toBe('INT-3');
  });

  it('leaving a refuge is not normally intentional', () => {
    expect(refused(decide(opened(), intentional({ lastHomeWasRefuge: true })))).toMatchObject({
      rule: 'INT-8',
      override: 'second-officer',
    });
  });

  it('INT-2: a home of which it was found that staying would probably lead to abuse is never left intentionally', () => {
    const byFinding = opened({ abuseFoundProbable: true });
    const step = refused(decide(byFinding, intentional({ leftBecauseOfAbuse: false }, 'officer-2')));
    expect(step).toMatchObject({ rule: 'INT-2' });
    expect(step.override).toBeUndefined();
    expect(refused(decide(opened(), intentional({ abuseProbable: true }))).rule).toBe('INT-2');
  });

  it('INT-8: nor a refuge that the record shows they left, unless another was their last home', () => {
    const left = opened({ leftRefuge: true });
    expect(refused(decide(left, intentional()))).toMatchObject({ rule: 'INT-8', override: 'second-officer' });
    expect(lawful(decide(left, intentional({ lastHomeWasRefuge: false }))).overridden).toEqual([]);
    expect(lawful(decide(left, intentional({}, 'officer-2'))).overridden).toEqual(['INT-8']);
  });

  it('INT-6: not of an application of before its first day, unless it was undecided then', () => {
    const commenced = { ...DEFAULT_SETTINGS, commencements: { CWSA_S9: localDate('2026-11-21') } };
    const finding = (decidedOn: string) => ({
      outcome: 'intentional',
      decidedOn: localDate(decidedOn),
      categories: [],
    });
    const applied = (approachedOn: string, decidedOn: string | null) =>
      opened({
        ...{ applicantAge: 23, approachedOn: localDate(approachedOn) },
        settled: decidedOn === null ? {} : { intentionality: finding(decidedOn) },
      });
    const again = intentional({ formerRelevantChild: true });
    expect(lawful(decide(applied('2026-11-20', '2026-11-20'), again, commenced)).overridden).toEqual([]);
    for (const facts of [
      applied('2026-11-20', null),
      applied('2026-11-20', '2026-11-21'),
      applied('2026-11-21', '2026-11-21'),
    ]) {
      expect(refused(decide(facts, again, commenced)).rule).toBe('INT-6');
    }
  });

  it('E29: a care leaver of 23: allowed and flagged while the Act is not commenced, never once it is', () => {
    const facts = opened({ applicantAge: 23 });
    const proposed = intentional({ formerRelevantChild: true });
    expect(lawful(decide(facts, proposed)).advice.join(' ')).toMatch(/not commenced/);
    const commenced = { ...DEFAULT_SETTINGS, commencements: { CWSA_S9: localDate('2026-11-21') } };
    expect(refused(decide(facts, proposed, commenced)).rule).toBe('INT-6');
    expect(lawful(decide({ ...facts, applicantAge: 25 }, proposed, commenced)).effect.late).toBe(false);
    expect(lawful(decide(facts, { ...proposed, decidedOn: localDate('2026-11-20') }, commenced)).effect.late).toBe(
      false,
    );
  });
});

describe('referral to another council', () => {
  const refer = (facts: Record<string, unknown>) => proposal('referral', 'refer', '2026-03-20', { facts });
  const herCase = inRelief('2026-03-10', fled());

  it.each([
    ['E7: to Leeds, which is unsafe', { toAuthorityCode: LEEDS, riskInThatDistrict: false }, 'LC-3', undefined],
    ['E7: to Leeds, unasked', { toAuthorityCode: LEEDS }, 'LC-3', undefined],
    ['she is at risk there', { toAuthorityCode: PRESTON, riskInThatDistrict: true }, 'LC-3', undefined],
    [
      'other violence is likely there',
      { toAuthorityCode: PRESTON, riskInThatDistrict: false, violenceLikelyInThatDistrict: true },
      'LC-3',
      undefined,
    ],
    ['nobody has asked her', { toAuthorityCode: PRESTON }, 'LC-11', 'facts.riskInThatDistrict'],
    [
      'the answer is not yes or no',
      { toAuthorityCode: PRESTON, riskInThatDistrict: 'unsure' },
      'LC-11',
      'facts.riskInThatDistrict',
    ],
    ['no council is named', { riskInThatDistrict: false }, 'LC-2', 'facts.toAuthorityCode'],
    ['to itself', { toAuthorityCode: BLACKPOOL, riskInThatDistrict: false }, 'LC-2', 'facts.toAuthorityCode'],
    [
      'connected here',
      { toAuthorityCode: PRESTON, riskInThatDistrict: false, connectionHere: true },
      'LC-2',
      undefined,
    ],
    [
      'connected nowhere',
      { toAuthorityCode: PRESTON, riskInThatDistrict: false, connectionThere: false },
      'LC-4',
      undefined,
    ],
  ])('is refused: %s', (_, facts, rule, field) => {
    const step = refused(decide(herCase, refer(facts)));
    expect(step).toMatchObject({ rule });
    expect(step.field).toBe(field);
  });

  const preston = { toAuthorityCode: PRESTON, riskInThatDistrict: false, connectionHere: false, connectionThere: true };

  it.each<[said: string, facts: Record<string, unknown>, isAsked: boolean]>([
    ['both were found', {}, false],
    ['nobody has said whether there is one here', { connectionHere: undefined }, true],
    ['nobody has said whether there is one there', { connectionThere: undefined }, true],
  ])('LC-2: asks for both connections to be found (%s)', (_, facts, isAsked) => {
    const { advice } = lawful(decide(herCase, refer({ ...preston, ...facts })));
    expect(/found, not taken as given/.test(advice.join(' '))).toBe(isAsked);
  });

  it('E8: may go to Preston, where there is no risk; a roof is held until the outcome', () => {
    const { effect, advice } = lawful(decide(herCase, refer(preston)));
    expect(effect).toMatchObject({
      helpTrack: 'application-open',
      accommodationTrack: 'held-pending-referral',
      endDuties: [{ duty: 'relief', ground: 'RL-198', endedOn: '2026-03-20' }],
    });
    expect(effect.notices).toEqual(expect.arrayContaining(['N-184(4)', 'N-199A']));
    expect(advice.join(' ')).toMatch(/outcome/);
  });

  it('LC-8: conditions not met: relief afresh, its 56 days from that notice', () => {
    const waiting = record(herCase, refer(preston));
    const { effect } = lawful(decide(waiting, proposal('referral', 'do-not-refer', '2026-04-14')));
    expect(effect).toMatchObject({
      helpTrack: 'relief',
      accommodationTrack: 'interim',
      startDuties: [{ duty: 'relief', startedOn: '2026-04-14', clock: 'K-02' }],
    });
  });

  it('LC-9: conditions not met at the main stage: the main duty is owed here', () => {
    const needed = record(herCase, proposal('priority-need', 'in-priority-need', '2026-03-20'));
    const waiting = record(needed, { ...refer(preston), decidedOn: localDate('2026-05-10') });
    expect(waiting.accommodationTrack).toBe('held-pending-referral');
    const { effect } = lawful(decide(waiting, proposal('referral', 'do-not-refer', '2026-06-01')));
    expect(effect).toMatchObject({
      helpTrack: 'main-duty',
      accommodationTrack: 'main',
      startDuties: [{ startedOn: '2026-06-01' }],
    });
  });

  it('waits for the findings on which it depends, and is not made twice', () => {
    expect(refused(decide(fled(), refer(preston))).rule).toBe('LC-1');
    expect(refused(decide(record(herCase, refer(preston)), refer(preston))).rule).toBe('LC-1');
  });

  it('deciding not to refer changes nothing', () => {
    expect(lawful(decide(herCase, proposal('referral', 'do-not-refer', '2026-03-20'))).effect).toMatchObject({
      helpTrack: 'relief',
      accommodationTrack: 'interim',
      notices: [],
    });
  });
});
