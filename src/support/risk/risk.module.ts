import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { PlacementsModule } from '../../placements/placements.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { PerpetratorsController } from './http/perpetrators.controller.js';
import { RiskController } from './http/risk.controller.js';
import { RiskEventsController } from './http/risk-events.controller.js';
import { RiskPoliciesController } from './http/risk-policies.controller.js';
import { RiskDraftQueries } from './drafts/risk-draft.queries.js';
import { RiskDrafts } from './drafts/risk-drafts.service.js';
import { Perpetrators } from './perpetrators.service.js';
import { ReassessmentTasks } from './reassessment-tasks.js';
import { Reassessments } from './reassessments.js';
import { RiskEventQueries } from './risk-event.queries.js';
import { RiskEvents } from './risk-events.service.js';
import { RiskFollowUps } from './risk-follow-ups.js';
import { RiskJobs } from './risk.jobs.js';
import { RiskOwners } from './risk-owners.js';
import { RiskPolicies } from './risk-policies.service.js';
import { RiskQueries } from './risk.queries.js';
import { RiskAssessments } from './risk.service.js';

/** How great the risk to a person is. */
@Module({
  imports: [PeopleModule, TasksModule, PlacementsModule],
  controllers: [RiskController, RiskEventsController, RiskPoliciesController, PerpetratorsController],
  providers: [
    RiskAssessments,
    RiskDrafts,
    RiskDraftQueries,
    RiskQueries,
    RiskPolicies,
    RiskFollowUps,
    RiskEvents,
    RiskEventQueries,
    Reassessments,
    ReassessmentTasks,
    RiskOwners,
    Perpetrators,
    RiskJobs,
  ],
  exports: [
    RiskAssessments,
    RiskDrafts,
    RiskDraftQueries,
    RiskQueries,
    RiskPolicies,
    RiskFollowUps,
    RiskEvents,
    RiskEventQueries,
    RiskOwners,
    Perpetrators,
  ],
})
export class RiskModule {}
