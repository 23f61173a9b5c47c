// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { mayRefer, type ReferringBody } from '../../law/homelessness/duty-to-refer.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId, newReference } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { Applications, type NewApplication } from '../applications/applications.service.js';
import { inTheFuture } from '../dated.js';
import type { ReferralAnswer } from './referral-in.codes.js';
import { ReferralIn } from './referral-in.entity.js';
import {
  type ListedReferral,
  placeOf,
  type ReferredPerson,
  ReferralInQueries,
  type Referrer,
} from './referral-in.queries.js';
import { answerBy, refuseAnswering } from './referral-in.rules.js';

export interface NewReferral {
  readonly body: string;
  readonly authorityCode: string;
  readonly consent: boolean;
  readonly choseTheAuthority: boolean;
  readonly receivedOn: LocalDate;
  readonly nowhereTonight: boolean;
  readonly referrer: Referrer;
  readonly person: ReferredPerson;
}

/**
 * Takes referrals of public bodies (s.213B) for the council that the person chose, and answers them. A referral is not an application:
 * an officer speaks with the person and takes one, or says how the referral ends.
 */
@Injectable()
export class ReferralsIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffQueries,
    private readonly applications: Applications,
    private readonly queries: ReferralInQueries,
    private readonly tasks: Tasks,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Hands a referral to the chosen council, with a task for it. Refusals: `unlawful-step` (CO-3), `in-the-future`, `council-not-here`. */
  async send(referral: NewReferral) {
    const unlawful = mayRefer(referral);
    if (unlawful) return unlawfulRefusal(unlawful);
    const refused = inTheFuture('receivedOn', referral.receivedOn, this.clock.today());
    if (refused) return refused;
    const organisationId = await this.staff.authorityOrganisation(referral.authorityCode);
    if (organisationId === null) return councilNotHere();

    const id = newId();
    const { userId, organisationId: own } = this.work.actor as UserActor;
    const { authorityCode, receivedOn, nowhereTonight } = referral;
    const sent = { id, reference: newReference('RI'), authorityCode, body: referral.body as ReferringBody, receivedOn };
    await this.work.manager.insert(ReferralIn, {
      ...sent,
      organisationId,
      sealedReferrer: this.cipher.seal(JSON.stringify(referral.referrer), placeOf(id, 'referrer')),
      sealedPerson: this.cipher.seal(JSON.stringify(referral.person), placeOf(id, 'person')),
      sentBy: userId,
      sentByOrganisation: own,
      nowhereTonight,
      status: 'received',
      version: 1,
      createdAt: this.clock.now(),
    });
    await this.tasks.raise({
      organisationId,
      kind: 'answer-referral',
      title: 'Answer a referral from a public body',
      dueOn: answerBy(receivedOn, nowhereTonight),
      subjectType: 'referral-in',
      subjectId: id,
      source: 'referral-in',
      origin: originOf(id),
    });

    this.record('referral-in.sent', id, { body: sent.body, authorityCode });

    return sent;
  }

  /**
   * Takes an application from a referral, for a household that has been recorded. Refusals: missing, `referral-answered`, and those of
   * an application.
   */
  async apply(id: string, taken: Omit<NewApplication, 'authorityCode' | 'channel'>): Promise<ListedReferral | Refusal> {
    const referral = await this.lock(id);
    if (!referral) return Refusal.missing();

    const refused = refuseAnswering(referral.status, 'apply');
    if (refused) return refused;
    const { authorityCode } = referral;
    const opened = await this.applications.create({ ...taken, authorityCode, channel: 'duty-to-refer' });
    if (isRefusal(opened)) return opened;

    return this.close(referral, { status: 'application-taken', applicationId: opened.id });
  }

  /** Ends a referral without an application. Refusals: missing, `referral-answered`. */
  async answer(id: string, answer: ReferralAnswer): Promise<ListedReferral | Refusal> {
    const referral = await this.lock(id);
    if (!referral) return Refusal.missing();

    const refused = refuseAnswering(referral.status, 'answer');
    if (refused) return refused;

    return this.close(referral, { status: 'answered', answer });
  }

  private async close(
    { id, version }: ReferralIn,
    end: Pick<ReferralIn, 'status'> & Partial<ReferralIn>,
  ): Promise<ListedReferral> {
    await this.work.manager.update(ReferralIn, id, {
      ...end,
      answeredOn: this.clock.today(),
      answeredBy: (this.work.actor as UserActor).userId,
      version: version + 1,
    });
    await this.tasks.closeByOrigin(originOf(id), 'done');

    this.record(`referral-in.${end.status}`, id, { applicationId: end.applicationId, answer: end.answer });

    const listed = await this.queries.listed(id);
    if (!listed) throw new Error('the referral just answered is not there');
    return listed;
  }

  private lock(id: string): Promise<ReferralIn | null> {
    return this.work.manager.findOne(ReferralIn, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'referral-in', subjectId, details });
  }
}

function originOf(referralId: string): string {
  return `referral-in:${referralId}`;
}

function councilNotHere(): Refusal {
  return Refusal.rule(
    'council-not-here',
    'That council does not take referrals here. Send it in the way that council asks for.',
    [
      {
        field: 'authorityCode',
        code: 'council-not-here',
        message: 'Give the code of a housing council that works here.',
      },
    ],
  );
}
