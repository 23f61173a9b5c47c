import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { SanctuariesController } from './http/sanctuaries.controller.js';
import { RiskModule } from '../risk/risk.module.js';
import { Sanctuaries } from './sanctuaries.service.js';
import { SanctuaryQueries } from './sanctuary.queries.js';
import { SanctuaryStore } from './sanctuary-store.js';
import { SanctuaryTasks } from './sanctuary-tasks.js';
import { SanctuaryWorks } from './sanctuary-works.service.js';

/** Staying safely at home, where the person wants to. */
@Module({
  imports: [PeopleModule, TasksModule, RiskModule],
  controllers: [SanctuariesController],
  providers: [Sanctuaries, SanctuaryWorks, SanctuaryStore, SanctuaryTasks, SanctuaryQueries],
  exports: [Sanctuaries, SanctuaryWorks, SanctuaryQueries],
})
export class SanctuaryModule {}
