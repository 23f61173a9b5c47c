import { Injectable } from '@nestjs/common';
import type { PlacementFacts } from '../../placements/placement.queries.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { laterOf, type LocalDate } from '../../shared/local-date.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';

/** The clock of a place, and whether its notice is still to go. */
interface Begun {
  readonly day: LocalDate;
  readonly runs: boolean;
}

/**
 * The notice that a place in another council's area calls for (K-18, N-208). Housing Act 1996 s.208(4): within 14 days beginning with
 * the day on which it was made available to the applicant. That is not the day on which they came: a place is available from the first
 * night that was agreed, once provider and person have both agreed, or from the day on which they came if that was before. Nobody is
 * an applicant before they have approached the council, so that of a place which they had already the days begin with the approach.
 */
@Injectable()
export class OutOfArea {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
  ) {}

  /** Has the other council told, once for each placement. Coming early moves the day forward. True where this changed anything. */
  async madeAvailable(application: Application, place: PlacementFacts): Promise<boolean> {
    if (!place.availableFrom || application.authorityCode === place.localAuthorityCode) return false;
    const day = laterOf(place.availableFrom, application.approachedOn);
    const begun = await this.begun(application.id, place.id);
    if (begun && (begun.day <= day || !begun.runs)) return false;
    if (begun) await this.givenBack(application.id, place.id);
    const started = await this.clocks.start(application, 'K-18', day, place.id);
    if (!started) return false;
    const because = { clockId: started.id, subjectId: place.id };
    await this.notices.due(application, 'N-208', started.lastDay ?? day, because);
    this.work.record({
      action: 'notice.due',
      outcome: 'done',
      subjectType: 'application',
      subjectId: application.id,
      details: { notice: 'N-208', placementId: place.id },
    });
    return true;
  }

  /**
   * They have not come, and the place is theirs no longer: nothing is secured in that area, and no council is given the address of
   * somebody who never lived there. True where a notice was still to go.
   */
  async givenBack(applicationId: string, placementId: string): Promise<boolean> {
    if (!(await this.begun(applicationId, placementId))?.runs) return false;
    await this.clocks.end(applicationId, { clock: 'K-18', subjectId: placementId });
    await this.notices.takeBack(applicationId, placementId);
    return true;
  }

  private async begun(applicationId: string, placementId: string): Promise<Begun | null> {
    const [begun] = await this.work.query<Begun>(
      `select day_one::text as day, status in ('running', 'passed') as runs from homelessness.clock
        where application_id = $1 and clock = 'K-18' and subject_id = $2 order by day_one limit 1`,
      [applicationId, placementId],
    );
    return begun ?? null;
  }
}
