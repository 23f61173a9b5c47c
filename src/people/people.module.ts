import { Module } from '@nestjs/common';
import { HouseholdQueries } from './household.queries.js';
import { Households } from './households.service.js';
import { HouseholdsController } from './http/households.controller.js';
import { SafeContacts } from './safe-contacts.js';

@Module({
  controllers: [HouseholdsController],
  providers: [Households, HouseholdQueries, SafeContacts],
  exports: [Households, HouseholdQueries],
})
export class PeopleModule {}
