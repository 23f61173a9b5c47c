import { mayRefer, REFERRING_BODIES } from './duty-to-refer.js';
import { ruleOf } from '../../refusals.spec-support.js';

const AGREED = { consent: true, choseTheAuthority: true };

describe('a referral under s.213B', () => {
  it.each(Object.keys(REFERRING_BODIES))('comes from %s, when they agreed and chose the council', (body) => {
    expect(mayRefer({ body, ...AGREED })).toBeNull();
  });

  it.each([
    ['from a prison, without consent', { body: 'prison', consent: false, choseTheAuthority: true }, 'consent'],
    [
      'from a hospital that chose the council',
      { body: 'hospital-inpatient', consent: true, choseTheAuthority: false },
      'choseTheAuthority',
    ],
    ['from the police', { body: 'police', ...AGREED }, 'body'],
    ['from a GP', { body: 'gp', ...AGREED }, 'body'],
    ['from a refuge', { body: 'refuge', ...AGREED }, 'body'],
    ['from something that every object has', { body: 'constructor', ...AGREED }, 'body'],
  ] as const)('is none %s', (_, asked, field) => {
    const refused = mayRefer(asked);
    expect(ruleOf(refused)).toBe('CO-3');
    expect(refused?.citation).toContain(field === 'body' ? 'SI 2018/223 Schedule' : 'Housing Act 1996 s.213B(3)');
    expect(refused).toMatchObject({
      rule: 'CO-3',
      field,
      insteadYouMay: [expect.any(String), ...(field === 'consent' ? [expect.any(String)] : [])],
    });
  });
});
