// @ts-nocheck
import { mayRefer, REFERRING_BODIES } from './duty-to-refer.js';

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
    expect(mayRefer(asked)).toMatchObject({
      rule: 'CO-3',
      field,
      insteadYouMay: [expect.any(String), ...(field === 'consent' ? [expect.any(String)] : [])],
    });
  });
});
