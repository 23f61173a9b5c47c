import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ConferenceAction } from './conference-action.entity.js';
import type { ConferenceMeeting } from './conference-meeting.entity.js';
import type { ConferenceReferral } from './conference-referral.entity.js';
import type { ConferenceTransfer } from './conference-transfer.entity.js';
import type { EarlierReferral } from './marac.rules.js';

export type ListedConference = Omit<ConferenceReferral, 'householdId' | 'createdBy' | 'createdAt'> & {
  readonly repeat: boolean;
  /** When it is heard next; null when it is on no list. */
  readonly nextMeetingOn: LocalDate | null;
};

/** Who at a partner agency does something: a name or a post. */
export interface ActionPartner {
  readonly name: string;
  readonly agency: string;
}

/** What is done for a case, by a worker or by a partner agency: one of them is null. */
export interface ActionView extends Omit<
  ConferenceAction,
  'referralId' | 'partnerName' | 'partnerAgency' | 'createdBy' | 'createdAt'
> {
  readonly partner: ActionPartner | null;
}

/** A whole case: ids of who harms, without those who were withdrawn, and no more of them. */
export interface WholeConference extends ListedConference {
  readonly perpetratorIds: readonly string[];
  readonly meetings: readonly Omit<ConferenceMeeting, 'referralId' | 'recordedBy'>[];
  readonly actions: readonly ActionView[];
  readonly transfers: readonly Omit<ConferenceTransfer, 'referralId' | 'sentBy'>[];
}

/** A case as far as its repeats and its way to another area go. */
export interface FollowedReferral extends EarlierReferral {
  readonly status: ConferenceReferral['status'];
  readonly organisationId: string;
  readonly createdAt: Date;
  /** Its own and those it was sent to. */
  readonly areas: readonly string[];
}

/** One action by itself. `conferenceId` is null for its owner, who may not know whose case it is. */
export interface OwnAction extends Omit<ActionView, 'ownerId'> {
  readonly conferenceId: string | null;
}

const LISTED = `r.id, r.person_id as "personId", r.organisation_id as "organisationId", r.forum,
  r.local_authority_code as "localAuthorityCode", r.grounds, r.reasons, r.consent, r.legal_basis as "legalBasis",
  r.referred_on as "referredOn", r.repeat_of as "repeatOf", r.repeat_of is not null as repeat, r.status,
  r.close_reason as "closeReason", r.version,
  (select min(m.meets_on)::text from support.conference_meeting m where m.referral_id = r.id and m.heard_on is null) as "nextMeetingOn"`;

const PERPETRATORS = `array(select p.perpetrator_id from support.conference_perpetrator p
                             where p.referral_id = r.id and support.standing_perpetrator(p.perpetrator_id) is not null order by 1)`;

const PARTNER = `case when a.partner_name is not null then jsonb_build_object('name', a.partner_name, 'agency', a.partner_agency) end`;

const WHOLE = `${LISTED}, ${PERPETRATORS} as "perpetratorIds",
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'meetsOn', m.meets_on, 'heardOn', m.heard_on, 'minutes', m.minutes)
            order by m.meets_on, m.id), '[]')
     from support.conference_meeting m where m.referral_id = r.id) as meetings,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'action', a.action, 'ownerId', a.owner_id, 'partner', ${PARTNER},
            'dueOn', a.due_on, 'status', a.status, 'askOn', a.ask_on, 'timesChased', a.times_chased, 'closedOn', a.closed_on) order by a.due_on, a.id), '[]')
     from support.conference_action a where a.referral_id = r.id) as actions,
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'forum', t.forum, 'localAuthorityCode', t.local_authority_code,
            'sentOn', t.sent_on, 'confirmBy', t.confirm_by, 'timesChased', t.times_chased, 'confirmedOn', t.confirmed_on,
            'confirmedBy', t.confirmed_by) order by t.sent_on, t.id), '[]')
     from support.conference_transfer t where t.referral_id = r.id) as transfers`;

/** Reads of the register of risk conferences: cases of people whom the caller may see. */
@Injectable()
export class ConferenceQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** A case; the read is audited. Null when there is none to see. */
  async read(referralId: string): Promise<WholeConference | null> {
    const found = await this.whole(referralId);
    if (found) this.audited('conference.read', 'conference', referralId);
    return found;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async whole(referralId: string): Promise<WholeConference | null> {
    const [found] = await this.work.query<WholeConference>(
      `select ${WHOLE} from support.conference_referral r where r.id = $1`,
      [referralId],
    );
    return found ?? null;
  }

  /** All cases of a person with what belongs to them, the latest first, in one round; the read is audited. */
  ofPerson(personId: string): Promise<WholeConference[]> {
    this.audited('conferences.read', 'person', personId);
    return this.work.query<WholeConference>(
      `select ${WHOLE} from support.conference_referral r where r.person_id = $1 order by r.referred_on desc, r.id desc`,
      [personId],
    );
  }

  /** The caller's organisation's cases that go on, those that were referred first coming first; one more than `limit`. The read is audited. */
  register(page: { after: readonly string[] | null; limit: number }): Promise<ListedConference[]> {
    this.audited('conferences.listed');
    return this.work.query<ListedConference>(
      `select ${LISTED} from support.conference_referral r
        where r.organisation_id = access.organisation_id() and r.status <> 'closed'
          and ($1::date is null or (r.referred_on, r.id) > ($1, $2::uuid))
        order by r.referred_on, r.id limit $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
  }

  /** An action that is the caller's own, or of a case they see; the read is audited. Null when there is none. */
  async action(actionId: string): Promise<OwnAction | null> {
    const [action] = await this.work.query<OwnAction>(
      `select a.id, a.action, ${PARTNER} as partner, a.due_on::text as "dueOn", a.status, a.ask_on::text as "askOn",
              a.times_chased as "timesChased", a.closed_on::text as "closedOn",
              (select r.id from support.conference_referral r where r.id = a.referral_id) as "conferenceId"
         from support.conference_action a where a.id = $1`,
      [actionId],
    );
    if (action) this.audited('conference-action.read', 'conference-action', actionId);
    return action ?? null;
  }

  /** A person's cases as far as repeats go, the latest first. */
  followed(personId: string): Promise<FollowedReferral[]> {
    return this.work.query<FollowedReferral>(
      `select r.id, r.referred_on::text as "referredOn", r.status, r.organisation_id as "organisationId", r.created_at as "createdAt",
              ${PERPETRATORS} as "perpetratorIds",
              r.local_authority_code || array(select t.local_authority_code from support.conference_transfer t
                                               where t.referral_id = r.id) as areas
         from support.conference_referral r where r.person_id = $1 order by r.referred_on desc, r.id desc`,
      [personId],
    );
  }

  private audited(action: string, subjectType?: string, subjectId?: string): void {
    this.work.record({ action, outcome: 'done', subjectType, subjectId });
  }
}
