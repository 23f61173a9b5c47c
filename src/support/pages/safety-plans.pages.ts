import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choices, day, optional, readForm, text, yesOrNo } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PlanCopies } from '../safety-plans/plan-copies.service.js';
import { MADE_WITH_CODES, PLAN_PART_CODES } from '../safety-plans/safety-plan.codes.js';
import { SafetyPlanQueries, type SafetyPlanView } from '../safety-plans/safety-plan.queries.js';
import { SafetyPlans } from '../safety-plans/safety-plans.service.js';

const TOLD = {
  kept: 'No copy was given. What they said is kept; ask again another time.',
};

/** A person's safety plan: one version with its words, the next one, and a copy when it is safe to keep. */
@Pages('')
export class SafetyPlansPages {
  constructor(
    private readonly plans: SafetyPlans,
    private readonly copies: PlanCopies,
    private readonly queries: SafetyPlanQueries,
    private readonly people: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get('safety-plans/:id')
  @Page('safety-plan.read')
  async show(@Ask() asked: Asked) {
    const plan = await this.queries.read(asked.id());
    if (!plan) return Refusal.missing();
    return page('support/pages/safety-plan.njk', 'Safety plan', {
      plan,
      name: (await this.people.calledAs(plan.personId))?.name,
      parts: partsOf(plan.parts),
      madeWith: plan.madeWith.map((code) => labelOf('safetyPlanMadeWith', code)),
      versions: (await this.queries.ofPerson(plan.personId)).filter(({ id }) => id !== plan.id),
      writes: mayDo(asked.actor.roles, 'safety-plan.write') && plan.current,
      told: TOLD,
    });
  }

  @Get('people/:id/safety-plan')
  @Page('safety-plan.write')
  async form(@Ask() asked: Asked) {
    const called = await this.people.calledAs(asked.id());
    if (!called) return Refusal.missing();
    const last = (await this.queries.ofPerson(asked.id())).find(({ current }) => current);
    const before = last ? await this.queries.read(last.id) : null;
    return page('support/pages/safety-plan-write.njk', 'Write a safety plan', {
      personId: asked.id(),
      name: called.name,
      before,
      form: asked.form.startingFrom(before?.parts ?? {}),
      parts: choicesIn('safetyPlanParts'),
      people: choicesIn('safetyPlanMadeWith'),
    });
  }

  @Post('people/:id/safety-plan')
  @Page('safety-plan.write', { again: 'form' })
  async write(@Ask() asked: Asked) {
    const { values } = asked.form;
    const typed = readForm(
      {
        madeWith: choices(MADE_WITH_CODES),
        agreed: yesOrNo('Say whether they agree with it'),
        notAgreedBecause: optional(text('', 2000)),
        reviewOn: optional(day('')),
      },
      values,
    );
    if (typed instanceof FormErrors) return typed;
    const parts = typedParts(values);
    if (Object.keys(parts).length === 0) {
      return new FormErrors([{ field: PLAN_PART_CODES[0] ?? '', message: 'Write down at least one part of the plan' }]);
    }
    const replaces = one(values, 'replaces');
    const written = await this.plans.write(asked.id(), { ...typed, parts, replaces, madeOn: this.clock.today() });
    return isRefusal(written) ? written : seeOther(`/people/${asked.id()}`, 'plan');
  }

  @Post('safety-plans/:id/copies')
  @Page('safety-plan.write', { again: 'show' })
  async copy(@Ask() asked: Asked) {
    const fields = { safeToKeep: yesOrNo('Ask them, and say what they said') };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const answered = await this.copies.ask(asked.id(), typed.safeToKeep);
    if (isRefusal(answered)) return answered;
    if (!answered.plan) return seeOther(`/safety-plans/${asked.id()}`, 'kept');
    return page('support/pages/safety-plan-copy.njk', 'My plan', {
      planId: asked.id(),
      parts: partsOf(answered.plan.parts),
    });
  }
}

function partsOf(parts: SafetyPlanView['parts']) {
  return PLAN_PART_CODES.flatMap((code) => {
    const words = parts[code];
    return words === undefined ? [] : [{ heading: labelOf('safetyPlanParts', code), words }];
  });
}

function typedParts(values: Values): Record<string, string> {
  return Object.fromEntries(
    PLAN_PART_CODES.flatMap((code) => {
      const words = one(values, code);
      return words === undefined ? [] : [[code, words]];
    }),
  );
}
