import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, registerDecorator, ValidateNested } from 'class-validator';
import { type Slot, SLOTS } from '../../law/homelessness/notices.js';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut, PLAIN_TEXT } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Words } from '../letters/compose.js';
import { DELIVERIES, type Delivery } from '../letters/delivery.codes.js';

const SLOT_NAMES = Object.keys(SLOTS) as Slot[];
const LONGEST_PART = 8000;

export class OverrideBody {
  @IsRecordId()
  readonly supervisorId: string;

  @IsWords(1000)
  readonly reason: string;
}

export class DraftBody {
  /** Your own words for parts of the letter, by the part's name; an empty line begins a paragraph. */
  @MayBeLeftOut()
  @IsParts()
  readonly parts?: Words;
}

export class IssueNoticeBody extends DraftBody {
  @IsDay()
  readonly issuedOn: LocalDate;

  /** Kept to be collected at the office when not given: that counts as given (s.184(6) and its like). */
  @MayBeLeftOut()
  @IsIn(DELIVERIES)
  readonly delivery?: Delivery;

  /** Of a notice that tells where a household is: the post, not the person, to which alone it goes. */
  @MayBeLeftOut()
  @IsWords(200)
  readonly namedPost?: string;

  /** A supervisor other than yourself who answers for a way that the record warns of. */
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => OverrideBody)
  readonly override?: OverrideBody;

  /** Only of a letter that was written elsewhere: the parts that it has. Nothing is then written or kept here. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(SLOT_NAMES.length)
  @IsIn(SLOT_NAMES, { each: true })
  readonly tells?: Slot[];
}

function IsParts(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isParts',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: isParts,
        defaultMessage: () => `parts must be words, of at most ${LONGEST_PART} characters, by the name of a part`,
      },
    });
}

function isParts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([slot, words]) =>
      Object.hasOwn(SLOTS, slot) && typeof words === 'string' && words.length <= LONGEST_PART && PLAIN_TEXT.test(words),
  );
}
