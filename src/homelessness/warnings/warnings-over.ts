import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';

/** Warnings that no longer count: their step was taken or is not asked of them any more, or the duty has ended. */
@Injectable()
export class WarningsOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly clock: Clock,
  ) {}

  /** Their time stops, and a letter that has not gone need not go. Of all steps, or of one. */
  async over(applicationId: string, stepId: string | null = null): Promise<void> {
    const warnings = await this.work.query<{ id: string }>(
      'select id from homelessness.step_warning where application_id = $1 and ($2::uuid is null or step_id = $2)',
      [applicationId, stepId],
    );
    for (const { id } of warnings) {
      await this.clocks.met(applicationId, { clock: 'K-26', subjectId: id }, this.clock.today());
      await this.notices.takeBack(applicationId, id);
    }
  }
}
