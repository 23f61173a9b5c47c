// @ts-nocheck
import { readPostcode } from './postcode.js';

describe('postcodes', () => {
  it.each([
    ['FY1 1AA', 'FY1 1AA'],
    ['fy11aa', 'FY1 1AA'],
    [' pr1  2he ', 'PR1 2HE'],
    ['M1 1AE', 'M1 1AE'],
    ['EC1A 1BB', 'EC1A 1BB'],
  ])('reads %s', (text, expected) => {
    expect(readPostcode(text)).toBe(expected);
  });

  it.each(['', 'FY1', 'FY1 1A', '12345', 'FY1 1AAA', 'FY1 1CI', '7 Nowhere Terrace FY1 1AA'])('refuses %s', (text) => {
    expect(readPostcode(text)).toBeNull();
  });
});
