import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsCode } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { OUTCOMES_BY, type OutcomesBy } from '../support/outcomes.queries.js';
import { GAPS_BY, type GapsBy } from '../support/support-gaps.service.js';
import { UnmetNeedReportQuery } from './report.query.js';

export class OutcomesReportQuery extends UnmetNeedReportQuery {
  @IsOptional()
  @IsIn(OUTCOMES_BY)
  readonly by: OutcomesBy = 'month';
}

/** Of rows, a page. */
class RowsQuery extends PageQuery {
  /** One group of the figures; all of them when not given. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,40}$/, { message: 'key must be a key from the figures' })
  readonly key?: string;
}

export class OutcomeRowsQuery extends IntersectionType(OutcomesReportQuery, RowsQuery) {
  /** One outcome of the figures. */
  @IsCode()
  readonly code: string;
}

export class GapsReportQuery extends UnmetNeedReportQuery {
  @IsOptional()
  @IsIn(GAPS_BY)
  readonly by: GapsBy = 'provider';
}

export class GapRowsQuery extends IntersectionType(GapsReportQuery, RowsQuery) {}
