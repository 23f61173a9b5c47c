import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ApplicationQueries } from './application.queries.js';
import { Applications } from './applications.service.js';
import { CaseClocks } from './case-clocks.js';
import { CaseNotices } from './case-notices.js';
import { CaseRecords } from './case-records.js';
import { Decisions } from './decisions.service.js';
import { Duties } from './duties.service.js';
import { DutyRegister } from './duty-register.js';
import { Effects } from './effects.js';
import { HomelessnessJobs } from './homelessness.jobs.js';
import { ApplicationsController } from './http/applications.controller.js';
import { ClocksController } from './http/clocks.controller.js';
import { Notices } from './notices.service.js';
import { OpenQuestions } from './open-questions.js';
import { Relief } from './relief.js';
import { Reviews } from './reviews.service.js';
import { Roof } from './roof.js';
import { Supervisors } from './supervisors.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, PlacementsModule],
  controllers: [ApplicationsController, ClocksController],
  providers: [
    Applications,
    ApplicationQueries,
    CaseClocks,
    CaseNotices,
    CaseRecords,
    Decisions,
    Duties,
    DutyRegister,
    Effects,
    HomelessnessJobs,
    Notices,
    OpenQuestions,
    Relief,
    Reviews,
    Roof,
    Supervisors,
  ],
  exports: [Applications, ApplicationQueries, Decisions, Duties, Notices, Reviews],
})
export class HomelessnessModule {}
