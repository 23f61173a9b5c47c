import { csvRecords } from './csv-records.js';
import { FileFailure } from './file-failure.js';

describe('the rows of a file', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1;2\n'],
    ['\t', 'a\tb\n1\t2\n'],
    [';', 'sep=;\r\na;b\r\n1;2\r\n'],
    [';', '"a, with commas, in it";b\n1;2'],
  ])('are separated by %j', async (separator, text) => {
    const { heard, records } = await read([text]);
    expect(heard).toEqual([separator]);
    expect(records.at(-1)).toEqual({ number: 2, cells: ['1', '2'] });
  });

  it('may hold separators, line breaks and quotation marks in quotation marks', async () => {
    const { records } = await read(['name,note\r\n"Rose, ""R""","one\r\ntwo"\r\n']);
    expect(records.at(-1)?.cells).toEqual(['Rose, "R"', 'one\r\ntwo']);
  });

  it('are numbered as a spreadsheet numbers them, with empty ones counted and left out', async () => {
    const { records } = await read(['a,b\n', '\n,\n  ,\n1,2\n\n']);
    expect(records).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 5, cells: ['1', '2'] },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('end with %j', async (end) => {
    const { records } = await read([['a,b', '1,2', '3,4'].join(end)]);
    expect(records.map(({ cells }) => cells[1])).toEqual(['b', '2', '4']);
  });

  it('are read wherever the pieces are cut', async () => {
    const text = 'a,b\n"x ""y""",2\n3,"4\n5"\n';
    const whole = await read([text]);
    expect((await read([text.slice(0, 5), ...text.slice(5)])).records).toEqual(whole.records);
  });

  it('are not looked for in a workbook that was not saved as CSV', async () => {
    await expect(read(['PK\u0003\u0004\u0014\u0000\u0006', '\u0000'])).rejects.toMatchObject({ code: 'not-csv' });
  });

  it('are none in an empty file', async () => {
    expect((await read([])).records).toEqual([]);
  });

  it('end where a spreadsheet does, however many blank ones are sent', async () => {
    const blank = await read(['a,b\n', ...Array<string>(20).fill('\n'.repeat(50_000)), '1,2']);
    expect(blank.records.at(-1)).toEqual({ number: 1_000_002, cells: ['1', '2'] });
    const more = ['a,b\n', ...Array<string>(21).fill('\n'.repeat(50_000)), '1,2'];
    await expect(read(more)).rejects.toMatchObject({ code: 'too-many-rows' });
  });

  it.each([
    ['is never closed', 'a,b\n1,2\n"3,4\n5,6\n'],
    ['is not doubled', 'a,b\n1,2\n"3" x,4\n'],
    ['is not doubled, below a blank row', 'a,b\n\n"3" x,4\n'],
    ['is never closed in a very long file', `a,b\n1,2\n"${'x,y\n'.repeat(50_000)}`],
  ])('cannot be read from the row on in which a quotation mark %s', async (_, text) => {
    const error = await read([text]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileFailure);
    expect((error as FileFailure).code).toBe('not-readable');
    expect((error as FileFailure).message).toContain('From row 3 on');
  });
});

async function read(pieces: readonly string[]) {
  async function* text() {
    yield* pieces;
  }
  const heard: string[] = [];
  const records = [];
  for await (const record of csvRecords(text(), (separator) => heard.push(separator))) records.push(record);
  return { heard, records };
}
