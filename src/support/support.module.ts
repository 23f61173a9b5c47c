import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ContactQueries } from './contacts/contact.queries.js';
import { Contacts } from './contacts/contacts.service.js';
import { Goals } from './goals/goals.service.js';
import { Handovers } from './handovers/handovers.service.js';
import { ContactsController } from './http/contacts.controller.js';
import { CoversController } from './http/covers.controller.js';
import { GoalsController } from './http/goals.controller.js';
import { HandoversController } from './http/handovers.controller.js';
import { IntensityController } from './http/intensity.controller.js';
import { LeaversController } from './http/leavers.controller.js';
import { MeasuresController } from './http/measures.controller.js';
import { PackagesController } from './http/packages.controller.js';
import { PersonSupportController } from './http/person-support.controller.js';
import { SupportPoliciesController } from './http/support-policies.controller.js';
import { TeamController } from './http/team.controller.js';
import { IntensityOfSupport } from './intensity/intensity.service.js';
import { Covers } from './leads/covers.service.js';
import { Leavers } from './leads/leavers.service.js';
import { Leads } from './leads/leads.js';
import { HouseholdSupportQueries } from './packages/household-support.queries.js';
import { MeasureQueries } from './outcomes/measure.queries.js';
import { MeasureTasks } from './outcomes/measure-tasks.js';
import { Measures } from './outcomes/measures.service.js';
import { Closings } from './packages/closings.service.js';
import { PackageChanges } from './packages/package-changes.js';
import { PackageTasks } from './packages/package-tasks.js';
import { Packages } from './packages/packages.service.js';
import { ClosingPages } from './pages/closing/closing.pages.js';
import { LeaversPages } from './pages/leaving/leavers.pages.js';
import { NewPackagePages } from './pages/new-package.pages.js';
import { OutcomesPages } from './pages/outcomes.pages.js';
import { SupportPolicyPages } from './pages/policies/support-policy.pages.js';
import { ContactsPages } from './pages/working/contacts.pages.js';
import { CoversPages } from './pages/working/covers.pages.js';
import { GoalsPages } from './pages/working/goals.pages.js';
import { IntensityPages } from './pages/working/intensity.pages.js';
import { PackagesAtWork } from './pages/working/package-at-work.js';
import { TeamPages } from './pages/working/team.pages.js';
import { SupportPolicies } from './policies/support-policies.service.js';
import { Reviews } from './reviews/reviews.service.js';
import { SafetyModule } from './safety.module.js';
import { SupportJobs } from './support.jobs.js';
import { SupportQueries } from './support.queries.js';
import { TeamOfAPackage } from './team/team.service.js';

@Module({
  imports: [PeopleModule, TasksModule, SafetyModule],
  controllers: [
    PackagesController,
    HandoversController,
    PersonSupportController,
    IntensityController,
    GoalsController,
    ContactsController,
    MeasuresController,
    SupportPoliciesController,
    SupportPolicyPages,
    OutcomesPages,
    LeaversPages,
    ContactsPages,
    GoalsPages,
    IntensityPages,
    TeamPages,
    CoversPages,
    ClosingPages,
    NewPackagePages,
    TeamController,
    CoversController,
    LeaversController,
  ],
  providers: [
    Packages,
    PackagesAtWork,
    Closings,
    PackageChanges,
    PackageTasks,
    Handovers,
    Reviews,
    Leads,
    Covers,
    Leavers,
    IntensityOfSupport,
    Goals,
    Contacts,
    ContactQueries,
    TeamOfAPackage,
    Measures,
    MeasureQueries,
    MeasureTasks,
    SupportPolicies,
    SupportQueries,
    HouseholdSupportQueries,
    SupportJobs,
  ],
  exports: [
    Packages,
    Closings,
    Measures,
    MeasureQueries,
    Handovers,
    IntensityOfSupport,
    SafetyModule,
    SupportQueries,
    HouseholdSupportQueries,
  ],
})
export class SupportModule {}
