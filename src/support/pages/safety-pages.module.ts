import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { MaracModule } from '../marac/marac.module.js';
import { MarkersModule } from '../markers/markers.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { RiskModule } from '../risk/risk.module.js';
import { SafetyPlansModule } from '../safety-plans/safety-plans.module.js';
import { SanctuaryModule } from '../sanctuary/sanctuary.module.js';
import { SupportModule } from '../support.module.js';
import { ConferenceActionsPages } from './conferences/conference-actions.pages.js';
import { ConferenceLists } from './conferences/conference-lists.js';
import { ConferenceNewPages } from './conferences/conference-new.pages.js';
import { ConferenceTransfersPages } from './conferences/conference-transfers.pages.js';
import { ConferenceViews } from './conferences/conference.view.js';
import { ConferencesPages } from './conferences/conferences.pages.js';
import { OrdersPages } from './orders.pages.js';
import { PerpetratorsPages } from './perpetrators.pages.js';
import { PersonSafetyPages } from './person-safety.pages.js';
import { PersonSafetyQueries, SafetyRecords } from './person-safety.queries.js';
import { AssessingQueries, RiskKnown } from './risk/assessing.queries.js';
import { RiskPolicyPages } from './policies/risk-policy.pages.js';
import { HappenedPages } from './risk/happened.pages.js';
import { RiskPages } from './risk/risk.pages.js';
import { SanctuariesPages } from './sanctuary/sanctuaries.pages.js';
import { SafetyPlansPages } from './safety-plans.pages.js';

/** A person's safety on pages, beside their support. */
@Module({
  imports: [
    DirectoryModule,
    PeopleModule,
    RiskModule,
    MaracModule,
    OrdersModule,
    MarkersModule,
    SafetyPlansModule,
    SanctuaryModule,
    SupportModule,
  ],
  controllers: [
    PersonSafetyPages,
    PerpetratorsPages,
    RiskPages,
    HappenedPages,
    RiskPolicyPages,
    ConferenceNewPages,
    ConferencesPages,
    ConferenceTransfersPages,
    ConferenceActionsPages,
    OrdersPages,
    SafetyPlansPages,
    SanctuariesPages,
  ],
  providers: [PersonSafetyQueries, SafetyRecords, AssessingQueries, RiskKnown, ConferenceViews, ConferenceLists],
})
export class SafetyPagesModule {}
