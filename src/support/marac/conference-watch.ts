import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { addDays } from '../../shared/local-date.js';
import { RiskEventQueries } from '../risk/risk-event.queries.js';
import type { RiskEvent } from '../risk/risk-event.entity.js';
import { ConferenceQueries, type FollowedReferral } from './conference.queries.js';
import { ConferenceSettings } from './conference-settings.js';
import { ConferenceTasks } from './conference-tasks.js';
import { ConferenceWhereabouts } from './conference-whereabouts.js';
import { escalationFrom, followsTo, repeatOf } from './marac.rules.js';

/** Sees that new abuse brings a case to the conference (RSK-5, RSK-6), and that a case follows whoever moves (RSK-9). */
@Injectable()
export class ConferenceWatch {
  constructor(
    private readonly queries: ConferenceQueries,
    private readonly events: RiskEventQueries,
    private readonly whereabouts: ConferenceWhereabouts,
    private readonly settings: ConferenceSettings,
    private readonly tasks: ConferenceTasks,
    private readonly clock: Clock,
  ) {}

  /** Abuse was told: asks for a referral when it is a repeat, or one incident too many. What was asked for. */
  async abuseTold(personId: string, eventId: string): Promise<'repeat' | 'escalation' | null> {
    const abuse = await this.events.abuse(personId);
    const event = abuse.find(({ id }) => id === eventId);
    const cases = await this.queries.followed(personId);
    if (!event || cases.some((referral) => comesAfter(referral, event))) return null;

    const { owner, policy } = await this.settings.of(personId, {
      organisationId: event.organisationId,
      assigneeId: event.recordedBy,
    });
    const due = { owner, dueOn: addDays(this.clock.today(), policy.conferenceReferralDays) };
    const perpetratorIds = event.perpetratorId ? [event.perpetratorId] : [];
    const last = repeatOf(cases, { on: event.happenedOn, perpetratorIds }, policy);
    if (last) {
      await this.tasks.repeat(personId, last.id, due);
      return 'repeat';
    }
    const first = escalationFrom(abuse, event.happenedOn, policy);
    if (!first) return null;
    await this.tasks.escalation(personId, first.id, due);
    return 'escalation';
  }

  /** They live somewhere else: the last case of each goes to the forum there. How many that concerns. */
  async moved(placementId: string): Promise<number> {
    const home = await this.whereabouts.since(placementId);
    let concerned = 0;
    for (const personId of home?.personIds ?? []) {
      const [last] = await this.queries.followed(personId);
      if (!home || !last) continue;
      const { owner, policy } = await this.settings.of(personId, {
        organisationId: last.organisationId,
        assigneeId: null,
      });
      const today = this.clock.today();
      if (last.status === 'closed' || !followsTo(last, home.area, today, policy)) continue;
      await this.tasks.moved(last.id, home.area, { owner, dueOn: addDays(today, policy.conferenceReferralDays) });
      concerned += 1;
    }
    return concerned;
  }
}

/** A case that was referred since: on a later day than the abuse, or on its day when that had been told. */
function comesAfter(
  { referredOn, createdAt }: FollowedReferral,
  { happenedOn, recordedAt }: Pick<RiskEvent, 'happenedOn' | 'recordedAt'>,
): boolean {
  return referredOn > happenedOn || (referredOn === happenedOn && createdAt > recordedAt);
}
