import { Module } from '@nestjs/common';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ClosedTime } from './closing/closed-time.js';
import { ClosureChecks } from './closing/closure-checks.js';
import { ClosureQueries } from './closing/closure.queries.js';
import { Closures } from './closing/closures.service.js';
import { Confirmations } from './freshness/confirmations.service.js';
import { Fitting } from './matching/fitting.service.js';
import { FreeUnitQueries } from './ledger/free-units.queries.js';
import { FreeTime } from './ledger/free-time.js';
import { FreshnessReminders } from './freshness/freshness-reminders.js';
import { FreshnessTargets } from './freshness/freshness-targets.js';
import { ClosuresController } from './http/closures.controller.js';
import { EventsController } from './http/events.controller.js';
import { FreshnessController } from './http/freshness.controller.js';
import { LikelyFreeController } from './http/likely-free.controller.js';
import { PremisesClosuresController } from './http/premises-closures.controller.js';
import { SearchController } from './http/search.controller.js';
import { UnitStreams } from './http/unit-streams.js';
import { UnitsController } from './http/units.controller.js';
import { UnmetNeedsController } from './http/unmet-needs.controller.js';
import { ClaimQueries } from './ledger/claims.queries.js';
import { Ledger } from './ledger/ledger.js';
import { LikelyFreeList } from './likely-free/likely-free.list.js';
import { LikelyFreeQueries } from './likely-free/likely-free.queries.js';
import { LikelyFree } from './likely-free/likely-free.js';
import { NightSearch } from './search/night-search.js';
import { OccupancyQueries } from './ledger/occupancy.queries.js';
import { FamilyNightsQueries } from './matching/family-nights.js';
import { Listing } from './matching/listing.js';
import { MorningLook } from './freshness/morning-look.jobs.js';
import { PremisesClosures } from './closing/premises-closures.service.js';
import { NextBest } from './search/next-best.js';
import { SearchRecord } from './search/search-record.js';
import { OwnRooms } from './pages/own-rooms.js';
import { ClosePremisesPages } from './pages/close-premises.pages.js';
import { HowOftenPages } from './pages/how-often.pages.js';
import { CalendarPages } from './pages/calendar.pages.js';
import { ConfirmRoomsPages } from './pages/confirm-rooms.pages.js';
import { RoomsPages } from './pages/rooms.pages.js';
import { Prospects } from './matching/prospects.js';
import { AvailabilitySearch } from './search/search.service.js';
import { Sifting } from './matching/sifting.js';
import { UnitChangeQueries } from './board/unit-changes.queries.js';
import { UnitFeed } from './board/unit-feed.js';
import { UnitBoard } from './board/unit-board.js';
import { UnitWatch } from './board/unit-watch.js';
import { UnmetNeedQueries } from './unmet-need/unmet-need.queries.js';
import { UpcomingMatches } from './search/upcoming-matches.js';
import { UnmetNeeds } from './unmet-need/unmet-needs.js';
import { VacancyQueries } from './ledger/vacancies.queries.js';

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
    ConfirmRoomsPages,
    HowOftenPages,
    RoomsPages,
    ClosePremisesPages,
    CalendarPages,
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
    FamilyNightsQueries,
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
    UnitStreams,
    ClaimQueries,
    OwnRooms,
  ],
  exports: [
    Ledger,
    OccupancyQueries,
    AvailabilitySearch,
    Fitting,
    FamilyNightsQueries,
    NextBest,
    FreeTime,
    UnmetNeeds,
    Closures,
    ClosureChecks,
    PremisesClosures,
    Confirmations,
    OwnRooms,
    FreshnessTargets,
    NightSearch,
    LikelyFree,
    LikelyFreeQueries,
    VacancyQueries,
  ],
})
export class AvailabilityModule {}
