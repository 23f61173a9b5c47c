import { wordless } from './wordless.js';

describe('an error as the queue’s store may keep it', () => {
  it('says its kind, its SQLSTATE and where it arose, and none of its words, over several lines or one', () => {
    const error = Object.assign(new TypeError('no room for Maria\nof Elm Street'), { code: '22P02' });
    const told = wordless(error);
    expect(`${told.message} ${told.stack}`).not.toMatch(/Maria|Elm/);
    expect([told.name, told.message, (told as Error & { code?: string }).code]).toEqual([
      'TypeError',
      'TypeError',
      '22P02',
    ]);
    expect(told.stack).toContain('wordless.spec');
  });

  it('is still an error when something else was thrown', () => {
    expect(wordless('Maria').message).toBe('Error');
  });
});
