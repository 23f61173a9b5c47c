import { Form } from './form.js';

describe('a part of a page that is folded away', () => {
  const PART =
    '<form><input id="reason" name="reason"><input id="on" name="on-day"><input id="on-month" name="on-month"></form>';
  const wrong = [{ field: 'reason', message: 'Say why' }];

  it('is open when something is wrong in it', () => expect(new Form({}, wrong).isShownAgainIn(PART)).toBe(true));

  it('is open when something was typed in it and the whole was refused', () =>
    expect(new Form({ 'on-month': '2' }, [{ message: 'It is too late' }]).isShownAgainIn(PART)).toBe(true));

  it.each([
    ['nothing is wrong', new Form({ reason: 'typed' }, [])],
    ['something is wrong elsewhere', new Form({ reason: '', other: 'typed' }, [{ field: 'other', message: 'Wrong' }])],
    [
      'the page had filled it by itself',
      new Form({ other: 'typed' }, [{ message: 'No' }]).completedBy({ reason: 'said' }),
    ],
    ['the page began with it', new Form({}, [{ message: 'No' }]).startingFrom({ reason: 'said' })],
  ])('stays closed when %s', (_, form) => expect(form.isShownAgainIn(PART)).toBe(false));
});
