// @ts-nocheck
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/http/may.js';
import { RecordId } from '../../platform/http/record-id.pipe.js';
import { Refusal } from '../../shared/refusal.js';
import { MoveOnQueries } from '../move-on.queries.js';
import { MoveOnPlans } from '../plans.service.js';
import { PlanBody } from './move-on.body.js';

@ApiTags('Move-on')
@Controller('move-on-plans')
export class PlansController {
  constructor(
    private readonly commands: MoveOnPlans,
    private readonly queries: MoveOnQueries,
  ) {}

  /** Plans a household's way on; its tasks are raised at once. */
  @Post()
  @May('move-on.plan')
  open(@Body() body: PlanBody) {
    return this.commands.open(body);
  }

  /** A plan with its tasks. */
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
