import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';

/** Offers that are over: because their duty has ended, or because what was made of them does not stand. */
@Injectable()
export class OffersOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: CaseNotices,
    private readonly clocks: CaseClocks,
  ) {}

  /** The duty has ended: a letter of any offer on the case that has not gone need not go. */
  async over(applicationId: string): Promise<void> {
    const unsent = await this.work.query<{ id: string }>(
      'select id from homelessness.housing_offer where application_id = $1 and letter_went_on is null and answer is null',
      [applicationId],
    );
    for (const { id } of unsent) await this.notices.takeBack(applicationId, id);
  }

  /**
   * An offer was not suitable, or the end of the duty `offerOrDutyId` on one is set aside: taking it up protects nobody on applying again
   * (s.195A, K-21).
   */
  async takenUpForNothing(applicationId: string, offerOrDutyId: string): Promise<void> {
    const offers = await this.work.query<{ id: string }>(
      'select id from homelessness.housing_offer where application_id = $1 and $2 in (id, duty_id)',
      [applicationId, offerOrDutyId],
    );
    for (const { id } of offers) await this.clocks.end(applicationId, { clock: 'K-21', subjectId: id });
  }
}
