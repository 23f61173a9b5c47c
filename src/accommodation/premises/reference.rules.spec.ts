import { refusePostcode, refuseTellingName } from './reference.rules.js';

const ADDRESS = { lines: ['12 Hidden Court', 'Rose House', 'Lytham'], postcode: 'FY8 2AA' };

describe('what confidential premises are called', () => {
  it.each([
    ['HAZEL-1', undefined],
    ['Rose House', undefined],
    ['Rose House, fy82aa', 'says-where-it-is'],
    ['FY8 2AA', 'says-where-it-is'],
    ['12, hidden court', 'says-where-it-is'],
    ['The 12 Hidden Court rooms', 'says-where-it-is'],
    ['12', undefined],
  ])('%j, beside their address', (reference, code) => {
    expect(refuseTellingName(reference, ADDRESS)?.code).toBe(code);
  });

  it.each([
    ['HAZEL-1', undefined],
    ['REFUGE-ONE-2', undefined],
    ['House 2, 3 rooms', undefined],
    ['Rose House (FY8 2AA)', 'says-where-it-is'],
    ['fy8 2aa', 'says-where-it-is'],
  ])('%j, when they are renamed', (reference, code) => {
    expect(refusePostcode(reference)?.code).toBe(code);
  });
});
