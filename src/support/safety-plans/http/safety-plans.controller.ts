import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../../access/http/may.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { RecordId } from '../../../platform/http/record-id.pipe.js';
import { Refusal } from '../../../shared/refusal.js';
import { PlanCopies } from '../plan-copies.service.js';
import { SafetyPlanQueries } from '../safety-plan.queries.js';
import { SafetyPlans } from '../safety-plans.service.js';
import { SafetyPlanBody, SafetyPlanCopyBody } from './safety-plan.body.js';

/** How a person, adult or child, stays safe. */
@ApiTags('Safety plans')
@Controller()
export class SafetyPlansController {
  constructor(
    private readonly plans: SafetyPlans,
    private readonly copies: PlanCopies,
    private readonly queries: SafetyPlanQueries,
    private readonly people: HouseholdQueries,
  ) {}

  /** Writes a person's plan, or its next version: every change is one, and earlier ones stay. */
  @Post('people/:id/safety-plans')
  @May('safety-plan.write')
  write(@Param('id', RecordId) id: string, @Body() body: SafetyPlanBody) {
    return this.plans.write(id, body);
  }

  /** The versions of a person's plan that are your team's to read, the latest first, without their words. */
  @Get('people/:id/safety-plans')
  @May('safety-plan.read')
  async list(@Param('id', RecordId) id: string) {
    if (!(await this.people.person(id))) return Refusal.missing();
    return { items: await this.queries.ofPerson(id), nextCursor: null };
  }

  /** One version with its words; the read is audited. */
  @Get('safety-plans/:id')
  @May('safety-plan.read')
  async read(@Param('id', RecordId) id: string) {
    return (await this.queries.read(id)) ?? Refusal.missing();
  }

  /** They were asked whether it is safe to keep a copy. What they said is kept; the plan is given only when it is safe. */
  @Post('safety-plans/:id/copies')
  @May('safety-plan.write')
  copy(@Param('id', RecordId) id: string, @Body() { safeToKeep }: SafetyPlanCopyBody) {
    return this.copies.ask(id, safeToKeep);
  }
}
