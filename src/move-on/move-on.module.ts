import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { SupportModule } from '../support/support.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { DepartureForecast } from './forecast/departure-forecast.js';
import { ForecastJobs } from './forecast/forecast.jobs.js';
import { HouseholdMoveOnController } from './http/household-move-on.controller.js';
import { JointTenanciesController } from './http/joint-tenancies.controller.js';
import { NominationsController } from './http/nominations.controller.js';
import { PlanNominationsController } from './http/plan-nominations.controller.js';
import { PlansController } from './http/plans.controller.js';
import { PoliciesController } from './http/policies.controller.js';
import { StepsController } from './http/steps.controller.js';
import { TenanciesController } from './http/tenancies.controller.js';
import { JointTenancies } from './joint-tenancies/joint-tenancies.service.js';
import { JointTenancyJobs } from './joint-tenancies/joint-tenancies.jobs.js';
import { JointTenancyQueries } from './joint-tenancies/joint-tenancy.queries.js';
import { JointTenancyTasks } from './joint-tenancies/joint-tenancy-tasks.js';
import { Homes } from './nominations/homes.js';
import { NominationQueries } from './nominations/nomination.queries.js';
import { NominationSteps } from './nominations/nomination-steps.js';
import { NominationStore } from './nominations/nomination-store.js';
import { Nominations } from './nominations/nominations.service.js';
import { ChecksPolicyPages } from './pages/checks-policy.pages.js';
import { HomesPages } from './pages/homes.pages.js';
import { JointTenancyPages } from './pages/joint-tenancy.pages.js';
import { MoveOnPages } from './pages/move-on.pages.js';
import { NewTenancyPages } from './pages/new-tenancy.pages.js';
import { PlanPages } from './pages/plan.pages.js';
import { StepsPolicyPages } from './pages/steps/steps.pages.js';
import { TenancyPages } from './pages/tenancy.pages.js';
import { PlanLock } from './plans/plan-lock.js';
import { PlanQueries } from './plans/plan.queries.js';
import { MoveOnPlans } from './plans/plans.service.js';
import { MoveOnPolicies } from './policies/policies.service.js';
import { BoardQueries } from './steps/board.queries.js';
import { PlanSteps } from './steps/plan-steps.js';
import { StepJobs } from './steps/steps.jobs.js';
import { Steps } from './steps/steps.service.js';
import { SustainmentJobs } from './sustainment/sustainment.jobs.js';
import { SustainmentChecks } from './sustainment/sustainment-checks.js';
import { TenancyFollowUps } from './sustainment/tenancy-follow-ups.js';
import { Tenancies } from './tenancies/tenancies.service.js';
import { TenancyEndingJobs } from './tenancies/tenancy-endings.jobs.js';
import { TenancyEndings } from './tenancies/tenancy-endings.service.js';
import { TenancyQueries } from './tenancies/tenancy.queries.js';
import { TenancyRiskJobs } from './tenancies/tenancy-risk.jobs.js';

const PLANS = [MoveOnPolicies, PlanLock, PlanQueries, MoveOnPlans, PlanSteps, BoardQueries, Steps, StepJobs];
const NOMINATIONS = [Homes, NominationSteps, NominationStore, Nominations, NominationQueries];
const TENANCIES = [Tenancies, TenancyEndings, TenancyEndingJobs, TenancyQueries, TenancyRiskJobs];
const JOINT_TENANCIES = [JointTenancies, JointTenancyJobs, JointTenancyQueries, JointTenancyTasks];
const SUSTAINMENT = [SustainmentChecks, SustainmentJobs, TenancyFollowUps];
const PAGES = [
  NewTenancyPages,
  MoveOnPages,
  HomesPages,
  PlanPages,
  TenancyPages,
  JointTenancyPages,
  ChecksPolicyPages,
  StepsPolicyPages,
];
const FORECAST = [DepartureForecast, ForecastJobs];

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, AvailabilityModule, PlacementsModule, SupportModule],
  controllers: [
    ...[PlansController, StepsController, PlanNominationsController, NominationsController],
    ...[TenanciesController, JointTenanciesController, HouseholdMoveOnController, PoliciesController],
    ...PAGES,
  ],
  providers: [...PLANS, ...NOMINATIONS, ...TENANCIES, ...JOINT_TENANCIES, ...SUSTAINMENT, ...FORECAST],
  exports: [
    MoveOnPlans,
    PlanQueries,
    BoardQueries,
    NominationQueries,
    Tenancies,
    TenancyEndings,
    TenancyQueries,
    JointTenancyQueries,
  ],
})
export class MoveOnModule {}
