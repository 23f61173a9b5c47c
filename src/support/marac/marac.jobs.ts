import { Injectable } from '@nestjs/common';
import { placementArrived, placementTransferred } from '../../placements/placements.events.js';
import { On } from '../../platform/jobs/job.js';
import { taskCompleted } from '../../tasks/tasks.events.js';
import { abuseTold } from '../risk/risk.events.js';
import { ConferenceActions } from './conference-actions.service.js';
import { CONFERENCE_ACTION, PARTNER_ACTION, TRANSFER_CONFIRMATION } from './conference-tasks.js';
import { ConferenceTransfers } from './conference-transfers.service.js';
import { ConferenceWatch } from './conference-watch.js';
import { PartnerActions } from './partner-actions.service.js';

/**
 * Hears of new abuse, of moves and of what is ticked off. Each reads what is so now and raises its tasks by origins of their own: twice
 * or late changes nothing. If it never ran, cases would wait for whoever thinks of them.
 */
@Injectable()
export class MaracJobs {
  constructor(
    private readonly watch: ConferenceWatch,
    private readonly actions: ConferenceActions,
    private readonly partners: PartnerActions,
    private readonly transfers: ConferenceTransfers,
  ) {}

  @On(abuseTold, 'support.bring-to-conference')
  abuseTold({ personId, eventId }: { personId: string; eventId: string }) {
    return this.watch.abuseTold(personId, eventId);
  }

  @On(placementArrived, 'support.conference-follows-arrival')
  arrived({ placementId }: { placementId: string }): Promise<number> {
    return this.watch.moved(placementId);
  }

  @On(placementTransferred, 'support.conference-follows-move')
  moved({ openedId }: { openedId: string }): Promise<number> {
    return this.watch.moved(openedId);
  }

  @On(taskCompleted, 'support.conference-action-done')
  async taskDone({ subjectId, kind }: { subjectId: string; kind: string }): Promise<boolean> {
    return kind === CONFERENCE_ACTION && this.actions.done(subjectId);
  }

  @On(taskCompleted, 'support.conference-partner-asked')
  async asked({ subjectId, kind, completedBy }: { subjectId: string; kind: string; completedBy: string }) {
    return kind === PARTNER_ACTION && this.partners.ticked(subjectId, completedBy);
  }

  @On(taskCompleted, 'support.conference-transfer-asked')
  async askedWhether({ subjectId, kind, completedBy }: { subjectId: string; kind: string; completedBy: string }) {
    return kind === TRANSFER_CONFIRMATION && this.transfers.ticked(subjectId, completedBy);
  }
}
