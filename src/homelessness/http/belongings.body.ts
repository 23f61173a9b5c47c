import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { type BelongingsEnd, BELONGINGS_ENDS } from '../../law/homelessness/co-operation/belongings.js';
import {
  BELONGINGS_DEALINGS,
  type BelongingsDealing,
  HOMES_ENTERED,
  type HomeEntered,
} from '../../law/homelessness/co-operation/dealing-with-belongings.js';
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

/** The most that one charge may be: what is more is written wrong. */
export const MOST_PENCE = 1_000_000;

export class BelongingsDealingBody {
  @IsIn(Object.keys(BELONGINGS_DEALINGS))
  readonly kind: BelongingsDealing;

  @IsDay()
  readonly on: LocalDate;

  /** What was told, done, charged for or disposed of. */
  @IsWords(4000)
  readonly what: string;

  /** Conditions: there are charges. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly charges?: boolean;

  /** Conditions: they name when belongings are disposed of. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly disposal?: boolean;

  /** An entry: which home. */
  @MayBeLeftOut()
  @IsIn(Object.keys(HOMES_ENTERED))
  readonly home?: HomeEntered;

  @MayBeLeftOut()
  @IsBoolean()
  readonly atReasonableTime?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  readonly withPolice?: boolean;

  @MayBeLeftOut()
  @IsWords(1000)
  readonly whyWithoutPolice?: string;

  /** A charge, in pence. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(MOST_PENCE)
  readonly amountPence?: number;

  /** A disposal: what the conditions named has come. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly circumstanceCame?: boolean;
}
