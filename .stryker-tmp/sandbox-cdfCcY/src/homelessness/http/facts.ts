// @ts-nocheck
import { registerDecorator, type ValidationArguments } from 'class-validator';
import { faultInFacts } from '../applications/fact-faults.js';

const MOST_KEYS = 50;
const MOST_CHARACTERS = 2000;
// What PostgreSQL cannot keep as JSON text: a null character, or half of a surrogate pair.
const NOT_TEXT = /\\u0000|\\ud[89a-f]/;
const SHAPE = `facts must be an object of at most ${MOST_KEYS} keys and ${MOST_CHARACTERS} characters of text`;

/** An open object of JSON values: at most 50 keys and 2,000 characters; those that the law reads are written as it reads them. */
export function IsFacts(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isFacts',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => fault(value) === null,
        defaultMessage: (context?: ValidationArguments) => fault(context?.value) ?? SHAPE,
      },
    });
}

function fault(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return SHAPE;
  const text = JSON.stringify(value);
  if (Object.keys(value).length > MOST_KEYS || text.length > MOST_CHARACTERS || NOT_TEXT.test(text)) return SHAPE;
  return faultInFacts(value as Record<string, unknown>);
}
