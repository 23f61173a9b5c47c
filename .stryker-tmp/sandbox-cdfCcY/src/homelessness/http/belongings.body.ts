// @ts-nocheck
import { IsBoolean, IsIn } from 'class-validator';
import { type BelongingsEnd, BELONGINGS_ENDS } from '../../law/homelessness/belongings.js';
import { IsDay, IsWords, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';

export class BelongingsBody {
  /** What they are, and where. */
  @IsWords(4000)
  readonly what: string;

  @IsBoolean()
  readonly dangerOfLossOrDamage: boolean;

  @IsBoolean()
  readonly otherSuitableArrangements: boolean;

  @IsDay()
  readonly openedOn: LocalDate;

  /** They are fetched with the police; when left out, where abuse was disclosed. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly policeEscort?: boolean;
}

export class BelongingsMoveBody {
  /** Where the person asks to have them. */
  @IsWords(500)
  readonly moveTo: string;

  @IsDay()
  readonly requestedOn: LocalDate;

  /** When they were told that the council need do no more once their belongings are there. */
  @MayBeLeftOut()
  @IsDay()
  readonly consequenceToldOn?: LocalDate;
}

export class BelongingsEndBody {
  @IsIn(Object.keys(BELONGINGS_ENDS))
  readonly ground: BelongingsEnd;

  @IsDay()
  readonly endedOn: LocalDate;

  @IsWords(4000)
  readonly reasons: string;
}
