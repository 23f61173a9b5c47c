import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { addMonths } from '../../../shared/local-date.js';
import { labelOf } from '../../../shared/code-lists.js';
import { ConferenceQueries, type WholeConference } from '../../marac/conference.queries.js';
import { RiskPolicies } from '../../risk/risk-policies.service.js';
import { CONFERENCE_STATES } from '../../marac/conference.states.js';

const ELSEWHERE = 'Somebody at another service';

/** A case at a risk conference as its page shows it: with the names of who does what, and what is late. */
@Injectable()
export class ConferenceViews {
  constructor(
    private readonly conferences: ConferenceQueries,
    private readonly people: HouseholdQueries,
    private readonly staff: StaffQueries,
    private readonly directory: DirectoryQueries,
    private readonly policies: RiskPolicies,
    private readonly clock: Clock,
  ) {}

  /** One case; the read is audited. Null when there is none to see. */
  async of(conferenceId: string) {
    const found = await this.conferences.read(conferenceId);
    if (!found) return null;
    const today = this.clock.today();
    const owners = await this.staff.namesOf(found.actions.flatMap(({ ownerId }) => ownerId ?? []));
    const areas = await this.directory.namesOf([
      found.localAuthorityCode,
      ...found.transfers.map(({ localAuthorityCode }) => localAuthorityCode),
    ]);
    const moves = CONFERENCE_STATES.movesFrom(found.status);
    return {
      ...found,
      name: (await this.people.givenNamesOf([found.personId])).get(found.personId) ?? '',
      forumWords: labelOf('riskForums', found.forum),
      area: areas.get(found.localAuthorityCode),
      groundWords: groundsOf(found),
      consentWords: labelOf('riskConferenceConsents', found.consent),
      closeWords: labelOf('riskConferenceCloseReasons', found.closeReason),
      repeatedOn: await this.dayOf(found.personId, found.repeatOf),
      toHear: moves.includes('hear') ? found.meetings.find(({ heardOn }) => heardOn === null) : undefined,
      actions: found.actions.map((action) => ({
        ...action,
        owner: action.partner
          ? `${action.partner.name}, ${action.partner.agency}`
          : (owners.get(action.ownerId ?? '') ?? ELSEWHERE),
        late: action.status === 'open' && action.dueOn < today,
      })),
      transfers: found.transfers.map((transfer) => ({
        ...transfer,
        forumWords: labelOf('riskForums', transfer.forum),
        area: areas.get(transfer.localAuthorityCode),
        late: transfer.confirmedOn === null && transfer.confirmBy < today,
      })),
      moves: Object.fromEntries(moves.map((move) => [move, true])),
    };
  }

  /** When a person was referred last, and until when a new referral is a repeat of it; null when they were not. */
  async lastReferral(personId: string, organisationId: string) {
    const [last] = await this.conferences.followed(personId);
    if (!last) return null;
    const today = this.clock.today();
    const { repeatWithinMonths } = await this.policies.on(organisationId, today);
    const until = addMonths(last.referredOn, repeatWithinMonths);
    return { referredOn: last.referredOn, until, isOver: until < today };
  }

  /** The day of the referral that a repeat follows; null when it follows none. */
  private async dayOf(personId: string, referralId: string | null) {
    if (!referralId) return null;
    const earlier = await this.conferences.followed(personId);
    return earlier.find(({ id }) => id === referralId)?.referredOn ?? null;
  }
}

/** Why the case was brought; that it is a repeat has words of its own. */
function groundsOf({ grounds }: Pick<WholeConference, 'grounds'>): string[] {
  return grounds.flatMap((ground) => labelOf('riskConferenceGrounds', ground) ?? []);
}
