import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IsCode, IsDay, IsReason, IsRecordId, IsWords } from './fields.js';

class Body {
  @IsWords(20)
  readonly words: string = 'words';

  @IsCode()
  readonly code: string = 'code';

  @IsReason()
  readonly reason: string = 'deep-clean';

  @IsDay()
  readonly day: string = '2026-03-10';

  @IsRecordId()
  readonly id: string = '0190a000-0000-7000-8000-000000000000';
}

const read = (fields: object) => {
  const body = plainToInstance(Body, fields);
  return { body, refused: validateSync(body).map(({ property }) => property) };
};

describe('fields', () => {
  it.each([
    ['words', 'half \ud800 a character'],
    ['words', 'a\u0000b'],
    ['words', '   '],
    ['words', '\u200b\u200f\u202e'],
    ['words', '\u3164\u2800'],
    ['words', '12 High St\u202e'],
    ['words', '\u2067Ada\u2069'],
    ['code', 'a\u0000b'],
    ['code', '---'],
    ['reason', 'other'],
    ['reason', ' Other. '],
    ['day', '0000-01-01'],
    ['day', '2026-02-29'],
    ['day', '1899-12-31'],
    ['day', '9999-12-31'],
    ['id', 'x'],
  ])('refuse in %s what cannot be kept: %j', (field, value) => {
    expect(read({ [field]: value }).refused).toEqual([field]);
  });

  it.each([
    ['TOO_NEAR_DANGER', 'too-near-danger'],
    ["Too close to the perpetrator's family.", 'too-close-to-the-perpetrators-family'],
    ['Risk: found the address (again)', 'risk-found-the-address-again'],
  ])('read %j as a code', (typed, code) => {
    const { body, refused } = read({ code: typed });
    expect(refused).toEqual([]);
    expect(body.code).toBe(code);
  });

  it('read an id in capitals, and words of every spelling', () => {
    const { body, refused } = read({ id: '0190A000-0000-7000-8000-00000000000F', words: ' Núñez 😀 ' });
    expect(refused).toEqual([]);
    expect([body.id, body.words]).toEqual(['0190a000-0000-7000-8000-00000000000f', 'Núñez 😀']);
  });

  it('read names in scripts from right to left, with the marks that they need', () => {
    for (const words of ['سارة \u200fالأحمد', 'שרה \u200eCohen']) expect(read({ words }).refused).toEqual([]);
  });
});
