import { Module } from '@nestjs/common';
import { AccommodationModule } from '../../accommodation/accommodation.module.js';
import { AvailabilityModule } from '../../availability/availability.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { UnitGroupsController } from '../http/unit-groups.controller.js';
import { WaitingListsController } from '../http/waiting-lists.controller.js';
import { HouseholdWaitingPages } from '../pages/waiting/household-waiting.pages.js';
import { WaitingListsPages } from '../pages/waiting/waiting-lists.pages.js';
import { NobodyInLine } from './nobody-in-line.js';
import { UnitGroupQueries } from './unit-groups.queries.js';
import { UnitGroups } from './unit-groups.service.js';
import { WaitingListEndings } from './waiting-list.endings.js';
import { WaitingListJobs } from './waiting-list.jobs.js';
import { WaitingListQueries } from './waiting-list.queries.js';
import { WaitingLists } from './waiting-list.service.js';
import { WaitingTurns } from './waiting-list.turns.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, AccommodationModule, AvailabilityModule],
  controllers: [UnitGroupsController, WaitingListsController, HouseholdWaitingPages, WaitingListsPages],
  providers: [
    UnitGroups,
    UnitGroupQueries,
    WaitingLists,
    WaitingListQueries,
    WaitingTurns,
    NobodyInLine,
    WaitingListEndings,
    WaitingListJobs,
  ],
  exports: [WaitingLists, WaitingTurns, WaitingListQueries],
})
export class WaitingListsModule {}
