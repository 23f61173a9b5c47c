import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  BASES,
  type Basis,
  CATEGORIES,
  type Category,
  GIVEN_BY,
  type GivenBy,
  type Partner,
  PARTNERS,
} from '../partners/partners.codes.js';

export class ConsentBody {
  @IsRecordId()
  readonly personId: string;

  @IsIn(PARTNERS)
  readonly partner: Partner;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CATEGORIES.length)
  @IsIn(CATEGORIES, { each: true })
  readonly categories: Category[];

  @IsIn(GIVEN_BY)
  readonly givenBy: GivenBy;

  @IsDay()
  readonly givenOn: LocalDate;
}

export class WithdrawalBody {
  @IsDay()
  readonly withdrawnOn: LocalDate;
}

export class InformationShareBody {
  @IsRecordId()
  readonly personId: string;

  @IsIn(PARTNERS)
  readonly partner: Partner;

  /** Who there. */
  @IsWords(200)
  readonly recipient: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CATEGORIES.length)
  @IsIn(CATEGORIES, { each: true })
  readonly categories: Category[];

  /** What they are told. */
  @IsWords(4000)
  readonly what: string;

  @IsIn(BASES)
  readonly basis: Basis;

  /** Why without consent. */
  @MayBeLeftOut()
  @IsWords(4000)
  readonly reasons?: string;

  @IsDay()
  readonly sharedOn: LocalDate;
}
