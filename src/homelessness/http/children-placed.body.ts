import { ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';
import type { ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { IsDay, IsRecordId, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import { BODIES_TOLD } from '../children-placed/child-placed.codes.js';

export class ChildPlacedBody {
  @IsRecordId()
  readonly personId: string;

  @IsDay()
  readonly askedOn: LocalDate;

  /** Whom they agreed to; empty where they agreed to nobody. */
  @IsArray()
  @ArrayUnique()
  @IsIn(BODIES_TOLD, { each: true })
  readonly consentedTo: ToldOfAChild[];

  /** When they gave what those who are told need to know; left out while they have not. */
  @MayBeLeftOut()
  @IsDay()
  readonly informationOn?: LocalDate;
}

export class ChildInformationBody {
  @IsDay()
  readonly informationOn: LocalDate;
}

export class SchoolCheckBody {
  @IsBoolean()
  readonly schoolIsSafe: boolean;

  @IsDay()
  readonly checkedOn: LocalDate;

  /** Who has access to the child's record at the school. */
  @IsWords(2000)
  readonly found: string;
}

export class ChildWithdrawalBody {
  @IsIn(BODIES_TOLD)
  readonly body: ToldOfAChild;

  @IsDay()
  readonly withdrawnOn: LocalDate;
}
