import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { AvailabilityModule } from '../availability/availability.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { Exports } from './exports.service.js';
import { ExportsController } from './http/exports.controller.js';
import { ImportEventsController } from './http/import-events.controller.js';
import { ImportFilesController } from './http/import-files.controller.js';
import { ImportStreams } from './http/import-streams.js';
import { ImportsController } from './http/imports.controller.js';
import { ImportActor } from './import-actor.js';
import { ImportChecking } from './import-checking.js';
import { ImportFiles } from './import-files.js';
import { ImportLoading } from './import-loading.js';
import { ImportReading } from './import-reading.js';
import { ImportRows } from './import-rows.js';
import { ImportStore } from './import-store.js';
import { ImportWatch } from './import-watch.js';
import { ImportQueries } from './import.queries.js';
import { ImportJobs } from './imports.jobs.js';
import { Imports } from './imports.service.js';
import { PremisesRecorder } from './kinds/premises.recorder.js';
import { Recorders } from './kinds/recorders.js';
import { StaysRecorder } from './kinds/stays.recorder.js';
import { UnitsRecorder } from './kinds/units.recorder.js';
import { ImportPages } from './pages/import.pages.js';
import { SheetFilesPages } from './pages/sheet-files.pages.js';
import { SpreadsheetsPages } from './pages/spreadsheets.pages.js';
import { RefusedReport } from './refused-report.js';

@Module({
  imports: [AccessModule, DirectoryModule, PeopleModule, AccommodationModule, AvailabilityModule, PlacementsModule],
  controllers: [
    ...[ImportFilesController, ImportsController, ImportEventsController, ExportsController],
    ...[SpreadsheetsPages, SheetFilesPages, ImportPages],
  ],
  providers: [
    ...[Imports, ImportQueries, ImportWatch, ImportStreams, ImportJobs],
    ...[ImportStore, ImportFiles, ImportRows, ImportActor],
    ...[ImportReading, ImportChecking, ImportLoading],
    ...[Recorders, PremisesRecorder, UnitsRecorder, StaysRecorder],
    ...[RefusedReport, Exports],
  ],
})
export class SpreadsheetsModule {}
