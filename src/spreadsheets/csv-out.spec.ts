import { text } from 'node:stream/consumers';
import { type CsvCell, csvOf } from './csv-out.js';

async function written(...cells: CsvCell[]): Promise<string> {
  async function* rows() {
    yield cells;
  }
  const file = await text(csvOf(['a'], rows()));
  return file.split('\r\n')[1]!;
}

describe('a cell of a file that leaves', () => {
  it.each(['=1+1', '+44', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', ' =1+1', '\u00a0@SUM(A1)'])(
    'is plain text where a spreadsheet would take it for a formula: %j',
    async (formula) => {
      expect(await written(formula)).toBe(`'${formula}`);
    },
  );

  it('is as it was otherwise', async () => {
    expect(await written('Flat 2 = a')).toBe('Flat 2 = a');
    expect(await written(-3)).toBe('-3');
    expect(await written(true)).toBe('yes');
    expect(await written('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  });
});
