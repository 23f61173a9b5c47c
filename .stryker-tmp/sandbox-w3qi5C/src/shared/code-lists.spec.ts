// @ts-nocheck
import { codeLists, codeListsDeclared } from './code-lists.js';

describe('lists of codes', () => {
  it('are read with words, whether these were given or not', () => {
    codeLists({
      plain: ['no-recourse-to-public-funds', 'cctv', 'south-asian-women', '24-hours'],
      worded: { drinking: 'Alcohol' },
      more: [{ code: 'cost', label: 'It costs too much', newBookingNeeded: true } as never],
    });
    const lists = codeListsDeclared();
    expect(lists.get('plain')?.map(({ label }) => label)).toEqual([
      ...['No recourse to public funds', 'CCTV', 'South Asian women', '24 hours'],
    ]);
    expect(lists.get('worded')).toEqual([{ code: 'drinking', label: 'Alcohol' }]);
    expect(lists.get('more')).toEqual([{ code: 'cost', label: 'It costs too much', newBookingNeeded: true }]);
  });

  it('have names of their own', () => {
    expect(() => codeLists({ plain: [] })).toThrow('plain is declared twice');
  });
});
