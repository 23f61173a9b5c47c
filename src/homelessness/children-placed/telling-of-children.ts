import { Injectable } from '@nestjs/common';
import { tellingRunsFrom, type ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { CaseNotices } from '../notices/case-notices.js';
import { ChildrenPlacedQueries, type ReadChild } from './children-placed.queries.js';
import { askBy, lastToldOn, stillToTell, toBeWritten } from './children-placed.rules.js';

const ASK = 'ask-to-tell-of-child';

/** The work that a child in temporary accommodation makes: to ask, and then to tell within the fourteen days (K-20), body by body. */
@Injectable()
export class TellingOfChildren {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: ChildrenPlacedQueries,
    private readonly clocks: CaseClocks,
    private readonly notices: CaseNotices,
    private readonly tasks: Tasks,
  ) {}

  /** A household has come to live somewhere: about each of its children somebody is asked. Twice or late changes nothing. */
  async placed(application: Application): Promise<void> {
    for (const { personId, placedOn } of await this.queries.toAskAbout(application)) {
      await this.tasks.raise({
        organisationId: application.organisationId,
        assigneeId: application.ownerId,
        kind: ASK,
        title: 'Ask whether health and school may be told of a child in temporary accommodation',
        dueOn: askBy(placedOn),
        subjectType: 'application',
        subjectId: application.id,
        source: 'application',
        origin: askingOf(application.id, personId),
      });
    }
  }

  /** The main duty has ended: where they live now is no temporary accommodation, and nobody is asked any more. */
  async noLongerPlaced(applicationId: string): Promise<boolean> {
    const over = await this.queries.mainDutyHasEnded(applicationId);
    if (over) await this.tasks.closeAbout(applicationId, [ASK], 'cancelled');
    return over;
  }

  /** Makes what follows from the answers so: the clock runs while there is somebody to tell, and each of them has a letter. */
  async follow(application: Application, { id, personId, ...child }: ReadChild): Promise<void> {
    const left = stillToTell(child.agreed, child.schoolIsSafe);
    const runsFrom = tellingRunsFrom({ ...child, consentOn: child.askedOn });
    if (left.length === 0 || runsFrom !== null) {
      await this.tasks.closeByOrigin(askingOf(application.id, personId), 'done');
    }
    if (left.length === 0) {
      const clock = { clock: 'K-20', subjectId: id } as const;
      const toldLast = lastToldOn(child.agreed);
      if (toldLast === null) await this.clocks.end(application.id, clock);
      else await this.clocks.met(application.id, clock, toldLast);
      return;
    }
    if (runsFrom === null) return;

    await this.clocks.start(application, 'K-20', runsFrom, id);
    const clock = await this.clockOf(id);
    for (const body of toBeWritten(child.agreed, child.schoolIsSafe)) {
      const because = { subjectId: body.id, ...(clock.runs ? { clockId: clock.id } : {}) };
      await this.notices.due(application, 'N-213AA', clock.lastDay, because);
    }
  }

  /** The letter to one body does not go. */
  async takeBack(applicationId: string, { agreed }: ReadChild, body: ToldOfAChild): Promise<void> {
    const consent = agreed.find((one) => one.body === body);
    if (consent) await this.notices.takeBack(applicationId, consent.id);
  }

  /** The clock of one child; one that was stopped does not run again, and a letter that comes later has a task of its own. */
  private async clockOf(childPlacedId: string) {
    const [clock] = await this.work.query<{ id: string; lastDay: LocalDate; runs: boolean }>(
      `select id, last_day::text as "lastDay", status in ('running', 'passed') as runs
         from homelessness.clock where clock = 'K-20' and subject_id = $1`,
      [childPlacedId],
    );
    if (!clock) throw new Error('the clock just started is not there');
    return clock;
  }
}

function askingOf(applicationId: string, personId: string): string {
  return `ask-to-tell:${applicationId}:${personId}`;
}
