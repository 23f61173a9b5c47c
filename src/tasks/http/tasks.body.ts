import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { IsRecordId, IsWords } from '../../platform/http/fields.js';

const MOST_AT_ONCE = 500;

export class CompleteTaskBody {
  @IsOptional()
  @IsWords(2000)
  readonly note?: string;

  @IsOptional()
  @IsWords(200)
  readonly result?: string;
}

export class AssignTaskBody {
  @IsRecordId()
  readonly userId: string;
}

export class ReassignBody {
  /** Null: what nobody has taken yet. */
  @IsOptional()
  @IsRecordId()
  readonly from: string | null = null;

  /** Null: the work waits for whoever takes it. */
  @IsOptional()
  @IsRecordId()
  readonly to: string | null = null;

  /** Only these of theirs; all of their open tasks when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID(undefined, { each: true })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(inSmallLetters) : value))
  readonly taskIds?: readonly string[];
}

function inSmallLetters(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
