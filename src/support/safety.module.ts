import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { RiskController } from './http/risk.controller.js';
import { RiskEventsController } from './http/risk-events.controller.js';
import { RiskPoliciesController } from './http/risk-policies.controller.js';
import { ReassessmentTasks } from './risk/reassessment-tasks.js';
import { Reassessments } from './risk/reassessments.js';
import { RiskEventQueries } from './risk/risk-event.queries.js';
import { RiskEvents } from './risk/risk-events.service.js';
import { RiskFollowUps } from './risk/risk-follow-ups.js';
import { RiskJobs } from './risk/risk.jobs.js';
import { RiskPolicies } from './risk/risk-policies.service.js';
import { RiskQueries } from './risk/risk.queries.js';
import { RiskAssessments } from './risk/risk.service.js';

/** How great the risk to a person is, and what is done about it. */
@Module({
  imports: [PeopleModule, TasksModule, PlacementsModule],
  controllers: [RiskController, RiskEventsController, RiskPoliciesController],
  providers: [
    RiskAssessments,
    RiskQueries,
    RiskPolicies,
    RiskFollowUps,
    RiskEvents,
    RiskEventQueries,
    Reassessments,
    ReassessmentTasks,
    RiskJobs,
  ],
  exports: [RiskAssessments, RiskQueries, RiskEvents, RiskEventQueries],
})
export class SafetyModule {}
