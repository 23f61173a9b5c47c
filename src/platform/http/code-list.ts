import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Matches } from 'class-validator';

/** A list of codes, each read as `IsCode` reads one; a code given twice counts once. */
export function IsCodeList({ min = 0, max = 30 }: { min?: number; max?: number } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value.map(asCode))] : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Matches(/^[a-z0-9][a-z0-9-]{1,79}$/, {
      each: true,
      message: 'each of $property must be a code such as day-to-day',
    }),
  );
}

function asCode(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}
