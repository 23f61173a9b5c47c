import { Module } from '@nestjs/common';
import { MaracModule } from './marac/marac.module.js';
import { MarkersModule } from './markers/markers.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { RiskModule } from './risk/risk.module.js';
import { SafetyPlansModule } from './safety-plans/safety-plans.module.js';
import { SanctuaryModule } from './sanctuary/sanctuary.module.js';

const SAFETY = [RiskModule, MaracModule, OrdersModule, MarkersModule, SafetyPlansModule, SanctuaryModule];

/** How great the risk to a person is, and what is done about it. */
@Module({ imports: SAFETY, exports: SAFETY })
export class SafetyModule {}
