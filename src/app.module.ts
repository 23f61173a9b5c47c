import { type DynamicModule, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { AccommodationModule } from './accommodation/accommodation.module.js';
import { AuditModule } from './audit/audit.module.js';
import { HomelessnessModule } from './homelessness/homelessness.module.js';
import { AvailabilityModule } from './availability/availability.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { MoveOnModule } from './move-on/move-on.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PeopleModule } from './people/people.module.js';
import { createValidationPipe } from './platform/http/validation.js';
import { ENTITIES } from './entities.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { SpreadsheetsModule } from './spreadsheets/spreadsheets.module.js';
import { SafetyPagesModule } from './support/pages/safety-pages.module.js';
import { SupportModule } from './support/support.module.js';
import { TodayModule } from './today/today.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { WaitingListsModule } from './placements/waiting-list/waiting-lists.module.js';
import { ToldOnceModule } from './told-once/told-once.module.js';
import { WebModule } from './web/web.module.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** The product: every feature, in the order in which a later one may use an earlier one. */
export const FEATURES = [
  AccessModule,
  AuditModule,
  WebModule,
  DirectoryModule,
  PeopleModule,
  TasksModule,
  AccommodationModule,
  AvailabilityModule,
  PlacementsModule,
  WaitingListsModule,
  HomelessnessModule,
  SupportModule,
  SafetyPagesModule,
  MoveOnModule,
  ToldOnceModule,
  ReportingModule,
  SpreadsheetsModule,
  TodayModule,
  OperationsModule,
];

/** What a web process runs. */
@Module({})
export class AppModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.in(surroundings, ENTITIES), ...FEATURES],
      providers: [{ provide: APP_PIPE, useFactory: createValidationPipe }],
    };
  }
}
