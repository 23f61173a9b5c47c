import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { PlacementsModule } from '../../placements/placements.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { AddressMarkersController } from './http/address-markers.controller.js';
import { RiskModule } from '../risk/risk.module.js';
import { AddressMarkerQueries } from './address-marker.queries.js';
import { AddressMarkers } from './address-markers.service.js';
import { MarkerTasks } from './marker-tasks.js';
import { MarkerJobs } from './marker.jobs.js';

/** Markers of the emergency services at a household's home. */
@Module({
  imports: [PeopleModule, PlacementsModule, TasksModule, RiskModule],
  controllers: [AddressMarkersController],
  providers: [AddressMarkers, AddressMarkerQueries, MarkerTasks, MarkerJobs],
  exports: [AddressMarkers, AddressMarkerQueries],
})
export class MarkersModule {}
