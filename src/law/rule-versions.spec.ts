import { addDays, localDate } from '../shared/local-date.js';
import { domesticAbuseAct2021, guidance, housingAct1996, reviewRegulations2018 } from './citation.js';
import { RULE_VERSIONS, inForce, ruleVersionOn, ruleVersionsOn } from './rule-versions.js';
import { DEFAULT_SETTINGS, SETTING_NOTES } from './settings.js';

describe('changes in the law', () => {
  const dated = RULE_VERSIONS.filter((version) => version.effective !== null);

  it.each(dated.map(({ key, effective }) => [key, effective] as const))(
    '%s applies from %s and not the day before',
    (key, from) => {
      const first = localDate(String(from));
      const before = addDays(first, -1);
      expect(inForce(key, first)).toBe(true);
      expect(inForce(key, before)).toBe(false);
    },
  );

  it.each(['NSHS_STANDARDS', 'CWSA_S9', 'CWSA_S11', 'RRA_SOCIAL'] as const)(
    '%s is off until a council gives its day',
    (key) => {
      const day = localDate('2027-04-01');
      expect(inForce(key, day)).toBe(false);
      expect(inForce(key, day, { [key]: day })).toBe(true);
      expect(ruleVersionOn(day, { [key]: day })).toBe(`2027-04-01/${key}`);
    },
  );

  it('lists what is in force, oldest first', () => {
    expect(ruleVersionsOn(localDate('2021-10-01'))).toEqual(['HRA_2018', 'DUTY_TO_REFER', 'DA_PN', 'DAA_PART4']);
  });

  it('explains every setting, and leaves the main duty open by default', () => {
    expect(Object.keys(SETTING_NOTES).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    expect(DEFAULT_SETTINGS.s193B_excludes_main).toBe(false);
  });
});

describe('citations', () => {
  it.each([
    [
      housingAct1996('189(1)(e)'),
      'Housing Act 1996 s.189(1)(e)',
      'https://www.legislation.gov.uk/ukpga/1996/52/section/189',
    ],
    [
      housingAct1996('189B(4)-(7)'),
      'Housing Act 1996 s.189B(4)-(7)',
      'https://www.legislation.gov.uk/ukpga/1996/52/section/189B',
    ],
    [
      housingAct1996('177, 191'),
      'Housing Act 1996 ss.177, 191',
      'https://www.legislation.gov.uk/ukpga/1996/52/section/177',
    ],
    [
      domesticAbuseAct2021('57'),
      'Domestic Abuse Act 2021 s.57',
      'https://www.legislation.gov.uk/ukpga/2021/17/section/57',
    ],
    [
      reviewRegulations2018('8(2)'),
      'SI 2018/223 reg 8(2)',
      'https://www.legislation.gov.uk/uksi/2018/223/regulation/8',
    ],
    [reviewRegulations2018(''), 'SI 2018/223', 'https://www.legislation.gov.uk/uksi/2018/223'],
    [guidance('Code', 'ch. 21'), 'Code ch. 21', null],
  ])('reads and links: %#', (citation, text, url) => {
    expect(citation).toMatchObject({ text, url });
  });
});
