// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import { HousingPlan } from './housing-plan.entity.js';
import { PlanStep } from './plan-step.entity.js';
import { placeOf } from './plan.queries.js';
import type { NewStep } from './plan.rules.js';

/** Writes versions of plans, their words sealed. The application must be locked. */
@Injectable()
export class PlanStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Writes a version with its steps, in their order. */
  async insert(
    applicationId: string,
    version: number,
    { steps, reviewOn }: { readonly steps: readonly NewStep[]; readonly reviewOn: LocalDate },
  ) {
    const id = newId();
    await this.work.manager.insert(HousingPlan, {
      ...{ id, applicationId, version, reviewOn },
      madeOn: this.clock.today(),
      madeBy: (this.work.actor as UserActor).userId,
      createdAt: this.clock.now(),
    });
    const written = steps.map((step, number) => this.written(id, number, step));
    await this.work.manager.insert(PlanStep, written);
    return { id, version, reviewOn, steps: written };
  }

  /** Ends what is still open in a version that another takes the place of. */
  async endOpenSteps(planId: string, on: LocalDate): Promise<void> {
    await this.work.manager.update(PlanStep, { planId, status: 'open' }, { status: 'no-longer-needed', closedOn: on });
  }

  private written(planId: string, number: number, step: NewStep) {
    const id = newId();
    const { takenBy, kind, agreed, dueOn, whyNotAgreed } = step;
    return {
      ...{ id, planId, number, takenBy, kind, agreed, dueOn },
      sealedStep: this.cipher.seal(step.step, placeOf(id, 'step')),
      sealedWhyNot: whyNotAgreed === undefined ? null : this.cipher.seal(whyNotAgreed, placeOf(id, 'why-not')),
      status: 'open' as const,
    };
  }
}
