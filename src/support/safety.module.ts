import { Module } from '@nestjs/common';
import { MaracModule } from './marac/marac.module.js';
import { RiskModule } from './risk/risk.module.js';

/** How great the risk to a person is, and what is done about it. */
@Module({ imports: [RiskModule, MaracModule], exports: [RiskModule, MaracModule] })
export class SafetyModule {}
