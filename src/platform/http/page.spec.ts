import { pageOf, readCursor } from './page.js';

const written = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('a cursor', () => {
  it('is read back as it was given', () => {
    const { nextCursor } = pageOf(['BC-1', 'BC-2'], 1, (reference) => [reference]);
    expect(readCursor(nextCursor ?? undefined, 1)).toEqual(['BC-1']);
  });

  it.each([[['\u0000']], [['half \ud800']], [['x'.repeat(101)]], [['a', 'b']], [[1]], ['a'], [null]])(
    'is refused where we did not make it: %j',
    (key) => expect(() => readCursor(written(key), 1)).toThrow(),
  );
});
