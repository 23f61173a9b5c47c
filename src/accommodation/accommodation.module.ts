import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccommodationJobs } from './accommodation.jobs.js';
import { AddressDisclosures } from './address-disclosures.queries.js';
import { PremisesController } from './http/premises.controller.js';
import { StandardsController } from './http/standards.controller.js';
import { UnitHistoryController } from './http/unit-history.controller.js';
import { PremisesAddresses } from './premises-addresses.js';
import { PremisesLock } from './premises-lock.js';
import { PremisesQueries } from './premises.queries.js';
import { PremisesRegister } from './premises.service.js';
import { References } from './references.queries.js';
import { RequiredStandards } from './required-standards.service.js';
import { StandardsQueries } from './standards.queries.js';
import { Standards } from './standards.service.js';
import { StandardsTasks } from './standards-tasks.js';
import { UnitHistoryQueries } from './unit-history.queries.js';
import { UnitNames } from './unit-names.queries.js';
import { UnitProfiles } from './unit-profiles.js';
import { UnitQueries } from './unit.queries.js';
import { Units } from './units.service.js';

@Module({
  imports: [DirectoryModule, TasksModule],
  controllers: [PremisesController, StandardsController, UnitHistoryController],
  providers: [
    PremisesRegister,
    PremisesQueries,
    PremisesLock,
    PremisesAddresses,
    AddressDisclosures,
    Standards,
    RequiredStandards,
    StandardsQueries,
    StandardsTasks,
    AccommodationJobs,
    UnitHistoryQueries,
    Units,
    UnitQueries,
    References,
    UnitNames,
    UnitProfiles,
  ],
  exports: [Standards, PremisesRegister, PremisesQueries, Units, UnitQueries, References, UnitNames, UnitProfiles],
})
export class AccommodationModule {}
