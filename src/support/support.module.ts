import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Handovers } from './handovers.service.js';
import { HandoversController } from './http/handovers.controller.js';
import { PackagesController } from './http/packages.controller.js';
import { PersonSupportController } from './http/person-support.controller.js';
import { Leads } from './leads.js';
import { PackageTasks } from './package-tasks.js';
import { Packages } from './packages.service.js';
import { Reviews } from './reviews.service.js';
import { RiskQueries } from './risk.queries.js';
import { RiskAssessments } from './risk.service.js';
import { SupportJobs } from './support.jobs.js';
import { SupportQueries } from './support.queries.js';

@Module({
  imports: [PeopleModule, TasksModule],
  controllers: [PackagesController, HandoversController, PersonSupportController],
  providers: [
    Packages,
    Handovers,
    Reviews,
    RiskAssessments,
    Leads,
    PackageTasks,
    SupportQueries,
    RiskQueries,
    SupportJobs,
  ],
  exports: [Packages, Handovers, RiskAssessments, SupportQueries],
})
export class SupportModule {}
