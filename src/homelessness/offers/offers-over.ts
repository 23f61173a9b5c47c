import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CaseNotices } from '../notices/case-notices.js';

/** Offers whose duty has ended: a letter that has not gone need not go. */
@Injectable()
export class OffersOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: CaseNotices,
  ) {}

  /** Of all offers on a case. */
  async over(applicationId: string): Promise<void> {
    const unsent = await this.work.query<{ id: string }>(
      'select id from homelessness.housing_offer where application_id = $1 and letter_went_on is null and answer is null',
      [applicationId],
    );
    for (const { id } of unsent) await this.notices.takeBack(applicationId, id);
  }
}
