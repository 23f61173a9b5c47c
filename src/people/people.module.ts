import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { Conflicts } from './conflicts.service.js';
import { HouseholdAreas } from './household-areas.js';
import { HouseholdQueries } from './household.queries.js';
import { HouseholdStore } from './household-store.js';
import { Households } from './households.service.js';
import { ConflictsController } from './http/conflicts.controller.js';
import { HouseholdsController } from './http/households.controller.js';
import { MembersController } from './http/members.controller.js';
import { HouseholdMembers } from './members.service.js';
import { HouseholdNeeds } from './needs.service.js';
import { ConflictsPages } from './pages/conflicts.pages.js';
import { NeedsPages } from './pages/needs.pages.js';
import { RequirementsPages } from './pages/requirements.pages.js';
import { SharesPages } from './pages/shares.pages.js';
import { TiesPages } from './pages/ties.pages.js';
import { SafeContacts } from './safe-contacts.js';
import { HouseholdShares } from './shares.service.js';

@Module({
  imports: [DirectoryModule],
  controllers: [
    HouseholdsController,
    MembersController,
    ConflictsController,
    NeedsPages,
    RequirementsPages,
    TiesPages,
    ConflictsPages,
    SharesPages,
  ],
  providers: [
    Households,
    HouseholdMembers,
    HouseholdNeeds,
    HouseholdShares,
    Conflicts,
    HouseholdQueries,
    HouseholdStore,
    HouseholdAreas,
    SafeContacts,
  ],
  exports: [Households, HouseholdMembers, HouseholdShares, HouseholdQueries, SafeContacts],
})
export class PeopleModule {}
