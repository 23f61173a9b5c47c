import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { pageOf, PageQuery, readIdCursor } from '../../platform/http/page.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { JointTenancyQueries } from '../joint-tenancies/joint-tenancy.queries.js';
import { PlanQueries } from '../plans/plan.queries.js';
import { TenancyQueries } from '../tenancies/tenancy.queries.js';

@ApiTags('Move-on')
@Controller('households/:id')
export class HouseholdMoveOnController {
  constructor(
    private readonly moveOnPlans: PlanQueries,
    private readonly homes: TenancyQueries,
    private readonly joint: JointTenancyQueries,
    private readonly households: HouseholdQueries,
  ) {}

  /** A household's plans, newest first. */
  @Get('move-on-plans')
  @May('move-on.plan')
  async plans(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.households.sees(id))) return Refusal.missing();
    const rows = await this.moveOnPlans.plansOf(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (plan) => [plan.id]);
  }

  /** A household's tenancies, newest first. */
  @Get('tenancies')
  @May('tenancy.create')
  async tenancies(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.households.sees(id))) return Refusal.missing();
    const rows = await this.homes.tenanciesOf(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (tenancy) => [tenancy.id]);
  }

  /** The joint tenancies that somebody of a household fled, newest first. */
  @Get('joint-tenancies')
  @May('move-on.plan')
  async jointTenancies(@Param('id', RecordId) id: string, @Query() query: PageQuery) {
    if (!(await this.households.sees(id))) return Refusal.missing();
    const rows = await this.joint.ofHousehold(id, { after: readIdCursor(query.cursor), limit: query.limit });
    return pageOf(rows, query.limit, (joint) => [joint.id]);
  }
}
