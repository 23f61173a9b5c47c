import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCode, IsDay, IsInstantOrDay, IsReason, IsRecordId } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { LocalDate } from '../../shared/local-date.js';
import { PLACEMENT_STATES, type PlacementStatus } from '../placement.states.js';
import { codesOf } from '../coded.js';
import { OUT_OF_AREA, type OutOfAreaReason, PARTIES, type Party } from '../placements.codes.js';
import { HOLD_MINUTES } from '../offers/holds.rules.js';

export class OfferBody {
  @IsRecordId()
  readonly householdId: string;

  @IsRecordId()
  readonly unitId: string;

  @IsDay()
  readonly from: LocalDate;

  /** The day they are expected to leave; the unit can be let again from the turnaround after it. Open-ended without one. */
  @IsOptional()
  @IsDay()
  readonly expectedTo?: LocalDate;

  @IsOptional()
  @IsInt()
  @Min(HOLD_MINUTES.least)
  @Max(HOLD_MINUTES.most)
  readonly holdMinutes?: number;

  /** Why outside the council's own area. */
  @IsOptional()
  @IsIn(codesOf(OUT_OF_AREA))
  readonly outOfAreaReason?: OutOfAreaReason;
}

export class RenewHoldBody {
  /** From now; two hours when left out. */
  @IsOptional()
  @IsInt()
  @Min(HOLD_MINUTES.least)
  @Max(HOLD_MINUTES.most)
  readonly holdMinutes?: number;
}

export class AcceptBody {
  @IsIn(PARTIES)
  readonly by: Party;
}

export class DeclineBody {
  @IsIn(PARTIES)
  readonly by: Party;

  @IsReason()
  readonly reason: string;
}

export class WithdrawBody {
  @IsCode()
  readonly reason: string;
}

export class NotArrivedBody {
  @IsOptional()
  @IsCode()
  readonly reason?: string;
}

export class ArriveBody {
  @IsInstantOrDay()
  readonly arrivedAt: string;
}

export class ExtendBody {
  @IsDay()
  readonly expectedTo: LocalDate;

  @IsCode()
  readonly reason: string;
}

export class DepartBody {
  @IsInstantOrDay()
  readonly departedAt: string;

  @IsCode()
  readonly reason: string;

  /** `pending` while nobody knows: a task asks again a week later. */
  @IsCode()
  readonly destination: string;
}

export class DestinationBody {
  @IsCode()
  readonly destination: string;
}

export class TransferBody {
  @IsRecordId()
  readonly unitId: string;

  @IsInstantOrDay()
  readonly at: string;

  @IsCode()
  readonly reason: string;

  /** Why outside the council's own area. */
  @IsOptional()
  @IsIn(codesOf(OUT_OF_AREA))
  readonly outOfAreaReason?: OutOfAreaReason;
}

export class OverstayBody {
  @IsBoolean()
  readonly authorised: boolean;

  @IsCode()
  readonly reason: string;

  /** The day on which they leave, or it is decided again. */
  @IsOptional()
  @IsDay()
  readonly until?: LocalDate;
}

export class PlacementsQuery extends PageQuery {
  @IsOptional()
  @IsIn(PLACEMENT_STATES.states)
  readonly status?: PlacementStatus;
}
