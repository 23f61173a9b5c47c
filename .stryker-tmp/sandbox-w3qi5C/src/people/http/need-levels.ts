// @ts-nocheck
import { registerDecorator } from 'class-validator';
import { LEVELS, NEEDS } from '../people.codes.js';

/** An object that gives some needs a level: `{ "alcohol": "medium" }`. */
export function IsNeedLevels(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isNeedLevels',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isNeedLevels,
        defaultMessage: (context) =>
          `${context?.property ?? 'This'} must give needs from the list a level of ${LEVELS.join(', ')}`,
      },
    });
}

function isNeedLevels(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([need, level]) => (NEEDS as readonly string[]).includes(need) && (LEVELS as readonly unknown[]).includes(level),
  );
}
