import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Refusal } from '../../shared/refusal.js';
import { RiskEventQueries } from '../risk/risk-event.queries.js';
import { RiskFollowUps } from '../risk/risk-follow-ups.js';
import { ConferenceQueries, type FollowedReferral } from './conference.queries.js';
import { ConferenceTasks } from './conference-tasks.js';
import { Perpetrators, unknownPerpetrator } from '../risk/perpetrators.service.js';

/** What is known when a case is referred, and what the referral puts an end to. */
@Injectable()
export class ConferenceHistory {
  constructor(
    private readonly queries: ConferenceQueries,
    private readonly events: RiskEventQueries,
    private readonly perpetrators: Perpetrators,
    private readonly directory: DirectoryQueries,
    private readonly followUps: RiskFollowUps,
    private readonly tasks: ConferenceTasks,
  ) {}

  /** A person's earlier cases; with a refusal when somebody or some area that is named is not on record. */
  async before(
    personId: string,
    named: { readonly perpetratorIds: readonly string[]; readonly localAuthorityCode: string },
  ): Promise<{ earlier: FollowedReferral[]; refused: Refusal | null }> {
    const unknown = await this.perpetrators.unknownAmong(personId, named.perpetratorIds);
    const refused = unknown ? unknownPerpetrator('perpetratorIds') : await this.refuseArea(named.localAuthorityCode);
    return { earlier: await this.queries.followed(personId), refused };
  }

  /** `unknown-local-authority` for an area that is none. */
  async refuseArea(localAuthorityCode: string): Promise<Refusal | null> {
    const [unknown] = await this.directory.unknownAmong([localAuthorityCode]);
    return unknown === undefined ? null : unknownArea();
  }

  /** The tasks that asked for this referral are done. */
  async referred(personId: string, earlier: readonly FollowedReferral[]): Promise<void> {
    const abuse = await this.events.abuse(personId);
    await this.tasks.referred(
      earlier.map(({ id }) => id),
      abuse.map(({ id }) => id),
    );
    await this.followUps.referred(personId);
  }
}

function unknownArea(): Refusal {
  return Refusal.rule('unknown-local-authority', 'This is not a council area that this service knows.', [
    { field: 'localAuthorityCode', code: 'unknown', message: 'Choose a council area from the directory.' },
  ]);
}
