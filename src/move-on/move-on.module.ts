import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { SafetyModule } from '../support/safety.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { DepartureForecast } from './departure-forecast.js';
import { HouseholdMoveOnController } from './http/household-move-on.controller.js';
import { PlansController } from './http/plans.controller.js';
import { TenanciesController } from './http/tenancies.controller.js';
import { MoveOnJobs } from './move-on.jobs.js';
import { MoveOnQueries } from './move-on.queries.js';
import { MoveOnPlans } from './plans.service.js';
import { Tenancies } from './tenancies.service.js';
import { TenancyRiskJobs } from './tenancy-risk.jobs.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, AvailabilityModule, PlacementsModule, SafetyModule],
  controllers: [PlansController, TenanciesController, HouseholdMoveOnController],
  providers: [MoveOnPlans, Tenancies, MoveOnQueries, MoveOnJobs, TenancyRiskJobs, DepartureForecast],
  exports: [MoveOnPlans, Tenancies, MoveOnQueries],
})
export class MoveOnModule {}
