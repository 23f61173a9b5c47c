import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { ReportsController } from './http/reports.controller.js';
import { MonthsQueries } from './months.queries.js';
import { OccupancySums } from './occupancy.queries.js';
import { OccupancyReport } from './occupancy.service.js';
import { Reporter } from './reporter.js';
import { UnmetNeedCounts } from './unmet-need.queries.js';
import { UnmetNeedReport } from './unmet-need.service.js';

@Module({
  imports: [DirectoryModule],
  controllers: [ReportsController],
  providers: [MonthsQueries, Reporter, OccupancySums, OccupancyReport, UnmetNeedCounts, UnmetNeedReport],
  exports: [MonthsQueries],
})
export class ReportingModule {}
