import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PremisesController } from './http/premises.controller.js';
import { PremisesAddresses } from './premises-addresses.js';
import { PremisesQueries } from './premises.queries.js';
import { PremisesRegister } from './premises.service.js';
import { UnitQueries } from './unit.queries.js';
import { Units } from './units.service.js';

@Module({
  imports: [DirectoryModule],
  controllers: [PremisesController],
  providers: [PremisesRegister, PremisesQueries, PremisesAddresses, Units, UnitQueries],
  exports: [PremisesRegister, PremisesQueries, Units, UnitQueries],
})
export class AccommodationModule {}
