import { cautionsOfTheHome, RIGHTS_TO_THE_HOME } from './shared-home.js';

describe('TN-4: whoever harms has a right to the home', () => {
  it.each([
    ['none', 0],
    ['sole-tenant', 1],
    ['joint-tenant', 2],
    ['sole-owner', 1],
    ['joint-owner', 1],
    ['not-known', 1],
  ] as const)('%s: %d cautions', (right, count) => {
    expect(cautionsOfTheHome(right)).toHaveLength(count);
  });

  it('is said with the law, and never stands against a place elsewhere', () => {
    for (const right of RIGHTS_TO_THE_HOME.filter((one) => one !== 'none')) {
      const [first] = cautionsOfTheHome(right);
      expect(first?.words).toContain('homeless all the same');
      expect(first?.citation).toContain('177(1)');
    }
    expect(cautionsOfTheHome('joint-tenant')[1]?.citation).toContain('20');
  });
});
