import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { HouseholdMoveOnController } from './http/household-move-on.controller.js';
import { PlansController } from './http/plans.controller.js';
import { TenanciesController } from './http/tenancies.controller.js';
import { MoveOnQueries } from './move-on.queries.js';
import { MoveOnPlans } from './plans.service.js';
import { Tenancies } from './tenancies.service.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule],
  controllers: [PlansController, TenanciesController, HouseholdMoveOnController],
  providers: [MoveOnPlans, Tenancies, MoveOnQueries],
  exports: [MoveOnPlans, Tenancies, MoveOnQueries],
})
export class MoveOnModule {}
