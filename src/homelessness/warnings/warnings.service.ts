import { Injectable } from '@nestjs/common';
import { mayBeAsked } from '../../law/homelessness/duties/housing-plan.js';
import { mayWarn } from '../../law/homelessness/duties/refusal-to-co-operate.js';
import { unlawfulRefusal } from '../../law/unlawful-refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import type { Application } from '../applications/application.entity.js';
import { CaseClocks } from '../clocks/case-clocks.js';
import { Relief } from '../duties/relief.js';
import { PlanQueries } from '../housing-plans/plan.queries.js';
import { CaseNotices } from '../notices/case-notices.js';
import { StepWarning } from './step-warning.entity.js';
import { STANDS } from './warnings-standing.js';

export interface NewWarning {
  readonly stepId: string;
  /** The last day they have. */
  readonly until: LocalDate;
  readonly reasons: string;
}

/** A warning as those who see the application read it; the words of its step stand in the plan. */
export type ReadWarning = Pick<StepWarning, 'id' | 'stepId' | 'until' | 'reasons' | 'givenOn'> & {
  /** Its letter has gone, its step is open and its duty is owed. */
  readonly stands: boolean;
};

/**
 * Warns somebody in writing about a step of their plan, before help may end for want of it (s.193B(4)-(5)). It changes nothing by
 * itself. Once the step is taken, or is no longer in the plan, or the duty has ended, it counts for nothing.
 */
@Injectable()
export class Warnings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly relief: Relief,
    private readonly plans: PlanQueries,
    private readonly notices: CaseNotices,
    private readonly clocks: CaseClocks,
    private readonly clock: Clock,
  ) {}

  /** All of a case, the earliest first; null when the caller sees no application. */
  async ofApplication(applicationId: string): Promise<ReadWarning[] | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    return this.work.query<ReadWarning>(
      `select w.id, w.step_id as "stepId", w.until_day::text as until, w.reasons, w.given_on::text as "givenOn", ${STANDS} as stands
         from homelessness.step_warning w where w.application_id = $1 order by w.created_at, w.id`,
      [applicationId],
    );
  }

  /** Writes a warning; its letter is due, and only with that is it given. Refusals: missing, forbidden, `unlawful-step` (PV-193B, RL-193B, or what may not be asked of them), `warning-waits`. */
  async write(applicationId: string, { stepId, until, reasons }: NewWarning): Promise<ReadWarning | Refusal> {
    const application = await this.relief.upToDate(applicationId);
    if (isRefusal(application)) return application;
    const plan = await this.plans.present(applicationId);
    const step = plan?.steps.find(({ id }) => id === stepId);
    if (!step) return Refusal.missing();

    const today = this.clock.today();
    const open = step.status === 'open';
    const unlawful =
      mayWarn(application, { takenBy: step.takenBy, open, until }, today) ??
      mayBeAsked(step, application.abuseDisclosed, 'stepId');
    if (unlawful) return unlawfulRefusal(unlawful);

    const id = newId();
    const [owed] = await this.work.query<{ id: string }>(
      `select id from homelessness.duty where application_id = $1 and duty = $2 and ended_on is null`,
      [applicationId, application.helpTrack],
    );
    if (!owed) throw new Error('a duty that is owed is not on record');
    if (await this.waits(owed.id, stepId, until)) return warningWaits();

    await this.work.manager.insert(StepWarning, {
      ...{ id, applicationId, dutyId: owed.id, stepId, until, reasons },
      givenOn: null,
      writtenBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    await this.notices.due(application, 'N-193B-warning', today, { subjectId: id });

    this.work.record({
      action: 'warning.written',
      outcome: 'done',
      subjectType: 'application',
      subjectId: applicationId,
      details: { warningId: id, stepId },
    });

    return { ...{ id, stepId, until, reasons }, givenOn: null, stands: false };
  }

  private async waits(dutyId: string, stepId: string, until: LocalDate): Promise<boolean> {
    const waiting = await this.work.query(
      'select 1 from homelessness.step_warning where duty_id = $1 and step_id = $2 and until_day = $3 and given_on is null',
      [dutyId, stepId, until],
    );
    return waiting.length > 0;
  }

  /** The letter of a warning goes: their time runs from here (K-26). Refusal: `unlawful-step` where it leaves none, or they have told of abuse since and the step may not be asked of them. */
  async given(application: Application, warningId: string, givenOn: LocalDate): Promise<Refusal | null> {
    const warning = await this.work.manager.findOneBy(StepWarning, { id: warningId, applicationId: application.id });
    if (!warning) return null;
    const { until, stepId } = warning;
    const plan = await this.plans.present(application.id);
    const step = plan?.steps.find(({ id }) => id === stepId);
    const unlawful =
      mayWarn(application, { takenBy: 'person', open: true, until }, givenOn) ??
      (step ? mayBeAsked(step, application.abuseDisclosed, 'stepId') : null);
    if (unlawful) return unlawfulRefusal(unlawful);

    await this.work.manager.update(StepWarning, warningId, { givenOn });
    await this.clocks.start(application, 'K-26', givenOn, warningId, until);

    return null;
  }
}

function warningWaits(): Refusal {
  return Refusal.clash(
    'warning-waits',
    'The same warning is written already, and its letter has not gone yet. Send that letter.',
  );
}
