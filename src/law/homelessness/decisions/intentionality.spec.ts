import { localDate } from '../../../shared/local-date.js';
import { DEFAULT_SETTINGS } from '../../settings.js';
import { fled, inRelief, lawful, opened, proposal, refused } from '../case-notes.spec-support.js';
import { decide } from './decisions.js';

const intentional = (facts: Record<string, unknown>, decidedOn = '2026-11-21', secondOfficerId: string | null = null) =>
  proposal('intentionality', 'intentional', decidedOn, { facts, secondOfficerId });

describe('INT-4: a home given up by arrangement, so as to be helped (s.191(3))', () => {
  it('counts by itself, whatever else was deliberate, and is cited', () => {
    const facts = { arrangedToGetHelp: true, deliberate: false, causedLoss: false, accommodationWasAvailable: false };
    const { effect, citations } = lawful(decide(inRelief('2026-11-02'), intentional(facts)));
    expect(effect).toMatchObject({ helpTrack: 'relief', notices: ['N-184'] });
    expect(citations).toContain('Housing Act 1996 s.191(3)');
  });

  it('is not cited where nothing was arranged, nor where it led to no such finding', () => {
    expect(lawful(decide(opened(), intentional({}))).citations).not.toContain('Housing Act 1996 s.191(3)');
    const other = proposal('intentionality', 'not-intentional', '2026-11-21', { facts: { arrangedToGetHelp: true } });
    expect(lawful(decide(opened(), other)).citations).not.toContain('Housing Act 1996 s.191(3)');
  });

  it.each([{ reasonableToOccupy: false }, { otherGoodReason: true }])('does not count with %p', (fact) => {
    const step = refused(decide(opened(), intentional({ arrangedToGetHelp: true, ...fact })));
    expect(step).toMatchObject({ rule: 'INT-4', citation: 'Housing Act 1996 s.191(3)' });
    expect(step.override).toBeUndefined();
  });

  it('another good reason is no bar where nothing was arranged', () => {
    expect(lawful(decide(opened(), intentional({ otherGoodReason: true }))).effect.notices).toEqual(['N-184']);
  });

  it('is never found of a victim who left abuse, and elsewhere waits for a second officer', () => {
    expect(refused(decide(fled(), intentional({ arrangedToGetHelp: true }, '2026-11-21', 'officer-2'))).rule).toBe(
      'INT-2',
    );
    const disclosed = opened({ domesticAbuseDisclosed: true });
    expect(refused(decide(disclosed, intentional({ arrangedToGetHelp: true })))).toMatchObject({
      rule: 'INT-7',
      override: 'second-officer',
    });
  });
});

describe('INT-5: supported housing that falls short of the national standards (s.191(1A))', () => {
  const left = (decidedOn: string) => intentional({ leftHousingBelowStandards: true }, decidedOn);

  it('bars nothing while no commencement is known, and the officer is told to ask', () => {
    expect(lawful(decide(opened(), left('2026-11-21'))).advice.join(' ')).toMatch(/INT-5/);
    expect(lawful(decide(opened(), intentional({}))).advice.join(' ')).not.toMatch(/INT-5/);
  });

  it('once a council has given the day, leaving it is never intentional from that day', () => {
    const commenced = { ...DEFAULT_SETTINGS, commencements: { NSHS_STANDARDS: localDate('2027-04-01') } };
    expect(lawful(decide(opened(), left('2027-03-31'), commenced)).advice.join(' ')).toMatch(/INT-5/);
    expect(refused(decide(opened(), left('2027-04-01'), commenced))).toMatchObject({
      rule: 'INT-5',
      citation: 'Housing Act 1996 s.191(1A)',
    });
    const another = decide(opened(), intentional({}, '2027-04-01'), commenced);
    expect(lawful(another).effect.notices).toEqual(['N-184']);
  });
});
