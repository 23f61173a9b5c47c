import { IsBoolean, IsIn, IsOptional, Matches, MinLength } from 'class-validator';
import type { ProviderType } from '../../law/providers.js';
import { IsWords } from '../../platform/http/fields.js';
import { PROVIDER_TYPES } from '../directory.codes.js';

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
  @Matches(/^E\d{8}$/, { message: 'localAuthorityCode must be a code such as E06000009' })
  readonly localAuthorityCode?: string;
}
