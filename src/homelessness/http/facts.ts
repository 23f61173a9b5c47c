import { registerDecorator } from 'class-validator';

const MOST_KEYS = 50;
const MOST_CHARACTERS = 2000;
// What PostgreSQL cannot keep as JSON text: a null character, or half of a surrogate pair.
const NOT_TEXT = /\\u0000|\\ud[89a-f]/;

/** An open object of JSON values: at most 50 keys and 2,000 characters written as JSON. */
export function IsFacts(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isFacts',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isFacts,
        defaultMessage: () => `facts must be an object of at most ${MOST_KEYS} keys and ${MOST_CHARACTERS} characters`,
      },
    });
}

function isFacts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.keys(value).length > MOST_KEYS) return false;
  const text = JSON.stringify(value);
  return text.length <= MOST_CHARACTERS && !NOT_TEXT.test(text);
}
