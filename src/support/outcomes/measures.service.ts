import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Leads, type LeadTerm } from '../leads/leads.js';
import { PackageChanges } from '../packages/package-changes.js';
import type { SupportPackage } from '../packages/package.entity.js';
import { notYet, packageClosed } from '../support.refusals.js';
import type { Stage } from './measure.codes.js';
import { Measure } from './measure.entity.js';
import { MeasureQueries } from './measure.queries.js';
import { type GivenAnswer, readAnswers } from './measure.rules.js';
import { MeasureTasks } from './measure-tasks.js';
import { Measuring } from './measuring.entity.js';

export interface NewMeasuring {
  readonly stage: Stage;
  /** Today when it is left out. */
  readonly measuredOn?: string;
  readonly answers: readonly GivenAnswer[];
}

/**
 * Keeps how things are for the person of a package: at its start, at reviews and at its end. The last ones come with the closing
 * (`atTheEnd`), or after it.
 */
@Injectable()
export class Measures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: PackageChanges,
    private readonly leads: Leads,
    private readonly tasks: MeasureTasks,
    private readonly measures: MeasureQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what was answered. Refusals: `package-closed`, `still-open` for last ones of support that goes on, `measured-already`,
   * `in-the-future`, `before-it-started`, `outcomes-do-not-fit`, `said-by-needed`.
   */
  async take(packageId: string, { stage, measuredOn, answers }: NewMeasuring) {
    const measured = await this.changes.lock(packageId);
    if (isRefusal(measured)) return measured;

    const refused = refuseStage(measured, stage);
    if (refused) return refused;
    const kept = await this.keep(measured, stage, (measuredOn ?? this.clock.today()) as LocalDate, answers);
    if (isRefusal(kept)) return kept;

    await this.changes.end(measured, 'support-package.measured', { measuringId: kept, stage });

    return this.measures.one(kept);
  }

  /** The last answers come with the end of a package that the caller holds locked, or are asked for after it. Refusals as above. */
  async atTheEnd(
    ended: SupportPackage,
    lead: LeadTerm,
    closedOn: LocalDate,
    answers: readonly GivenAnswer[] | undefined,
  ): Promise<Refusal | null> {
    if (!answers) {
      await this.tasks.askLast(ended.id, ended.organisationId, lead, closedOn);
      return null;
    }
    const kept = await this.keep(ended, 'close', closedOn, answers);
    return isRefusal(kept) ? kept : null;
  }

  private async keep(
    { id: packageId, startsOn }: SupportPackage,
    stage: Stage,
    measuredOn: LocalDate,
    given: readonly GivenAnswer[],
  ): Promise<string | Refusal> {
    if (measuredOn > this.clock.today()) return notYet('measuredOn');
    if (measuredOn < startsOn) return beforeItStarted();
    if (stage !== 'review' && (await this.isTaken(packageId, stage))) return takenAlready();
    const age = await this.measures.age(packageId, measuredOn);
    if (age === null) throw new Error('support of nobody');
    const answers = readAnswers(given, age);
    if (isRefusal(answers)) return answers;

    const id = newId();
    const recorded = { recordedAt: this.clock.now(), recordedBy: this.changes.by };
    await this.work.manager.insert(Measuring, { id, packageId, stage, measuredOn, ...recorded });
    await this.work.manager.insert(
      Measure,
      answers.map((answer) => ({ ...answer, id: newId(), measuringId: id })),
    );
    if (stage === 'start') await this.tasks.askedFirst(packageId, await this.leads.present(packageId));
    if (stage === 'close') await this.tasks.askedLast(packageId);
    return id;
  }

  private async isTaken(packageId: string, stage: Stage): Promise<boolean> {
    return (await this.work.manager.findOneBy(Measuring, { packageId, stage })) !== null;
  }
}

function refuseStage({ status }: SupportPackage, stage: Stage): Refusal | null {
  if (stage === 'close') return status === 'closed' ? null : stillOpen();
  return status === 'closed' ? packageClosed() : null;
}

function stillOpen(): Refusal {
  return Refusal.clash('still-open', 'This support goes on. Its last answers come with its end; record a review.');
}

function takenAlready(): Refusal {
  return Refusal.clash('measured-already', 'This has been asked and kept already. What has changed is for a review.');
}

function beforeItStarted(): Refusal {
  return Refusal.rule('before-it-started', 'This was before the support started.', [
    { field: 'measuredOn', code: 'before-it-started', message: 'Enter its first day or a later one.' },
  ]);
}
