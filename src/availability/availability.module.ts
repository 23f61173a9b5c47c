import { Module } from '@nestjs/common';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ClosedTime } from './closed-time.js';
import { ClosureChecks } from './closure-checks.js';
import { ClosureQueries } from './closure.queries.js';
import { Closures } from './closures.service.js';
import { Confirmations } from './confirmations.service.js';
import { Fitting } from './fitting.service.js';
import { FreeUnitQueries } from './free-units.queries.js';
import { FreeTime } from './free-time.js';
import { FreshnessReminders } from './freshness-reminders.js';
import { FreshnessTargets } from './freshness-targets.js';
import { ClosuresController } from './http/closures.controller.js';
import { EventsController } from './http/events.controller.js';
import { FreshnessController } from './http/freshness.controller.js';
import { LikelyFreeController } from './http/likely-free.controller.js';
import { PremisesClosuresController } from './http/premises-closures.controller.js';
import { SearchController } from './http/search.controller.js';
import { UnitsController } from './http/units.controller.js';
import { UnmetNeedsController } from './http/unmet-needs.controller.js';
import { Ledger } from './ledger.js';
import { LikelyFreeList } from './likely-free.list.js';
import { LikelyFreeQueries } from './likely-free.queries.js';
import { LikelyFree } from './likely-free.js';
import { NightSearch } from './night-search.js';
import { OccupancyQueries } from './occupancy.queries.js';
import { Listing } from './listing.js';
import { MorningLook } from './morning-look.jobs.js';
import { PremisesClosures } from './premises-closures.service.js';
import { NextBest } from './next-best.js';
import { SearchRecord } from './search-record.js';
import { Prospects } from './prospects.js';
import { AvailabilitySearch } from './search.service.js';
import { Sifting } from './sifting.js';
import { UnitChangeQueries } from './unit-changes.queries.js';
import { UnitFeed } from './unit-feed.js';
import { UnitBoard } from './unit-board.js';
import { UnitWatch } from './unit-watch.js';
import { UnmetNeedQueries } from './unmet-need.queries.js';
import { UpcomingMatches } from './upcoming-matches.js';
import { UnmetNeeds } from './unmet-needs.js';
import { VacancyQueries } from './vacancies.queries.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, AccommodationModule],
  controllers: [
    SearchController,
    EventsController,
    UnitsController,
    ClosuresController,
    PremisesClosuresController,
    FreshnessController,
    LikelyFreeController,
    UnmetNeedsController,
  ],
  providers: [
    Ledger,
    OccupancyQueries,
    FreeUnitQueries,
    FreeTime,
    Prospects,
    Sifting,
    Listing,
    NextBest,
    SearchRecord,
    UpcomingMatches,
    Fitting,
    AvailabilitySearch,
    NightSearch,
    LikelyFree,
    LikelyFreeQueries,
    LikelyFreeList,
    VacancyQueries,
    UnmetNeeds,
    UnmetNeedQueries,
    UnitBoard,
    ClosedTime,
    ClosureChecks,
    ClosureQueries,
    Closures,
    PremisesClosures,
    Confirmations,
    FreshnessTargets,
    FreshnessReminders,
    MorningLook,
    UnitChangeQueries,
    UnitFeed,
    UnitWatch,
  ],
  exports: [
    Ledger,
    OccupancyQueries,
    AvailabilitySearch,
    Fitting,
    NextBest,
    FreeTime,
    UnmetNeeds,
    Closures,
    FreshnessTargets,
    MorningLook,
    NightSearch,
    LikelyFree,
    LikelyFreeQueries,
    VacancyQueries,
  ],
})
export class AvailabilityModule {}
