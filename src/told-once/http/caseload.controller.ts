import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { May } from '../../access/http/may.js';
import { IsRecordId, IsWords } from '../../platform/http/fields.js';
import { pageOf, PageQuery, readDayCursor } from '../../platform/http/page.js';
import { INTENSITIES, type Intensity } from '../../support/intensity/intensity.rules.js';
import { CaseloadQueries } from '../caseload/caseload.queries.js';
import { WAITS, type Waits } from '../caseload/caseload.view.js';

export class CaseloadQuery extends PageQuery {
  /** What you see to yourself (what you lead, are asked to take over or stand in for), or all that your organisation leads. */
  @IsOptional()
  @IsIn(['me', 'team'])
  readonly whose: 'me' | 'team' = 'team';

  /** One lead professional's. */
  @IsOptional()
  @IsRecordId()
  readonly leadId?: string;

  @IsOptional()
  @IsIn(INTENSITIES)
  readonly intensity?: Intensity;

  /** A household's reference, such as HH-7K2M9QX. */
  @IsOptional()
  @IsWords(20)
  readonly reference?: string;

  /** Only where this waits: for you in your own caseload, for anybody in your team's. */
  @IsOptional()
  @IsIn(WAITS)
  readonly waits?: Waits;
}

@ApiTags('Support')
@Controller('caseload')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadQueries) {}

  /** Support that goes on, by next review: for whom, who leads, how much, what waits for whom, and what has happened since you were last there. */
  @Get()
  @May('package.read')
  async list(@Query() { cursor, ...query }: CaseloadQuery) {
    const lines = await this.caseload.list({ ...query, after: readDayCursor(cursor) });
    return pageOf(lines, query.limit, ({ nextReviewOn, id }) => [nextReviewOn, id]);
  }
}
