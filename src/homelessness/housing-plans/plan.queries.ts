import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { StepTaker } from './plan.codes.js';
import type { StepStatus } from './step.states.js';

export interface ReadStep {
  readonly id: string;
  readonly takenBy: StepTaker;
  readonly kind: string;
  readonly step: string;
  readonly agreed: boolean;
  readonly whyNotAgreed: string | null;
  readonly dueOn: LocalDate;
  readonly status: StepStatus;
  readonly closedOn: LocalDate | null;
}

export interface ReadPlan {
  readonly id: string;
  readonly applicationId: string;
  readonly madeOn: LocalDate;
  readonly reviewOn: LocalDate;
  readonly reviewedOn: LocalDate | null;
  readonly madeBy: string;
  readonly steps: readonly ReadStep[];
  readonly version: number;
}

type SealedStep = Omit<ReadStep, 'step' | 'whyNotAgreed'> & {
  readonly sealedStep: string;
  readonly sealedWhyNot: string | null;
};

/** Reads housing plans as those who see the application may. */
@Injectable()
export class PlanQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** Every version, the latest first; the read is audited. Null when the caller sees no application. */
  async read(applicationId: string): Promise<ReadPlan[] | null> {
    const [application] = await this.work.query('select 1 from homelessness.application where id = $1', [
      applicationId,
    ]);
    if (!application) return null;
    const subject = { subjectType: 'application', subjectId: applicationId } as const;
    this.work.record({ action: 'housing-plan.read', outcome: 'done', ...subject });
    return this.versions(applicationId);
  }

  /** The present version, for the answer of a command; null while there is none. */
  async present(applicationId: string): Promise<ReadPlan | null> {
    const [latest] = await this.versions(applicationId, 1);
    return latest ?? null;
  }

  /** The day of the first version of a plan that there is. */
  async beganOn(applicationId: string): Promise<LocalDate> {
    const [first] = await this.work.query<{ on: LocalDate }>(
      'select min(made_on)::text as "on" from homelessness.housing_plan where application_id = $1',
      [applicationId],
    );
    if (!first) throw new Error('the plan just read is not there');
    return first.on;
  }

  /** Versions for a letter about the plan, the latest first. */
  async versions(applicationId: string, limit: number | null = null): Promise<ReadPlan[]> {
    const plans = await this.work.query<Omit<ReadPlan, 'steps'> & { steps: SealedStep[] }>(
      `select p.id, p.application_id as "applicationId", p.version, p.made_on as "madeOn", p.review_on as "reviewOn",
              p.reviewed_on as "reviewedOn", p.made_by as "madeBy",
              (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'takenBy', s.taken_by, 'kind', s.kind,
                        'sealedStep', encode(s.sealed_step, 'base64'), 'agreed', s.agreed,
                        'sealedWhyNot', encode(s.sealed_why_not, 'base64'), 'dueOn', s.due_on, 'status', s.status,
                        'closedOn', s.closed_on) order by s.number), '[]')
                 from homelessness.plan_step s where s.plan_id = p.id) as steps
         from homelessness.housing_plan p where p.application_id = $1 order by p.version desc limit $2`,
      [applicationId, limit],
    );
    return plans.map((plan) => ({ ...plan, steps: plan.steps.map((step) => this.opened(step)) }));
  }

  private opened({ sealedStep, sealedWhyNot, ...step }: SealedStep): ReadStep {
    const open = (sealed: string, words: 'step' | 'why-not') =>
      this.cipher.open(Buffer.from(sealed, 'base64'), placeOf(step.id, words));
    return {
      ...step,
      step: open(sealedStep, 'step'),
      whyNotAgreed: sealedWhyNot === null ? null : open(sealedWhyNot, 'why-not'),
    };
  }
}

/** Where sealed words of a step belong. */
export function placeOf(stepId: string, words: 'step' | 'why-not'): string {
  return `plan-step:${stepId}:${words}`;
}
