// @ts-nocheck
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsDay, IsRecordId, IsWords } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { LocalDate } from '../../shared/local-date.js';
import { LEFT_WAITING_LIST } from '../waiting-list/waiting-list.codes.js';
import { TURN_WORKING_DAYS } from '../waiting-list/waiting-list.rules.js';

const MOST_UNITS = 500;

/** Ids in small letters; a unit named twice counts once. */
const eachOnce = ({ value }: { value: unknown }) =>
  Array.isArray(value) ? [...new Set(value.map((id) => (typeof id === 'string' ? id.toLowerCase() : id)))] : value;

export class UnitGroupBody {
  /** Such as `Family rooms`; it says no place. */
  @IsWords(80)
  readonly name: string;

  @Transform(eachOnce)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_UNITS)
  @IsUUID(undefined, { each: true })
  readonly unitIds: string[];

  /** How many working days a turn stands before it passes to the next household; one when left out. */
  @IsOptional()
  @IsInt()
  @Min(TURN_WORKING_DAYS.least)
  @Max(TURN_WORKING_DAYS.most)
  readonly turnWorkingDays?: number;
}

export class GroupTurnsBody {
  @IsInt()
  @Min(TURN_WORKING_DAYS.least)
  @Max(TURN_WORKING_DAYS.most)
  readonly turnWorkingDays: number;
}

export class GroupUnitsBody {
  /** All the units of the group; none while there is nothing to wait for. */
  @Transform(eachOnce)
  @IsArray()
  @ArrayMaxSize(MOST_UNITS)
  @IsUUID(undefined, { each: true })
  readonly unitIds: string[];
}

export class UnitGroupsQuery extends PageQuery {
  @IsOptional()
  @IsRecordId()
  readonly providerId?: string;
}

export class JoinBody {
  @IsRecordId()
  readonly householdId: string;

  /** The first day on which they could come; at once when left out. */
  @IsOptional()
  @IsDay()
  readonly from?: LocalDate;
}

export class LeaveBody {
  @IsIn(LEFT_WAITING_LIST)
  readonly reason: (typeof LEFT_WAITING_LIST)[number];
}
