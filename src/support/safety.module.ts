import { Module } from '@nestjs/common';
import { MaracModule } from './marac/marac.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { RiskModule } from './risk/risk.module.js';

/** How great the risk to a person is, and what is done about it. */
@Module({ imports: [RiskModule, MaracModule, OrdersModule], exports: [RiskModule, MaracModule, OrdersModule] })
export class SafetyModule {}
