import { FormErrors } from '../../../web/answer.js';
import { readNote } from './note.form.js';

const WHOLE = { kind: 'visit', notedOn: '2026-03-10', text: 'She has slept.', protection: 'ordinary' };
const fieldsOf = (read: ReturnType<typeof readNote>) =>
  read instanceof FormErrors ? read.errors.map(({ field }) => field) : [];

describe('a note as it is typed', () => {
  it('has the parts in which something was written, in their order', () => {
    const read = readNote({ ...WHOLE, 'text-part-3': 'A neighbour rang.', 'protection-part-3': 'third-party' });
    expect(read).toEqual({
      kind: 'visit',
      notedOn: '2026-03-10',
      parts: [
        { text: 'She has slept.', protection: 'ordinary' },
        { text: 'A neighbour rang.', protection: 'third-party' },
      ],
    });
  });

  it('marks no part by itself: each says whether it may be given', () => {
    expect(fieldsOf(readNote({ ...WHOLE, protection: '' }))).toEqual(['protection']);
    expect(fieldsOf(readNote({ ...WHOLE, 'text-part-2': 'Told by telephone.' }))).toEqual(['protection-part-2']);
  });

  it('asks for the words of a part that is only marked, and for the note itself', () => {
    expect(fieldsOf(readNote({ ...WHOLE, 'protection-part-2': 'ordinary' }))).toEqual(['text-part-2']);
    expect(fieldsOf(readNote({}))).toEqual(['kind', 'notedOn', 'text', 'protection']);
  });
});
