import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength, registerDecorator, ValidateIf } from 'class-validator';
import { isId } from '../../shared/ids.js';
import { isDayOfOurTimes } from '../../shared/local-date.js';
import { saysSomething } from '../../shared/says-something.js';

/** A calendar day `YYYY-MM-DD` from 1900 to 2199. */
export function IsDay(): PropertyDecorator {
  return field('isDay', isDayOfOurTimes, (property) => `${property} must be a real day written YYYY-MM-DD`);
}

/** An instant in ISO 8601 with its zone, such as `2026-03-10T16:40:00Z`; a bare day means its start in London. */
export function IsInstantOrDay(): PropertyDecorator {
  return field(
    'isInstantOrDay',
    (value) => isDayOfOurTimes(value) || isInstant(value),
    (property) => `${property} must be an instant such as 2026-03-10T16:40:00Z`,
  );
}

/** An instant in ISO 8601 with its zone. */
export function IsInstant(): PropertyDecorator {
  return field('isInstant', isInstant, (property) => `${property} must be an instant such as 2026-03-10T16:40:00Z`);
}

/** May be left out; null, which says nothing there, is refused. Where null means something, it is `IsOptional`. */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** A record's id, in small letters however it was written. */
export function IsRecordId(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (isId(value) ? value.toLowerCase() : value)),
    field('isRecordId', isId, (property) => `${property} must be an id`),
  );
}

/** No control characters but line breaks, none that turns the direction of reading, no halves of a character. */
// eslint-disable-next-line no-control-regex
export const PLAIN_TEXT = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\p{Cs}]*$/u;

/** Text a person typed: trimmed, with something that can be seen, at most `max` characters, no control characters but line breaks, no halves of a character. */
export function IsWords(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    field(
      'saysSomething',
      (value) => typeof value === 'string' && saysSomething(value),
      (property) => `${property} must not be empty`,
    ),
    MaxLength(max),
    Matches(PLAIN_TEXT, { message: '$property must be plain text' }),
  );
}

/** A code from a list: kebab-case; capitals, underscores and the punctuation of published lists are read as kebab-case. */
export function IsCode(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => readCode(value)),
    IsString(),
    Matches(CODE, { message: '$property must be a code such as too-far-away' }),
  );
}

/** The same for a reason, which "other" is not: it tells nobody anything, and nothing can be counted by it. */
export function IsReason(): PropertyDecorator {
  return applyDecorators(
    IsCode(),
    Matches(/^(?!other$)/, { message: '$property must say what it is: other is not in this list' }),
  );
}

export const CODE = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** A code as it is kept; what is not text is left for the check to refuse. */
export function readCode(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[_\s.,:;/&()-]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    INSTANT.test(value) &&
    isDayOfOurTimes(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}

function field(
  name: string,
  check: (value: unknown) => boolean,
  message: (property: string) => string,
): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: check, defaultMessage: (context) => message(context?.property ?? 'This') },
    });
}
