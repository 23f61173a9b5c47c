// @ts-nocheck
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { RefusedField } from '../../shared/refusal.js';
import { Problem } from './problem.js';

/** Checks bodies and queries against their classes: unknown fields are refused, every bad field is named. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validateCustomDecorators: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => malformed(errors.flatMap((error) => fieldsOf(error, ''))),
  });
}

/** A 400 that names each bad field. */
export function malformed(errors: readonly RefusedField[]): Problem {
  return new Problem(
    400,
    'invalid-input',
    'Some fields are missing or not as they should be. Each is named in errors.',
    errors,
  );
}

function fieldsOf(error: ValidationError, parent: string): RefusedField[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    code: rule === 'whitelistValidation' ? 'unknown-field' : kebab(rule),
    message: rule === 'whitelistValidation' ? `There is no field ${error.property} here.` : sentence(message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, field))];
}

function kebab(rule: string): string {
  return rule.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function sentence(message: string): string {
  return `${message}.`;
}
