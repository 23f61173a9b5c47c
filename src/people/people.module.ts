import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { HouseholdQueries } from './household.queries.js';
import { Households } from './households.service.js';
import { HouseholdsController } from './http/households.controller.js';
import { SafeContacts } from './safe-contacts.js';

@Module({
  imports: [DirectoryModule],
  controllers: [HouseholdsController],
  providers: [Households, HouseholdQueries, SafeContacts],
  exports: [Households, HouseholdQueries],
})
export class PeopleModule {}
