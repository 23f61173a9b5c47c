import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { NOTE_KINDS, type NoteKind, type Protection, PROTECTIONS } from '../notes/notes.codes.js';

const MOST_PARTS = 50;

export class NotePartBody {
  /** Whether it may be given to the person. */
  @IsIn(PROTECTIONS)
  readonly protection: Protection;

  @IsWords(4000)
  readonly text: string;
}

export class NoteBody {
  /** Left out: about all of them. */
  @MayBeLeftOut()
  @IsRecordId()
  readonly personId?: string;

  @IsIn(NOTE_KINDS)
  readonly kind: NoteKind;

  @IsDay()
  readonly notedOn: LocalDate;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NotePartBody)
  readonly parts: NotePartBody[];
}
