import { Module } from '@nestjs/common';
import { MonthsQueries } from './months.queries.js';

@Module({ providers: [MonthsQueries], exports: [MonthsQueries] })
export class ReportingModule {}
