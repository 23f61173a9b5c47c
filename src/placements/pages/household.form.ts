import type { NewHousehold } from '../../people/households.service.js';
import { SEXES } from '../../people/people.codes.js';
import type { Refusal } from '../../shared/refusal.js';
import { FormErrors } from '../../web/answer.js';
import { choice, dayOfALife, optional, readForm, text } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import { readSafeContact } from './safe-contact.form.js';

/** How many children the form has room for; more join on the household's own page. */
export const CHILDREN = 6;

export const SEX_CHOICES = [
  { value: 'female', text: 'Female' },
  { value: 'male', text: 'Male' },
  { value: 'other', text: 'Other' },
  { value: 'not-stated', text: 'They would rather not say' },
] as const;

const LEAD = {
  givenName: text('Enter a first name', 100),
  familyName: text('Enter a last name', 100),
  dateOfBirth: dayOfALife('Enter a date of birth'),
  sex: choice(SEXES, 'Choose one'),
  unsafeArea: optional(text('', 20)),
};

const CHILD = {
  givenName: text('Enter the child’s first name', 100),
  familyName: text('Enter the child’s last name', 100),
  dateOfBirth: dayOfALife('Enter the child’s date of birth'),
  sex: choice(SEXES, 'Choose one'),
};

/** Reads a household as it is recorded for the first time: whoever leads it, their children, and what is safe. */
export function readHousehold(values: Values): NewHousehold | FormErrors {
  const lead = readForm(LEAD, values);
  const safeContact = readSafeContact(values);
  const children = filledChildren(values).map((name) => readForm(CHILD, values, name));
  const errors = [lead, ...children, safeContact].flatMap((part) => (part instanceof FormErrors ? part.errors : []));
  if (lead instanceof FormErrors || safeContact instanceof FormErrors || errors.length > 0)
    return new FormErrors(errors);

  const { unsafeArea, ...person } = lead;
  return {
    members: [
      { key: 'lead', relationshipToLead: 'self', ...person },
      ...children.flatMap((child, index) =>
        child instanceof FormErrors
          ? []
          : [{ key: `child-${index + 1}`, relationshipToLead: 'child' as const, ...child }],
      ),
    ],
    safeContact,
    ...(unsafeArea ? { unsafeAreas: [{ localAuthorityCode: unsafeArea }] } : {}),
  };
}

/** For each child of whom anything was typed: what their fields are called. */
function filledChildren(values: Values): ((field: string) => string)[] {
  return Array.from({ length: CHILDREN }, (_, index) => (field: string) => `${field}-child-${index + 1}`).filter(
    (name) =>
      Object.keys(CHILD).some((field) =>
        ['', '-day', '-month', '-year'].some((box) => one(values, name(field) + box) !== undefined),
      ),
  );
}

/** What is refused of somebody in the household, beside the field where they were typed. */
export function besideThePerson(refusal: Refusal, values: Values): Refusal {
  const names = [(field: string) => field, ...filledChildren(values)];
  return refusal.naming((named) => {
    const [, index, field] = /^members\.(\d+)\.(\w+)$/.exec(named) ?? [];
    const name = names[Number(index)];
    return name === undefined || field === undefined ? named : name(field);
  });
}
