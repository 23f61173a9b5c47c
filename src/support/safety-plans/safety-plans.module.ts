import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { SafetyPlansController } from './http/safety-plans.controller.js';
import { RiskModule } from '../risk/risk.module.js';
import { PlanCopies } from './plan-copies.service.js';
import { PlanReviews } from './plan-reviews.js';
import { SafetyPlanQueries } from './safety-plan.queries.js';
import { SafetyPlans } from './safety-plans.service.js';

/** How a person, adult or child, stays safe. */
@Module({
  imports: [PeopleModule, TasksModule, RiskModule],
  controllers: [SafetyPlansController],
  providers: [SafetyPlans, SafetyPlanQueries, PlanReviews, PlanCopies],
  exports: [SafetyPlans, SafetyPlanQueries, PlanCopies],
})
export class SafetyPlansModule {}
