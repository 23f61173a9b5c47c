// @ts-nocheck
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { SHEET_KINDS, type SheetKindName } from '../kinds/sheet-kind.js';

export class ImportKindQuery {
  @IsIn(SHEET_KINDS)
  readonly kind: SheetKindName;
}

export class ApprovalBody {
  /** Numbers of rows as the preview names them; `all-good`, or left out, for all without errors. */
  @IsOptional()
  @ValidateIf(({ rows }: { rows: unknown }) => rows !== 'all-good')
  @IsArray({ message: 'rows must be all-good or a list of row numbers' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50_000)
  @IsInt({ each: true })
  @Min(2, { each: true })
  readonly rows?: 'all-good' | number[];
}

export class RowsQuery extends PageQuery {
  @IsIn(['bad', 'good'])
  readonly state: 'bad' | 'good' = 'bad';
}

/** There is nothing to fill in. */
export class CancellationBody {}
