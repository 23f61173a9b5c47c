import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../shared/local-date.js';
import { TaskQueries } from '../../tasks/task.queries.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { WorkOf } from '../risk/risk-owners.js';

export const CONFERENCE_ACTION = 'conference-action';
export const PARTNER_ACTION = 'conference-partner-action';
export const TRANSFER_CONFIRMATION = 'conference-transfer-confirmation';

interface Due {
  readonly owner: WorkOf;
  readonly dueOn: LocalDate;
}

/** What is asked after, and how often it was. */
interface AskedAfter {
  readonly id: string;
  readonly timesChased: number;
}

/** The work around a risk conference. Every piece has an origin of its own, so that none is raised twice; titles name nobody and no place. */
@Injectable()
export class ConferenceTasks {
  constructor(
    private readonly tasks: Tasks,
    private readonly open: TaskQueries,
  ) {}

  /** There was abuse again after a referral. */
  async repeat(personId: string, referralId: string, due: Due): Promise<void> {
    await this.referral(personId, repeatOrigin(referralId), 'Refer to the risk conference again: new abuse', due);
  }

  /** There were as many incidents as bring a case to the conference, of which this is the first. */
  async escalation(personId: string, firstEventId: string, due: Due): Promise<void> {
    await this.referral(
      personId,
      escalationOrigin(firstEventId),
      'Refer to the risk conference: several incidents',
      due,
    );
  }

  /** The case has been referred: what asked for that is done. */
  async referred(earlierIds: readonly string[], eventIds: readonly string[]): Promise<void> {
    await this.tasks.closeByOrigin([...earlierIds.map(repeatOrigin), ...eventIds.map(escalationOrigin)], 'done');
  }

  /** A case is on a meeting's list. */
  async listed(referralId: string, meetingId: string, due: Due): Promise<void> {
    const origin = meetingOrigin(meetingId);
    await this.about(
      referralId,
      { kind: 'conference-meeting', title: 'Bring the case to the risk conference', origin },
      due,
    );
  }

  async heard(meetingId: string): Promise<void> {
    await this.tasks.closeByOrigin(meetingOrigin(meetingId), 'done');
  }

  /** Somebody does something by a day. The task is about the action, which its owner may read. */
  async action(actionId: string, { owner, dueOn }: Due): Promise<void> {
    await this.tasks.raise({
      ...owner,
      kind: CONFERENCE_ACTION,
      title: 'Do what the risk conference asked for',
      dueOn,
      subjectType: 'conference-action',
      subjectId: actionId,
      source: 'risk',
      origin: `conference-action:${actionId}`,
    });
  }

  /** Somebody at a partner agency does something by a day: on it, and again until it is closed, somebody here asks after it. */
  async partner(action: AskedAfter, due: Due): Promise<void> {
    await this.tasks.raise({
      ...due.owner,
      kind: PARTNER_ACTION,
      title: 'Ask whether a partner agency did what the risk conference asked for',
      dueOn: due.dueOn,
      subjectType: 'conference-action',
      subjectId: action.id,
      source: 'risk',
      origin: partnerOrigin(action),
    });
  }

  /** They were asked, or have said what became of it. */
  async partnerAnswered(action: AskedAfter): Promise<void> {
    await this.tasks.closeByOrigin(partnerOrigin(action), 'done');
  }

  /** True while somebody has the work of asking after it. */
  async isAskedAfter(action: AskedAfter): Promise<boolean> {
    return (await this.open.openOrigins(PARTNER_ACTION, action.id)).includes(partnerOrigin(action));
  }

  /** They live in another area, whose forum knows nothing of them yet. */
  async moved(referralId: string, area: string, due: Due): Promise<void> {
    const title = 'Send the risk conference case to where they live now';
    await this.about(referralId, { kind: 'conference-transfer', title, origin: moveOrigin(referralId, area) }, due);
  }

  /** The case was sent there; until it is confirmed, it is asked after. */
  async sent(transfer: { referralId: string; id: string; area: string; timesChased: number }, due: Due): Promise<void> {
    await this.tasks.closeByOrigin(moveOrigin(transfer.referralId, transfer.area), 'done');
    await this.about(
      transfer.referralId,
      {
        kind: TRANSFER_CONFIRMATION,
        title: 'Ask whether the other risk conference has the case',
        origin: confirmationOrigin(transfer),
      },
      due,
    );
  }

  /** True while somebody has the work of asking whether they have it. */
  async isAskedWhether(transfer: AskedAfter & { readonly referralId: string }): Promise<boolean> {
    const open = await this.open.openOrigins(TRANSFER_CONFIRMATION, transfer.referralId);
    return open.includes(confirmationOrigin(transfer));
  }

  /** They have answered, or were asked again. */
  async answered(transfer: AskedAfter): Promise<void> {
    await this.tasks.closeByOrigin(confirmationOrigin(transfer), 'done');
  }

  private async referral(personId: string, origin: string, title: string, { owner, dueOn }: Due): Promise<void> {
    const about = { subjectType: 'person', subjectId: personId, source: 'risk' };
    await this.tasks.raise({ ...owner, ...about, kind: 'risk-conference-referral', title, dueOn, origin });
  }

  private async about(
    referralId: string,
    what: { kind: string; title: string; origin: string },
    { owner, dueOn }: Due,
  ): Promise<void> {
    const about = { subjectType: 'conference', subjectId: referralId, source: 'risk' };
    await this.tasks.raise({ ...owner, ...about, ...what, dueOn });
  }
}

const repeatOrigin = (referralId: string) => `conference-repeat:${referralId}`;
const escalationOrigin = (eventId: string) => `conference-escalation:${eventId}`;
const meetingOrigin = (meetingId: string) => `conference-meeting:${meetingId}`;
const moveOrigin = (referralId: string, area: string) => `conference-move:${referralId}:${area}`;
const partnerOrigin = ({ id, timesChased }: AskedAfter) => `conference-partner-action:${id}:${timesChased}`;
const confirmationOrigin = ({ id, timesChased }: AskedAfter) => `conference-transfer:${id}:${timesChased}`;
