import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { HouseholdQueries } from './household.queries.js';
import { Households } from './households.service.js';
import { HouseholdsController } from './http/households.controller.js';
import { SafeContacts } from './safe-contacts.js';
import { HouseholdShares } from './shares.service.js';

@Module({
  imports: [DirectoryModule],
  controllers: [HouseholdsController],
  providers: [Households, HouseholdShares, HouseholdQueries, SafeContacts],
  exports: [Households, HouseholdShares, HouseholdQueries],
})
export class PeopleModule {}
