// @ts-nocheck
import { IsBoolean, IsIn, IsOptional, MinLength } from 'class-validator';
import type { ProviderType } from '../../law/providers.js';
import { IsWords } from '../../platform/http/fields.js';
import { PROVIDER_TYPES } from '../directory.codes.js';
import { IsAreaCode } from './area-code.js';

export class ProviderBody {
  @IsWords(200)
  @MinLength(2)
  readonly name: string;

  @IsIn(PROVIDER_TYPES)
  readonly type: ProviderType;

  /** Its objects include support for victims of domestic abuse. */
  @IsOptional()
  @IsBoolean()
  readonly domesticAbuseObjects?: boolean;

  /** For a council: its own area. */
  @IsOptional()
  @IsAreaCode()
  readonly localAuthorityCode?: string;
}
