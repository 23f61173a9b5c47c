import { Injectable } from '@nestjs/common';
import { mayTellChildrensServices } from '../../law/homelessness/co-operation/childrens-services.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import { CaseRecords } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import { Supervisors } from '../decisions/supervisors.js';
import { AskingAboutChildren } from './asking-about-children.js';
import { ChildrensReferral } from './childrens-referral.entity.js';

export interface AskedForConsent {
  readonly consent: 'given' | 'refused';
  readonly askedOn: LocalDate;
  /** The essential facts, where children's services are told. */
  readonly essentialFacts?: string;
  /** Without consent: which supervisor decided to protect a child all the same, and why. */
  readonly childProtection?: { readonly decidedById: string; readonly reasons: string };
}

/** Asks whether children's services may be told of children whose parent may be owed no home (s.213A), and tells them when they may be. */
@Injectable()
export class ChildrensReferrals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly households: HouseholdQueries,
    private readonly supervisors: Supervisors,
    private readonly tasks: Tasks,
    private readonly asking: AskingAboutChildren,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** What was asked and told, the earliest first, for the council's own staff; the read is audited. Null when they see no application. */
  async ofApplication(applicationId: string) {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'childrens-referral.read', outcome: 'done', ...subject });
    const rows = await this.work.query<
      Pick<ChildrensReferral, 'id' | 'consent' | 'askedOn' | 'basis' | 'decidedBy' | 'referredOn'> & {
        facts: Buffer | null;
        reasons: Buffer | null;
      }
    >(
      `select id, consent, asked_on as "askedOn", basis, decided_by as "decidedBy", referred_on as "referredOn",
              sealed_facts as facts, sealed_reasons as reasons
         from homelessness.childrens_referral where application_id = $1 order by created_at, id`,
      [applicationId],
    );
    return rows.map(({ facts, reasons, ...row }) => ({
      ...row,
      essentialFacts: facts && this.cipher.open(facts, placeOf(row.id, 'facts')),
      reasons: reasons && this.cipher.open(reasons, placeOf(row.id, 'reasons')),
    }));
  }

  /**
   * Records the answer and, where facts are given, what is told. Refusals: missing, forbidden, `no-children`, `in-the-future`,
   * `before-the-approach`, `not-a-supervisor`, `unlawful-step` (CO-2).
   */
  async ask(applicationId: string, { consent, askedOn, essentialFacts, childProtection }: AskedForConsent) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const household = await this.households.fit(application.householdId);
    const today = this.clock.today();

    if (!household?.people.some(({ child }) => child)) return noChildren();
    const own = this.supervisors.callerFor(application.organisationId);
    const decidedBy = consent === 'refused' ? (childProtection?.decidedById ?? null) : null;
    const refused =
      inTheFuture('askedOn', askedOn, today) ??
      beforeTheApproach('askedOn', askedOn, application.approachedOn) ??
      (own !== null && own === decidedBy
        ? null
        : await this.supervisors.refuseUnlessOne(decidedBy, application.organisationId, 'childProtection.decidedById'));
    if (refused) return refused;
    const tells = essentialFacts !== undefined;
    const unlawful = mayTellChildrensServices({ consent, protectionDecided: decidedBy !== null, tells });
    if (unlawful) return unlawfulRefusal(unlawful);

    const id = newId();
    const reasons = decidedBy === null ? undefined : childProtection?.reasons;
    const basis = consent === 'given' ? ('consent' as const) : ('child-protection' as const);
    const asked = { id, consent, askedOn, decidedBy, basis: tells ? basis : null, referredOn: tells ? today : null };
    await this.work.manager.insert(ChildrensReferral, {
      ...asked,
      applicationId,
      sealedFacts: tells ? this.cipher.seal(essentialFacts, placeOf(id, 'facts')) : null,
      sealedReasons: reasons === undefined ? null : this.cipher.seal(reasons, placeOf(id, 'reasons')),
      recordedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    await this.asking.done(applicationId);
    if (tells) {
      await this.tasks.raise({
        organisationId: application.organisationId,
        kind: 'tell-childrens-services',
        title: 'Send the essential facts to children’s services',
        dueOn: today,
        subjectType: 'application',
        subjectId: applicationId,
        source: 'application',
        origin: `childrens-referral:${id}`,
      });
    }

    this.work.record({
      action: 'childrens-referral.asked',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { consent, basis: asked.basis, decidedBy },
    });

    return { ...asked, essentialFacts: essentialFacts ?? null, reasons: reasons ?? null };
  }
}

function placeOf(referralId: string, part: 'facts' | 'reasons'): string {
  return `childrens-referral:${referralId}:${part}`;
}

function noChildren(): Refusal {
  return Refusal.rule('no-children', 'Nobody under 18 is recorded in this household.', []);
}
