import { Module } from '@nestjs/common';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { AvailabilityModule } from '../availability/availability.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Answers } from './answers.service.js';
import { HouseholdPlacementsController } from './http/household-placements.controller.js';
import { PlacementsController } from './http/placements.controller.js';
import { Offers } from './offers.service.js';
import { PlacementQueries } from './placement.queries.js';
import { PlacementStore } from './placement-store.js';
import { PlacementTasks } from './placement-tasks.js';
import { PlacementAccess } from './placements.access.js';
import { PlacementJobs } from './placements.jobs.js';
import { SafeAreas } from './safe-areas.js';
import { Stays } from './stays.service.js';
import { Transfers } from './transfers.service.js';
import { UnitTime } from './unit-time.js';

@Module({
  imports: [PeopleModule, TasksModule, AccommodationModule, AvailabilityModule],
  controllers: [PlacementsController, HouseholdPlacementsController],
  providers: [
    Offers,
    Answers,
    Stays,
    Transfers,
    PlacementQueries,
    PlacementStore,
    PlacementTasks,
    PlacementAccess,
    PlacementJobs,
    SafeAreas,
    UnitTime,
  ],
  exports: [Offers, Answers, Stays, Transfers, PlacementQueries],
})
export class PlacementsModule {}
