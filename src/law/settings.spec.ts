import { DEFAULT_SETTINGS, readLawSettings, SETTING_NOTES } from './settings.js';

describe('what a council settles', () => {
  it('stays as it is here where nothing is said', () => {
    expect(readLawSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(Object.keys(SETTING_NOTES)).toEqual(Object.keys(DEFAULT_SETTINGS));
  });

  it('is taken where it is said', () => {
    const said = { commencements: { CWSA_S9: '2027-01-01' }, s193B_excludes_main: true, leaveExpiryAlertDays: [28] };
    expect(readLawSettings(said)).toEqual({ ...DEFAULT_SETTINGS, ...said });
  });

  it.each([
    [null, 'wants settings by name'],
    [[], 'wants settings by name'],
    [{ reliefDays: 40 }, 'reliefDays is no setting of the law'],
    [{ commencements: { RRA_2030: '2027-01-01' } }, 'commencements knows no change in the law called RRA_2030'],
    [{ commencements: { CWSA_S9: '2027-02-30' } }, 'commencements wants days written YYYY-MM-DD'],
    [{ commencements: [] }, 'commencements wants days by the key of a change in the law'],
    [{ s193B_excludes_main: 'no' }, 's193B_excludes_main wants true or false'],
    [{ decisionAfterReliefWorkingDays: 0 }, 'decisionAfterReliefWorkingDays wants a whole number from 1 to 999'],
    [{ residentMonthsOfLastTwelve: 13 }, 'residentMonthsOfLastTwelve wants a whole number from 1 to 12'],
    [{ residentYearsOfLastFive: 5.5 }, 'residentYearsOfLastFive wants a whole number from 1 to 5'],
    [{ familyResidentYears: 0 }, 'familyResidentYears wants a whole number from 1 to 99'],
    [{ bedAndBreakfastAlertNights: [] }, 'bedAndBreakfastAlertNights wants a list of whole numbers above 0'],
    [{ leaveExpiryAlertDays: [14, 1.5] }, 'leaveExpiryAlertDays wants a list of whole numbers above 0'],
  ])('is refused as %j: %s', (said, problem) => {
    expect(readLawSettings(said)).toEqual({ problems: [problem] });
  });
});
