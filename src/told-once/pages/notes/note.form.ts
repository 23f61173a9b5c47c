import { FormErrors } from '../../../web/answer.js';
import { choice, day, optional, readForm, recordId, text } from '../../../web/forms/fields.js';
import { one, type Values } from '../../../web/forms/values.js';
import type { NewNote } from '../../notes/notes.service.js';
import { NOTE_KINDS, PROTECTIONS } from '../../notes/notes.codes.js';

/** How many parts the form has room for: what needs more is another note. */
export const PARTS = 4;

const NOTE = {
  kind: choice(NOTE_KINDS, 'Choose what it is a note of'),
  personId: optional(recordId('Choose whom it is about')),
  notedOn: day('Enter the day it is about'),
};
const PART = {
  text: text('Write what you note'),
  protection: choice(PROTECTIONS, 'Say whether they may be given this part'),
};

/** What the fields of the nth part are called; the first has no number. `field-2` would be the second choice of the first part. */
export const partField = (field: string, number: number) => (number === 1 ? field : `${field}-part-${number}`);

/** Reads a note with those of its parts in which something was written or chosen; the first is always one of them. */
export function readNote(values: Values): NewNote | FormErrors {
  const note = readForm(NOTE, values);
  const parts = Array.from({ length: PARTS }, (_, index) => index + 1)
    .filter((number) => number === 1 || Object.keys(PART).some((field) => one(values, partField(field, number))))
    .map((number) => readForm(PART, values, (field) => partField(field, number)));
  const errors = [note, ...parts].flatMap((read) => (read instanceof FormErrors ? read.errors : []));
  if (note instanceof FormErrors || errors.length > 0) return new FormErrors(errors);
  return { ...note, parts: parts.flatMap((part) => (part instanceof FormErrors ? [] : [part])) };
}
