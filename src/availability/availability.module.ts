import { Module } from '@nestjs/common';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Candidates } from './candidates.js';
import { Closures } from './closures.service.js';
import { ClosuresController } from './http/closures.controller.js';
import { EventsController } from './http/events.controller.js';
import { SearchController } from './http/search.controller.js';
import { UnitsController } from './http/units.controller.js';
import { Ledger } from './ledger.js';
import { OccupancyQueries } from './occupancy.queries.js';
import { AvailabilitySearch } from './search.service.js';
import { UnitBoard } from './unit-board.js';
import { UnitWatch } from './unit-watch.js';
import { UnmetNeeds } from './unmet-needs.js';

@Module({
  imports: [DirectoryModule, PeopleModule, AccommodationModule],
  controllers: [SearchController, EventsController, UnitsController, ClosuresController],
  providers: [Ledger, OccupancyQueries, Candidates, AvailabilitySearch, UnmetNeeds, UnitBoard, Closures, UnitWatch],
  exports: [Ledger, OccupancyQueries, AvailabilitySearch, UnmetNeeds, Closures],
})
export class AvailabilityModule {}
