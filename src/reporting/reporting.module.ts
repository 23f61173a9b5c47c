import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { HomelessnessModule } from '../homelessness/homelessness.module.js';
import { OwnCases } from './h-clic/answers/own-cases.js';
import { CaseQuestions } from './h-clic/answers/case-questions.service.js';
import { CaseQuestionsController } from './h-clic/http/case-questions.controller.js';
import { MappingsController } from './h-clic/http/mappings.controller.js';
import { ReturnsController } from './h-clic/http/returns.controller.js';
import { CaseQuestionsPages } from './h-clic/pages/case-questions.pages.js';
import { DifferencesPages } from './h-clic/pages/differences.pages.js';
import { MappingsPages } from './h-clic/pages/mappings.pages.js';
import { QuartersPages } from './h-clic/pages/quarters.pages.js';
import { ReturnPages } from './h-clic/pages/return.pages.js';
import { HClicJobs } from './h-clic/h-clic.jobs.js';
import { DifferencesQueries } from './h-clic/snapshot/differences.queries.js';
import { FactsQueries } from './h-clic/snapshot/facts.queries.js';
import { Gathering } from './h-clic/snapshot/gathering.js';
import { Returns } from './h-clic/snapshot/returns.service.js';
import { ScopeQueries } from './h-clic/snapshot/scope.queries.js';
import { ReturnFilesModule } from './h-clic/return-files.module.js';
import { SupportReportsController } from './http/support-reports.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { EndedStays } from './length-of-stay/ended-stays.queries.js';
import { LengthOfStayReport } from './length-of-stay/length-of-stay.service.js';
import { DueClocks } from './late/due-clocks.queries.js';
import { LateClocksReport } from './late/late-clocks.service.js';
import { MonthsQueries } from './months.queries.js';
import { BegunTenancies } from './move-on/begun-tenancies.queries.js';
import { MoveOnReport } from './move-on/move-on.service.js';
import { OccupancySums } from './occupancy.queries.js';
import { OccupancyReport } from './occupancy.service.js';
import { OverridesReport } from './overrides.service.js';
import { ReportsPages } from './pages/reports.pages.js';
import { RowsPages } from './pages/rows.pages.js';
import { Reporter } from './reporter.js';
import { GroupNames } from './support/group-names.js';
import { OutcomeCounts } from './support/outcomes.queries.js';
import { OutcomesReport } from './support/outcomes.service.js';
import { SupportGapsReport } from './support/support-gaps.service.js';
import { UnmetNeedCounts } from './unmet-need.queries.js';
import { UnmetNeedReport } from './unmet-need.service.js';

@Module({
  imports: [DirectoryModule, HomelessnessModule, ReturnFilesModule],
  controllers: [
    ReportsController,
    SupportReportsController,
    CaseQuestionsController,
    MappingsController,
    ReturnsController,
    ReportsPages,
    QuartersPages,
    MappingsPages,
    ReturnPages,
    DifferencesPages,
    CaseQuestionsPages,
    RowsPages,
  ],
  providers: [
    BegunTenancies,
    CaseQuestions,
    DifferencesQueries,
    DueClocks,
    EndedStays,
    FactsQueries,
    Gathering,
    HClicJobs,
    LateClocksReport,
    LengthOfStayReport,
    MonthsQueries,
    MoveOnReport,
    OccupancyReport,
    OccupancySums,
    GroupNames,
    OutcomeCounts,
    OutcomesReport,
    SupportGapsReport,
    OverridesReport,
    OwnCases,
    Reporter,
    Returns,
    ScopeQueries,
    UnmetNeedCounts,
    UnmetNeedReport,
  ],
  exports: [MonthsQueries],
})
export class ReportingModule {}
