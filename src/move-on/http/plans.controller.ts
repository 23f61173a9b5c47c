import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { PlanQueries } from '../plans/plan.queries.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import { PlanBody } from './move-on.body.js';

@ApiTags('Move-on')
@Controller('move-on-plans')
export class PlansController {
  constructor(
    private readonly commands: MoveOnPlans,
    private readonly queries: PlanQueries,
  ) {}

  /** Plans a household's way on; the tasks of the steps that wait for nothing are raised at once. */
  @Post()
  @May('move-on.plan')
  open(@Body() body: PlanBody) {
    return this.commands.open(body);
  }

  /** A plan as a board of steps that wait, are due or have ended, with the tasks of those that are or were due. */
  @Get(':id')
  @May('move-on.plan')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.plan(id)) ?? Refusal.missing();
  }

  /** Gives up a plan; its open tasks are cancelled. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @May('move-on.plan')
  withdraw(@Param('id', RecordId) id: string) {
    return this.commands.withdraw(id);
  }
}
