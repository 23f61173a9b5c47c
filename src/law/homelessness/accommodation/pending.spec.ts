import { accommodationMeanwhile, mayStopMeanwhile, type NotMeanwhile, type Waiting } from './pending.js';
import { ruleOf } from '../../refusals.spec-support.js';

const finalOffer: Waiting = { for: 'review', of: 'final-offer-suitability' };
const otherReview: Waiting = { for: 'review', of: 'other' };
const appeal: Waiting = { for: 'appeal', of: 'other' };
const ALL = ['merits', 'newInformation', 'personalCircumstances'] as const;

describe('a roof until a review or an appeal is decided', () => {
  it.each([
    ['ACC-4: a final offer is reviewed: relief is not over', finalOffer, 'duty', 's.188(2A)', null],
    ['ACC-5: any other review: a power', otherReview, 'power', 's.188(3)', 'judicial-review'],
    ['RV-7: an appeal: a power, and the court may be asked', appeal, 'power', 'ss.204(4), 204A', 'county-court'],
    [
      'RV-7: an appeal about a final offer is an appeal',
      { ...finalOffer, for: 'appeal' } as const,
      'power',
      'ss.204(4), 204A',
      'county-court',
    ],
  ] as const)('%s', (_, waiting, basis, section, whereRefused) => {
    const owed = accommodationMeanwhile(waiting);
    expect(owed).toMatchObject({ basis, whereRefused });
    expect(owed.source.text).toBe(`Housing Act 1996 ${section}`);
  });

  it.each<[string, Partial<NotMeanwhile>, string | null, string | undefined]>([
    ['ACC-4: never under the duty, whatever was weighed', { waiting: finalOffer }, 'ACC-4', undefined],
    ['a review, all three weighed, with reasons', {}, null, undefined],
    ['a review, nothing weighed', { weighed: [] }, 'ACC-5', 'weighed'],
    ['a review, what they newly say left out', { weighed: ['merits', 'personalCircumstances'] }, 'ACC-5', 'weighed'],
    ['a review, no reasons given', { reasons: ' ' }, 'ACC-5', 'reasons'],
    ['an appeal, all three weighed, with reasons', { waiting: appeal }, null, undefined],
    ['an appeal, their own circumstances left out', { waiting: appeal, weighed: ['merits'] }, 'RV-7', 'weighed'],
    ['an appeal, no reasons given', { waiting: appeal, reasons: '' }, 'RV-7', 'reasons'],
  ])('may stop: %s', (_, more, rule, field) => {
    const step = mayStopMeanwhile({ waiting: otherReview, weighed: ALL, reasons: 'All three were weighed.', ...more });
    expect(ruleOf(step)).toBe(rule);
    expect(step?.field).toBe(field);
    if (step) {
      expect(step.citation).toContain('Housing Act 1996 s');
      expect(step.citation.includes('Mohammed')).toBe(rule !== 'ACC-4');
      expect(step.insteadYouMay[0]).toMatch(/^Keep the accommodation until/);
      if (field === 'reasons') expect(step.explanation).toMatch(/gives its reasons/);
    }
  });

  it('names what has not been weighed', () => {
    const step = mayStopMeanwhile({ waiting: otherReview, weighed: ['merits'], reasons: 'No.' });
    expect(step?.explanation).toBe(
      'Not yet weighed: what they say that was not known before; what it would mean for them and for the people with them.',
    );
  });
});
