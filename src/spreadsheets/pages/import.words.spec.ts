import { rowInWords, wrongLines } from './import.words.js';

describe('rows of a file on screen', () => {
  it('are a line for each thing that is wrong, and the first says how many belong to its row', () => {
    const wrong = (field: string, message: string) => ({ row: 3, field, code: 'wrong', message });
    const rows = [
      {
        ...{ row: 3, state: 'bad' as const, values: { bedspaces: 'three' } },
        errors: [wrong('bedspaces', 'This must be a whole number.'), wrong('row', 'Too many cells.')],
      },
    ];
    expect(wrongLines(rows)).toEqual([
      { row: 3, lines: 2, column: 'bedspaces', said: 'three', message: 'This must be a whole number.' },
      { row: 3, lines: 0, column: 'The whole row', said: '', message: 'Too many cells.' },
    ]);
  });

  it('are one line when they are good', () => {
    const row = { row: 2, state: 'good' as const, values: { reference: 'Room 1', bedspaces: '2' }, errors: [] };
    expect(rowInWords(row)).toBe('reference: Room 1 · bedspaces: 2');
  });
});
