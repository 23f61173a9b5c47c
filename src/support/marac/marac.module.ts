import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { PlacementsModule } from '../../placements/placements.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { ConferenceActionsController } from './http/conference-actions.controller.js';
import { ConferencesController } from './http/conferences.controller.js';
import { ConferenceTransfersController } from './http/conference-transfers.controller.js';
import { PersonConferencesController } from './http/person-conferences.controller.js';
import { RiskModule } from '../risk/risk.module.js';
import { ConferenceActions } from './conference-actions.service.js';
import { ConferenceClosing } from './conference-closing.service.js';
import { ConferenceHistory } from './conference-history.js';
import { ConferenceMeetings } from './conference-meetings.service.js';
import { ConferenceQueries } from './conference.queries.js';
import { ConferenceReferrals } from './conference-referrals.service.js';
import { ConferenceSettings } from './conference-settings.js';
import { ConferenceStore } from './conference-store.js';
import { ConferenceTasks } from './conference-tasks.js';
import { ConferenceTransfers } from './conference-transfers.service.js';
import { ConferenceWatch } from './conference-watch.js';
import { ConferenceWhereabouts } from './conference-whereabouts.js';
import { MaracJobs } from './marac.jobs.js';
import { PartnerActions } from './partner-actions.service.js';

@Module({
  imports: [DirectoryModule, PeopleModule, PlacementsModule, TasksModule, RiskModule],
  controllers: [
    PersonConferencesController,
    ConferencesController,
    ConferenceActionsController,
    ConferenceTransfersController,
  ],
  providers: [
    ConferenceReferrals,
    ConferenceMeetings,
    ConferenceActions,
    PartnerActions,
    ConferenceTransfers,
    ConferenceClosing,
    ConferenceHistory,
    ConferenceSettings,
    ConferenceWhereabouts,
    ConferenceWatch,
    ConferenceStore,
    ConferenceTasks,
    ConferenceQueries,
    MaracJobs,
  ],
  exports: [
    ConferenceReferrals,
    ConferenceMeetings,
    ConferenceActions,
    PartnerActions,
    ConferenceTransfers,
    ConferenceClosing,
    ConferenceQueries,
  ],
})
export class MaracModule {}
