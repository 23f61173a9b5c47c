import { SentFile } from '../../web/forms/sent-file.js';
import { readSheet } from './sent-sheet.js';

describe('a file that somebody chose', () => {
  it.each([
    ['none', undefined, /^Choose the file/],
    ['one that is too large', new SentFile(null), /smaller than 25 MB/],
    ['an empty one', new SentFile(Buffer.alloc(0)), /is empty/],
    ['a workbook', new SentFile(Buffer.from('PK\u0003\u0004and so on', 'latin1')), /Save it as CSV first/],
    ['an old workbook', new SentFile(Buffer.from('d0cf11e0a1b11ae1', 'hex')), /Save it as CSV first/],
  ])('is sent back with what to do: %s', (_, file, said) => {
    expect(readSheet(file)).toEqual({ wrong: expect.stringMatching(said) });
  });

  it('is taken as it is', () => {
    expect(readSheet(new SentFile(Buffer.from('a,b')))).toEqual({ bytes: Buffer.from('a,b') });
  });
});
