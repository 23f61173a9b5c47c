// @ts-nocheck
import {
  PRIORITY_NEED,
  type PriorityNeedFacts,
  evaluatePriorityNeed,
  inReportingOrder,
  mainReason,
} from './priority-need.js';

describe('the table of priority need', () => {
  it.each<[string, PriorityNeedFacts, string[]]>([
    ['nothing found', { age: 40 }, []],
    ['pregnant', { pregnantHousehold: true }, ['PN-a']],
    ['children', { dependentChildren: true }, ['PN-b']],
    ['flooded out', { emergency: true }, ['PN-d']],
    ['homeless as a result of abuse', { homelessAsResultOfAbuse: true }, ['PN-e']],
    ['E10: aged 17', { age: 17 }, ['PN-16']],
    ['aged 15', { age: 15 }, []],
    ['aged 18', { age: 18 }, []],
    ['aged 17 and a relevant child', { age: 17, relevantChild: true }, []],
    ['aged 17 and owed a home under s.20', { age: 17, owedSection20: true }, []],
    ['E11: aged 16, partner abuse', { age: 16, homelessAsResultOfAbuse: true }, ['PN-e', 'PN-16']],
    ['aged 20, looked after at 16', { age: 20, lookedAfterBetween16And18: true }, ['PN-21']],
    ['aged 21, looked after at 16', { age: 21, lookedAfterBetween16And18: true }, []],
    [
      'aged 20, looked after, a relevant student',
      { age: 20, lookedAfterBetween16And18: true, relevantStudent: true },
      [],
    ],
    ['aged 21 and vulnerable after care', { age: 21, vulnerableBecauseOf: ['former-care'] }, ['PN-CL']],
    ['aged 20 and vulnerable after care', { age: 20, vulnerableBecauseOf: ['former-care'] }, []],
    ['vulnerable: mental illness', { vulnerableBecauseOf: ['mental-illness'] }, ['PN-c']],
    ['vulnerable after the forces', { vulnerableBecauseOf: ['armed-forces'] }, ['PN-HMF']],
    ['vulnerable after custody', { vulnerableBecauseOf: ['custody'] }, ['PN-CUST']],
    ['vulnerable after other violence', { vulnerableBecauseOf: ['fled-violence'] }, ['PN-VIO']],
    [
      'everything at once',
      {
        pregnantHousehold: true,
        dependentChildren: true,
        homelessAsResultOfAbuse: true,
        vulnerableBecauseOf: ['old-age'],
      },
      ['PN-e', 'PN-b', 'PN-a', 'PN-c'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(evaluatePriorityNeed(facts)).toEqual(expected);
  });

  it('asks a vulnerability test only where the law does', () => {
    const tested = Object.entries(PRIORITY_NEED).filter(([, row]) => row.vulnerabilityTest);
    expect(tested.map(([code]) => code)).toEqual(['PN-c', 'PN-CL', 'PN-HMF', 'PN-CUST', 'PN-VIO']);
  });

  it('reports one main reason, domestic abuse before all others', () => {
    expect(mainReason(['PN-c', 'PN-b', 'PN-e'])).toBe('PN-e');
    expect(mainReason(['PN-c', 'PN-b'])).toBe('PN-b');
    expect(mainReason([])).toBeNull();
    expect(inReportingOrder(['PN-c', 'local-code', 'PN-e', 'PN-c'])).toEqual(['PN-e', 'PN-c', 'local-code']);
  });
});
