import { mayBeAsked } from './housing-plan.js';
import { ruleOf } from '../../refusals.spec-support.js';

describe('a step in the plan of somebody who told of abuse', () => {
  it.each([
    ['going back', { takenBy: 'person', kind: 'return-home', agreed: true }, 'DA-4'],
    ['a friend’s sofa', { takenBy: 'person', kind: 'stay-with-family-or-friends', agreed: true }, 'DA-4'],
    ['an injunction', { takenBy: 'person', kind: 'non-molestation-order', agreed: false }, 'DA-4'],
    ['a council that mediates at home', { takenBy: 'council', kind: 'mediation-at-home', agreed: true }, 'DA-4'],
    ['new locks that she did not want', { takenBy: 'council', kind: 'sanctuary-measures', agreed: false }, 'DA-5'],
    ['new locks that she wants', { takenBy: 'council', kind: 'sanctuary-measures', agreed: true }, null],
    ['bidding for a home', { takenBy: 'person', kind: 'bid-for-homes', agreed: true }, null],
    ['help with a deposit', { takenBy: 'council', kind: 'deposit-or-rent-in-advance', agreed: true }, null],
  ] as const)('%s', (_, step, rule) => {
    const refused = mayBeAsked(step, true);
    expect(ruleOf(refused)).toBe(rule);
    if (refused) expect(refused).toMatchObject({ field: 'steps', citation: expect.stringContaining('ch. 21') });
  });

  it.each([
    ['Bring a police report', 'person', 'DA-1'],
    ['Find the crime reference number', 'person', 'DA-1'],
    ['Send us evidence of the domestic abuse', 'person', 'DA-1'],
    ['Provide a letter from the police', 'person', 'DA-1'],
    ['Bring a letter from the court about the abuse', 'person', 'DA-1'],
    ['Bring the letter from the court about the possession hearing', 'person', null],
    ['Bring proof of income for the deposit', 'person', null],
    ['Report the change of address', 'person', null],
    ['Ask the police for the police report, as she wished', 'council', null],
  ] as const)('that has them prove it is none of theirs: %s', (step, takenBy, rule) => {
    expect(ruleOf(mayBeAsked({ takenBy, kind: 'other', agreed: true, step }, true))).toBe(rule);
    expect(mayBeAsked({ takenBy, kind: 'other', agreed: true, step }, false)).toBeNull();
  });

  it.each([
    ['Go back home until a place is free', 'person', 'DA-4'],
    ['Return to the family home', 'person', 'DA-4'],
    ['Apply for a non-molestation order', 'person', 'DA-4'],
    ['Get an injunction first', 'person', 'DA-4'],
    ['Stay on her sister’s sofa', 'person', 'DA-4'],
    ['Sleep on her best friend’s sofa', 'person', 'DA-4'],
    ['Sofa-surf until a place is free', 'person', 'DA-4'],
    ['Apply for a grant for a bed and a sofa', 'person', null],
    ['Apply on Monday for a sofa', 'person', null],
    ['Come to the vulnerability assessment', 'person', 'PN-e'],
    ['Test her vulnerability', 'council', 'PN-e'],
    ['Do not go back to the house', 'person', null],
    ['Go back to the GP about sleep', 'person', null],
    ['Look at how to return the keys', 'person', null],
    ['Find a solicitor, as she wishes, who knows about injunctions', 'council', null],
  ] as const)(
    'that sends them back, to a court or to a test is none of theirs, in whatever words: %s',
    (step, takenBy, rule) => {
      expect(ruleOf(mayBeAsked({ takenBy, kind: 'support-service', agreed: true, step }, true))).toBe(rule);
      expect(mayBeAsked({ takenBy, kind: 'support-service', agreed: true, step }, false)).toBeNull();
    },
  );

  it.each([
    ['Contact the perpetrator and hear his side', 'council', 'DA-2'],
    ['Ring the alleged abuser', 'council', 'DA-2'],
    ['Speak to her abuser about the rent', 'person', 'DA-2'],
    ['Ask her husband whether she may come back', 'council', 'DA-2'],
    ['Telephone the ex-partner', 'council', 'DA-2'],
    ['Text her ex about the keys', 'person', 'DA-2'],
    ['Get in touch with her former partner about the arrears', 'person', 'DA-2'],
    ['Hear from the alleged offender', 'council', 'DA-2'],
    ['Send a letter to his violent wife', 'council', 'DA-2'],
    ['Arrange a meeting with the children’s father', 'council', 'DA-2'],
    ['If the landlord does not answer, contact the perpetrator', 'council', 'DA-2'],
    ['No contact with her ex-husband: the letters come to us', 'council', null],
    ['Avoid contact with the perpetrator', 'council', null],
    ['Keep the messages that her husband sent', 'person', null],
    ['Advise on ending the joint tenancy with her husband', 'council', null],
    ['Contact partner agencies about a place', 'council', null],
    ['Liaise with partner refuges', 'council', null],
    ['Contact partner landlords', 'council', null],
    ['Ask partner charities about furniture', 'council', null],
    ['Ring the offender manager', 'council', null],
    ['Ask the perpetrator programme whether he comes', 'council', null],
    ['Ask Amir, her brother, to keep the dog', 'council', null],
    ['Do not contact the perpetrator', 'council', null],
    ['Nobody is to write to the perpetrator. Ask the landlord about the locks', 'council', null],
    ['It is not safe at home: ask the police where the perpetrator is. ', 'council', null],
    ['Not today. Contact the perpetrator', 'council', 'DA-2'],
    ['Do not wait: contact the perpetrator', 'council', 'DA-2'],
    ['Do not wait – contact the perpetrator', 'council', 'DA-2'],
    ['Do not wait - contact the perpetrator', 'council', 'DA-2'],
    ['Do not self-refer or contact the perpetrator', 'council', null],
    ['Do not ring her husband at work. Ring her husband at home.', 'council', 'DA-2'],
    ['Do not ring her husband at work. Do not ring her husband at home.', 'council', null],
  ] as const)('that gets in touch with whoever abused them is nobody’s: %s', (step, takenBy, rule) => {
    expect(ruleOf(mayBeAsked({ takenBy, kind: 'other', agreed: true, step }, true))).toBe(rule);
    expect(mayBeAsked({ takenBy, kind: 'other', agreed: true, step }, false)).toBeNull();
  });

  it.each(['return-home', 'stay-with-family-or-friends', 'mediation-at-home', 'sanctuary-measures'])(
    'is a step like any other where nobody told of abuse: %s',
    (kind) => {
      expect(mayBeAsked({ takenBy: 'person', kind, agreed: false }, false)).toBeNull();
    },
  );

  it('is refused with what may be done instead', () => {
    const refused = mayBeAsked({ takenBy: 'person', kind: 'return-home', agreed: true }, true);
    expect(refused).toMatchObject({ citation: expect.stringContaining('Housing Act 1996 s.177(1)'), field: 'steps' });
    expect(refused?.insteadYouMay).not.toHaveLength(0);
  });
});
