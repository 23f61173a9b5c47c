import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Handovers } from './handovers/handovers.service.js';
import { HandoversController } from './http/handovers.controller.js';
import { PackagesController } from './http/packages.controller.js';
import { PersonSupportController } from './http/person-support.controller.js';
import { Leads } from './leads/leads.js';
import { HouseholdSupportQueries } from './packages/household-support.queries.js';
import { PackageTasks } from './packages/package-tasks.js';
import { Packages } from './packages/packages.service.js';
import { Reviews } from './reviews/reviews.service.js';
import { SafetyModule } from './safety.module.js';
import { SupportJobs } from './support.jobs.js';
import { SupportQueries } from './support.queries.js';

@Module({
  imports: [PeopleModule, TasksModule, SafetyModule],
  controllers: [PackagesController, HandoversController, PersonSupportController],
  providers: [Packages, Handovers, Reviews, Leads, PackageTasks, SupportQueries, HouseholdSupportQueries, SupportJobs],
  exports: [Packages, Handovers, SafetyModule, SupportQueries, HouseholdSupportQueries],
})
export class SupportModule {}
