import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccommodationJobs } from './accommodation.jobs.js';
import { AddressDisclosures } from './premises/address-disclosures.queries.js';
import { PremisesController } from './http/premises.controller.js';
import { StandardsController } from './http/standards.controller.js';
import { UnitHistoryController } from './http/unit-history.controller.js';
import { AddressPages } from './pages/address.pages.js';
import { ChecksPages } from './pages/checks.pages.js';
import { LookedAtPages } from './pages/looked-at.pages.js';
import { NewPremisesPages } from './pages/new-premises.pages.js';
import { PremisesPages } from './pages/premises.pages.js';
import { PremisesShown } from './pages/premises-shown.js';
import { UnitHistoryPages } from './pages/unit-history.pages.js';
import { PremisesAddresses } from './premises/premises-addresses.js';
import { PremisesLock } from './premises/premises-lock.js';
import { PremisesQueries } from './premises/premises.queries.js';
import { PremisesRegister } from './premises/premises.service.js';
import { References } from './references.queries.js';
import { MissingChecks } from './standards/missing-checks.js';
import { RequiredStandards } from './standards/required-standards.service.js';
import { StandardsQueries } from './standards/standards.queries.js';
import { Standards } from './standards/standards.service.js';
import { StandardsTasks } from './standards/standards-tasks.js';
import { UnitHistoryQueries } from './units/unit-history.queries.js';
import { UnitNames } from './units/unit-names.queries.js';
import { UnitProfiles } from './units/unit-profiles.js';
import { UnitQueries } from './units/unit.queries.js';
import { Units } from './units/units.service.js';

@Module({
  imports: [DirectoryModule, TasksModule],
  controllers: [
    ...[PremisesController, StandardsController, UnitHistoryController],
    ...[AddressPages, LookedAtPages, NewPremisesPages, PremisesPages, ChecksPages, UnitHistoryPages],
  ],
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
    MissingChecks,
    AccommodationJobs,
    UnitHistoryQueries,
    Units,
    UnitQueries,
    References,
    UnitNames,
    UnitProfiles,
    PremisesShown,
  ],
  exports: [Standards, PremisesRegister, PremisesQueries, Units, UnitQueries, References, UnitNames, UnitProfiles],
})
export class AccommodationModule {}
