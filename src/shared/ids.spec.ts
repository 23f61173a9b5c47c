import { newReference, referenceTyped } from './ids.js';

describe('a reference as somebody types it', () => {
  it.each(['HH-7K2M9QX', 'hh-7k2m9qx', ' HH 7K2M9QX ', 'hh7k2m9qx', '7K2M9QX', '7k2 m9qx'])('is found: %s', (typed) => {
    expect(referenceTyped('HH', typed)).toBe('HH-7K2M9QX');
  });

  it('keeps what begins with the same letters by chance', () => {
    expect(referenceTyped('HH', 'HHHHHHH')).toBe('HH-HHHHHHH');
    expect(referenceTyped('HH', 'HH-HHHHHHH')).toBe('HH-HHHHHHH');
    const made = newReference('HH');
    expect(referenceTyped('HH', made.toLowerCase())).toBe(made);
  });
});
