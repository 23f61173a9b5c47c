import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { MaracModule } from '../marac/marac.module.js';
import { MarkersModule } from '../markers/markers.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { RiskModule } from '../risk/risk.module.js';
import { SafetyPlansModule } from '../safety-plans/safety-plans.module.js';
import { SanctuaryModule } from '../sanctuary/sanctuary.module.js';
import { OrdersPages } from './orders.pages.js';
import { PersonSafetyPages } from './person-safety.pages.js';
import { PersonSafetyQueries, SafetyRecords } from './person-safety.queries.js';
import { AssessingQueries, RiskKnown } from './risk/assessing.queries.js';
import { RiskPages } from './risk/risk.pages.js';
import { SafetyPlansPages } from './safety-plans.pages.js';

/** A person's safety on pages. */
@Module({
  imports: [PeopleModule, RiskModule, MaracModule, OrdersModule, MarkersModule, SafetyPlansModule, SanctuaryModule],
  controllers: [PersonSafetyPages, RiskPages, OrdersPages, SafetyPlansPages],
  providers: [PersonSafetyQueries, SafetyRecords, AssessingQueries, RiskKnown],
})
export class SafetyPagesModule {}
