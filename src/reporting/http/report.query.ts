import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CATEGORIES, type Category } from '../../accommodation/accommodation.codes.js';
import { IsAreaCode } from '../../directory/http/area-code.js';
import { DEADLINES } from '../../homelessness/homelessness.rules.js';
import type { ClockCode } from '../../law/time-limit.js';
import { IsCode, IsDay, IsRecordId } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { LocalDate } from '../../shared/local-date.js';
import { QUARTER } from '../h-clic/quarter.js';
import { WAYS, type Way } from '../late/late-clocks.figures.js';
import { STAYS_BY, type StaysBy } from '../length-of-stay/length-of-stay.figures.js';
import { BY_PLACE, type ByPlace, OVER_TIME, type OverTime } from '../occupancy.queries.js';

/** A period and an area; `to` is the first day that is no longer of the period. */
export class UnmetNeedReportQuery {
  @IsDay()
  readonly from: LocalDate;

  @IsDay()
  readonly to: LocalDate;

  @IsOptional()
  @IsAreaCode()
  readonly localAuthorityCode?: string;
}

export class UnmetNeedRowsQuery extends IntersectionType(UnmetNeedReportQuery, PageQuery) {
  /** With `code`: one group of one breakdown; all when not given. */
  @IsOptional()
  @IsCode()
  readonly by: string = 'all';

  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,80}$/, { message: 'code must be a code from the figures' })
  readonly code: string = 'all';
}

export class OccupancyReportQuery extends UnmetNeedReportQuery {
  @IsOptional()
  @IsRecordId()
  readonly providerId?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  readonly category?: Category;

  @IsOptional()
  @IsIn([...OVER_TIME, ...BY_PLACE])
  readonly by: OverTime | ByPlace = 'month';
}

export class OccupancyRowsQuery extends IntersectionType(OccupancyReportQuery, PageQuery) {
  /** One group of the figures; all of them when not given. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,40}$/, { message: 'key must be a key from the figures' })
  readonly key?: string;
}

/** A period; `to` is the first day that is no longer of it. */
export class PeriodQuery {
  @IsDay()
  readonly from: LocalDate;

  @IsDay()
  readonly to: LocalDate;
}

export class OverrideRowsQuery extends IntersectionType(PeriodQuery, PageQuery) {
  /** One rule of the figures; all of them when not given. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,40}$/, { message: 'rule must be a rule from the figures' })
  readonly rule?: string;

  /** One month of the figures; all of them when not given. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/, { message: 'month must be a month such as 2026-03' })
  readonly month?: string;
}

export class LateClockRowsQuery extends IntersectionType(PeriodQuery, PageQuery) {
  /** One clock of the figures; all of them when not given. */
  @IsOptional()
  @IsIn(DEADLINES)
  readonly clock?: ClockCode;

  /** One quarter of the figures; all of them when not given. */
  @IsOptional()
  @Matches(QUARTER, { message: 'quarter must be a quarter such as 2026-Q2' })
  readonly quarter?: string;

  /** Only what was done in time, what was late, or what is overdue. */
  @IsOptional()
  @IsIn(WAYS)
  readonly way?: Way;
}

export class TenancyRowsQuery extends IntersectionType(PeriodQuery, PageQuery) {
  /** With `code`: one group of one breakdown; all of them when not given. */
  @IsOptional()
  @IsCode()
  readonly by?: string;

  @IsOptional()
  @IsCode()
  readonly code?: string;
}

export class StayRowsQuery extends IntersectionType(UnmetNeedReportQuery, PageQuery) {
  /** With `code`: one group of the figures; all of them when not given. */
  @IsOptional()
  @IsIn(STAYS_BY)
  readonly by?: StaysBy;

  @IsOptional()
  @IsCode()
  readonly code?: string;
}
