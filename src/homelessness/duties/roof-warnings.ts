import { Injectable } from '@nestjs/common';
import { owedRegardless, roofState } from '../../law/homelessness/accommodation/roof.js';
import type { UnlawfulStep } from '../../law/unlawful-step.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlacementQueries } from '../../placements/placement.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';

/** What happened to a stay while a roof is owed: whom it should reach, and what they may do. */
const WARNINGS = {
  left: {
    kind: 'left-while-owed',
    title: (law: string) => `They have left, and accommodation is owed (${law}): ask whether they need another place`,
  },
  'not-to-go-on': {
    kind: 'stay-ends-while-owed',
    title: (law: string) =>
      `Their stay is not to go on, and accommodation is owed (${law}): keep it or offer another place`,
  },
} as const;

type Warning = keyof typeof WARNINGS;
const KINDS = Object.keys(WARNINGS) as Warning[];

/**
 * Tells whoever looks after a case that a stay ends, or is to end, while a roof is owed: until the letter has gone, too (s.188(1ZA), (1ZB)).
 * Nobody is kept from leaving, nor from writing down that somebody left.
 */
@Injectable()
export class RoofWarnings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
    private readonly placements: PlacementQueries,
  ) {}

  /** Raises the task, once for each placement. True where a roof is owed. */
  async warn(application: Application, warning: Warning, placementId: string): Promise<boolean> {
    const letterIsDue = await this.letterIsDue(application);
    const step = this.whyOwed(application, letterIsDue);
    if (!step) return false;
    const { kind, title } = WARNINGS[warning];
    const { id, organisationId, ownerId } = application;
    await this.tasks.raise({
      ...{ organisationId, assigneeId: ownerId, kind, title: title(`${step.rule}, ${step.citation}`) },
      ...{ dueOn: this.clock.today(), subjectType: 'application', subjectId: id, source: 'application' },
      origin: letterIsDue ? untilToldOf(application, warning) : whileOwedOf(id, placementId, warning),
    });
    return true;
  }

  /** The stay goes on after all, or they have left it: nothing is left to keep. For the system only. */
  async settled(applicationId: string): Promise<void> {
    await this.tasks.closeAbout(applicationId, [WARNINGS['not-to-go-on'].kind], 'done');
  }

  /** They live somewhere. For the system only. */
  async housed(applicationId: string): Promise<void> {
    await this.tasks.closeAbout(
      applicationId,
      Object.values(WARNINGS).map(({ kind }) => kind),
      'done',
    );
  }

  /** The letter has gone with which the roof ended. */
  async told(application: Application): Promise<void> {
    await this.tasks.closeByOrigin(
      KINDS.map((warning) => untilToldOf(application, warning)),
      'done',
    );
    await this.over(application);
  }

  /** No roof is owed any more: nobody needs to look for another place, nor to keep one. */
  async over({ id, householdId }: Pick<Application, 'id' | 'householdId'>): Promise<void> {
    const placements = await this.placements.ofHousehold(householdId);
    const origins = placements.flatMap((place) => KINDS.map((warning) => whileOwedOf(id, place.id, warning)));
    await this.tasks.closeByOrigin(origins, 'cancelled');
  }

  private whyOwed({ helpTrack, accommodationTrack }: Application, letterIsDue: boolean): UnlawfulStep | null {
    return owedRegardless(letterIsDue ? 'interim' : roofState(helpTrack, accommodationTrack, null));
  }

  private async letterIsDue({ id, accommodationTrack, roofEndsWith }: Application): Promise<boolean> {
    if (accommodationTrack !== 'none' || roofEndsWith === null) return false;
    const due = await this.work.query(
      `select 1 from homelessness.notice where application_id = $1 and subject_id = $2 and status = 'due' limit 1`,
      [id, roofEndsWith],
    );
    return due.length > 0;
  }
}

function whileOwedOf(applicationId: string, placementId: string, warning: Warning): string {
  return `roof-owed:${applicationId}:${placementId}:${warning}`;
}

function untilToldOf({ id, roofEndsWith }: Application, warning: Warning): string {
  return `roof-until-told:${id}:${roofEndsWith}:${warning}`;
}
