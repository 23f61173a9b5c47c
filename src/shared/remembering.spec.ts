import fc from 'fast-check';
import { remembering } from './remembering.js';

describe('a function that remembers', () => {
  it('answers as the function does, whatever was asked before and however little it may remember', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 1, max: 5 }), (asked, most) => {
        const square = remembering((n: number) => n * n, most);
        expect(asked.map(square)).toEqual(asked.map((n) => n * n));
      }),
    );
  });

  it('works an answer out once, also one that is no number', () => {
    let worked = 0;
    const read = remembering((text: string) => (worked++, Number(text)));
    expect([read('x'), read('x'), read('7'), read('7')]).toEqual([NaN, NaN, 7, 7]);
    expect(worked).toBe(2);
  });

  it('forgets when there is too much of it', () => {
    let worked = 0;
    const same = remembering((n: number) => (worked++, n), 2);
    for (const n of [1, 2, 3, 3, 1]) same(n);
    expect(worked).toBe(4);
  });
});
