import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { HomelessnessModule } from '../homelessness/homelessness.module.js';
import { MoveOnModule } from '../move-on/move-on.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { SupportModule } from '../support/support.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ChronologyQueries } from './chronology/chronology.queries.js';
import { CaseloadQueries } from './caseload/caseload.queries.js';
import { CaseloadController } from './http/caseload.controller.js';
import { ChronologyController } from './http/chronology.controller.js';
import { HouseholdTasksController } from './http/household-tasks.controller.js';
import { NotesController } from './http/notes.controller.js';
import { PartnersController } from './http/partners.controller.js';
import { NoteQueries } from './notes/note.queries.js';
import { Notes } from './notes/notes.service.js';
import { CaseloadPages } from './pages/caseload.pages.js';
import { HouseholdTasksPages } from './pages/household-tasks.pages.js';
import { PackagePages } from './pages/package.pages.js';
import { NotesPages } from './pages/notes/notes.pages.js';
import { PartnersPages } from './pages/partners/partners.pages.js';
import { RecordPages } from './pages/record/record.pages.js';
import { StoryPages } from './pages/story.pages.js';
import { Consents } from './partners/consents.service.js';
import { InformationShares } from './partners/information-shares.service.js';
import { PartnerQueries } from './partners/partner.queries.js';
import { RecordQueries } from './record/record.queries.js';
import { DueQueries } from './summary/due.queries.js';
import { HouseholdTasks } from './summary/household-tasks.js';
import { KnownPeople } from './summary/known-people.js';
import { KnownRecords } from './summary/known-records.js';
import { SummaryQueries } from './summary/summary.queries.js';

/** What people have told and what has happened to them, so that nobody has to tell it twice. */
@Module({
  imports: [
    DirectoryModule,
    PeopleModule,
    TasksModule,
    PlacementsModule,
    HomelessnessModule,
    SupportModule,
    MoveOnModule,
  ],
  controllers: [
    CaseloadController,
    ChronologyController,
    HouseholdTasksController,
    PartnersController,
    NotesController,
    CaseloadPages,
    PackagePages,
    StoryPages,
    HouseholdTasksPages,
    PartnersPages,
    NotesPages,
    RecordPages,
  ],
  providers: [
    CaseloadQueries,
    ChronologyQueries,
    SummaryQueries,
    KnownPeople,
    KnownRecords,
    DueQueries,
    HouseholdTasks,
    Consents,
    InformationShares,
    PartnerQueries,
    Notes,
    NoteQueries,
    RecordQueries,
  ],
  exports: [
    ChronologyQueries,
    SummaryQueries,
    Consents,
    InformationShares,
    PartnerQueries,
    Notes,
    NoteQueries,
    RecordQueries,
  ],
})
export class ToldOnceModule {}
