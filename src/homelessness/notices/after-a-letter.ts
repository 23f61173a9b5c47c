import { Injectable } from '@nestjs/common';
import { NOTICES } from '../../law/homelessness/notices.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { Explaining } from '../changes-told/explaining.js';
import { ChildrenPlaced } from '../children-placed/children-placed.service.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { Appeals } from '../reviews/appeals.js';
import { RoofWarnings } from '../duties/roof-warnings.js';
import { HousingOffers } from '../offers/offers.service.js';
import { Warnings } from '../warnings/warnings.service.js';
import type { DueNotice } from './case-notices.js';

/** What begins and what stops on the day on which a letter goes. */
@Injectable()
export class AfterALetter {
  constructor(
    private readonly clocks: CaseClocks,
    private readonly appeals: Appeals,
    private readonly warnings: Warnings,
    private readonly children: ChildrenPlaced,
    private readonly offers: HousingOffers,
    private readonly roof: RoofWarnings,
    private readonly explaining: Explaining,
  ) {}

  /**
   * Follows a letter that goes. Refusals: `unlawful-step` where a warning leaves no time, or a body may not be told of a child;
   * `before-the-duty-began` of an offer.
   */
  async follow(
    application: Application,
    { notice, clockId, subjectId }: DueNotice,
    issuedOn: LocalDate,
  ): Promise<Refusal | null> {
    // Each of several bodies has its letter: the clock stops with the last of them.
    if (notice === 'N-213AA' && subjectId !== null) return this.children.told(application, subjectId);
    if (clockId !== null) await this.clocks.met(application.id, { id: clockId }, issuedOn);
    if (notice === 'N-184') await this.explaining.over(application.id);
    if (subjectId === null) return null;
    if (subjectId === application.roofEndsWith) await this.roof.told(application);
    // The time to ask runs from being told (s.202(3)), which is what the letter says.
    if (NOTICES[notice].carriesReviewRight) await this.clocks.runFromLater(application, 'K-05', issuedOn, subjectId);
    if (notice === 'N-203') await this.appeals.notified(application, subjectId, issuedOn);
    if (notice === 'N-193A' || notice === 'N-193-offer')
      return this.offers.letterGone(application, subjectId, issuedOn);
    return notice === 'N-193B-warning' ? this.warnings.given(application, subjectId, issuedOn) : null;
  }
}
