import { Injectable } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal, refuseField } from '../../shared/refusal.js';
import { Tasks } from '../../tasks/tasks.service.js';
import type { Application } from '../applications/application.entity.js';
import { CaseRecords, noLongerShared } from '../applications/case-records.js';
import { beforeTheApproach, inTheFuture } from '../dated.js';
import type { HelpAnswer } from './help-asked.codes.js';
import { HelpAsked } from './help-asked.entity.js';
import { HelpAskedQueries, placeOf, type ReadHelp } from './help-asked.queries.js';
import { type HelpWanted, refuseAnswerBy, refuseBefore, refuseMove, refuseRequest } from './help-asked.rules.js';

export interface NewRequest extends HelpWanted {
  /** A post or a person at their work. */
  readonly whom: string;
  readonly request: string;
}

/**
 * Asks others for help with a homelessness function, chases and keeps the answer (s.213). Another council, a registered provider and social
 * services must help as far as is reasonable; others may be asked. Nobody is asked in an area where the household is not safe.
 */
@Injectable()
export class HelpFromOthers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: CaseRecords,
    private readonly queries: HelpAskedQueries,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly tasks: Tasks,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps that help was asked for, with a task for the day by which an answer is looked for. Refusals: missing, forbidden, `in-the-future`,
   * `before-the-approach`, `unknown-local-authority`, `which-council`, `area-not-safe`, `not-agreed-to-share`, `answer-by-too-early`.
   */
  async ask(applicationId: string, wanted: NewRequest): Promise<ReadHelp | Refusal> {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const household = await this.households.fit(application.householdId);
    if (!household) return noLongerShared();
    const unsafeAreas = await this.directory.withDistricts(household.unsafeAreas);

    const refused =
      this.misdated(wanted.askedOn, application) ??
      (await this.refuseUnknown(wanted.authorityCode)) ??
      refuseRequest(wanted, unsafeAreas);
    if (refused) return refused;

    const id = newId();
    const { whom, request, body, authorityCode, sharesInformation, agreedOn, askedOn, answerBy } = wanted;
    await this.work.manager.insert(HelpAsked, {
      ...{ id, applicationId, body, authorityCode, sharesInformation, agreedOn, askedOn, answerBy },
      ...{ chased: 0, lastChasedOn: null, status: 'asked', answer: null, sealedAnswer: null, answeredOn: null },
      sealedWhom: this.cipher.seal(whom, placeOf(id, 'whom')),
      sealedRequest: this.cipher.seal(request, placeOf(id, 'request')),
      askedBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    await this.lookFor(application, { id, chased: 0, answerBy });

    this.record('help.asked', applicationId, { helpAskedId: id, body });

    return this.queries.one(applicationId, id);
  }

  /** Asks once more, and looks for the answer by another day. Refusals: missing, forbidden, `in-the-future`, `help-answered`, `before-it-was-asked`, `answer-by-too-early`. */
  async chase(
    applicationId: string,
    id: string,
    { chasedOn, answerBy }: { readonly chasedOn: LocalDate; readonly answerBy: LocalDate },
  ): Promise<ReadHelp | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const { application, help } = found;
    const refused =
      refuseMove(help.status, 'chase') ??
      inTheFuture('chasedOn', chasedOn, this.clock.today()) ??
      refuseBefore('chasedOn', chasedOn, help.askedOn) ??
      refuseAnswerBy(answerBy, chasedOn);
    if (refused) return refused;

    const chased = help.chased + 1;
    await this.work.manager.update(HelpAsked, id, { chased, lastChasedOn: chasedOn, answerBy });
    await this.tasks.closeByOrigin(lookingFor(help), 'done');
    await this.lookFor(application, { id, chased, answerBy });

    this.record('help.chased', applicationId, { helpAskedId: id });

    return this.queries.one(applicationId, id);
  }

  /** Keeps what was answered. Refusals: missing, forbidden, `in-the-future`, `help-answered`, `before-it-was-asked`. */
  async answer(
    applicationId: string,
    id: string,
    {
      answer,
      answeredOn,
      said,
    }: { readonly answer: HelpAnswer; readonly answeredOn: LocalDate; readonly said: string },
  ): Promise<ReadHelp | Refusal> {
    const found = await this.lock(applicationId, id);
    if (isRefusal(found)) return found;

    const { help } = found;
    const refused =
      refuseMove(help.status, 'answer') ??
      inTheFuture('answeredOn', answeredOn, this.clock.today()) ??
      refuseBefore('answeredOn', answeredOn, help.askedOn);
    if (refused) return refused;

    const sealedAnswer = this.cipher.seal(said, placeOf(id, 'answer'));
    await this.work.manager.update(HelpAsked, id, { status: 'answered', answer, answeredOn, sealedAnswer });
    await this.tasks.closeByOrigin(lookingFor(help), 'done');

    this.record('help.answered', applicationId, { helpAskedId: id, answer });

    return this.queries.one(applicationId, id);
  }

  private async lock(applicationId: string, id: string) {
    const application = await this.records.lockToChange(applicationId);
    if (isRefusal(application)) return application;
    const help = await this.work.manager.findOne(HelpAsked, { where: { id, applicationId } });
    return help ? { application, help } : Refusal.missing();
  }

  private async refuseUnknown(authorityCode: string | null): Promise<Refusal | null> {
    if (authorityCode === null || (await this.directory.authority(authorityCode))) return null;
    return refuseField('authorityCode', 'unknown-local-authority', 'Give the code of a council that is known here.');
  }

  private async lookFor(
    { id: applicationId, organisationId, ownerId }: Application,
    help: Pick<HelpAsked, 'id' | 'chased' | 'answerBy'>,
  ): Promise<void> {
    await this.tasks.raise({
      organisationId,
      assigneeId: ownerId,
      kind: 'chase-help',
      title: 'Help was asked of somebody else: record the answer, or chase it',
      dueOn: help.answerBy,
      subjectType: 'application',
      subjectId: applicationId,
      source: 'application',
      origin: lookingFor(help),
    });
  }

  private misdated(askedOn: LocalDate, { approachedOn }: Application): Refusal | null {
    return inTheFuture('askedOn', askedOn, this.clock.today()) ?? beforeTheApproach('askedOn', askedOn, approachedOn);
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): void {
    this.work.record({ action, outcome: 'done', subjectType: 'application', subjectId, details });
  }
}

/** The task to look for an answer: a new one each time that it was chased. */
function lookingFor({ id, chased }: Pick<HelpAsked, 'id' | 'chased'>): string {
  return `help-asked:${id}:${chased}`;
}
