// @ts-nocheck
import { IsIn, IsObject, Matches } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.js';
import { QUARTER } from '../quarter.js';

export class AnswersBody {
  /** Labels by question; null takes an answer back, and what is left out is no longer answered. */
  @IsObject()
  readonly answers: Record<string, unknown>;
}

export class QuarterBody {
  /** Such as 2026-Q1. */
  @Matches(QUARTER, { message: 'quarter must be a quarter such as 2026-Q1' })
  readonly quarter: string;
}

export class FaultyCasesQuery extends PageQuery {
  @IsIn(['error', 'any'])
  readonly level: 'error' | 'any' = 'any';
}

export class MappingQuery {
  /** Version of the mapping file that was loaded. */
  @Matches(/^[A-Za-z0-9.-]{1,40}$/, { message: 'mapping must be a version of a mapping file' })
  readonly mapping: string;
}

/** There is nothing to fill in. */
export class SignOffBody {}
