import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { RiskController } from './http/risk.controller.js';
import { RiskPoliciesController } from './http/risk-policies.controller.js';
import { RiskPolicies } from './risk/risk-policies.service.js';
import { RiskQueries } from './risk/risk.queries.js';
import { RiskAssessments } from './risk/risk.service.js';

/** How great the risk to a person is, and what is done about it. */
@Module({
  imports: [PeopleModule, TasksModule],
  controllers: [RiskController, RiskPoliciesController],
  providers: [RiskAssessments, RiskQueries, RiskPolicies],
  exports: [RiskAssessments, RiskQueries],
})
export class SafetyModule {}
