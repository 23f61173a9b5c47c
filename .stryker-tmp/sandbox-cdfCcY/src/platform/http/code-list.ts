// @ts-nocheck
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Matches } from 'class-validator';
import { CODE, readCode } from './fields.js';

/** A list of codes, each read as `IsCode` reads one; a code given twice counts once. */
export function IsCodeList({ min = 0, max = 30 }: { min?: number; max?: number } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value.map(readCode))] : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Matches(CODE, {
      each: true,
      message: 'each of $property must be a code such as day-to-day',
    }),
  );
}
