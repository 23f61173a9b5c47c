import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { NominationQueries } from '../nominations/nomination.queries.js';
import { PlanQueries } from '../plans/plan.queries.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import { Steps } from '../steps/steps.service.js';
import { columnsOf, likelyDay } from './board.view.js';
import { NOT_NEEDED } from './move-on.forms.js';
import { NOMINATION_SHOWN, PLAN_SHOWN, tenureInWords } from './move-on.words.js';

const HOMES = { after: null, limit: 50 };
const TOLD = {
  planned: 'The plan is made. What waits for nothing can be done now.',
  done: 'The step is done. What waited for it can be done now.',
  left: 'The step is left out. What waited for it can be done now.',
  withdrawn: 'The plan is given up. Nothing else that is owed to them has changed.',
};

/** A plan to move on as a board of its steps. */
@Pages('move-on/:id')
export class PlanPages {
  constructor(
    private readonly plans: PlanQueries,
    private readonly commands: MoveOnPlans,
    private readonly steps: Steps,
    private readonly nominations: NominationQueries,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('move-on.plan')
  async show(@Ask() asked: Asked) {
    const plan = await this.plans.plan(asked.id());
    if (!plan) return Refusal.missing();
    const areas = await this.directory.namesOf(plan.preferredAreas);
    const homes = (await this.nominations.ofPlan(plan.id, HOMES)) ?? [];
    return page('move-on/pages/plan.njk', 'Plan to move on', {
      plan,
      // Whoever still has the work and no longer sees the household is not led to it.
      reference: await this.households.referenceOf(plan.householdId),
      shown: PLAN_SHOWN[plan.status],
      tenures: plan.preferredTenures.map(tenureInWords),
      areas: plan.preferredAreas.map((code) => areas.get(code) ?? code),
      barriers: plan.barriers.map((code) => labelOf('moveOnBarriers', code)),
      columns: columnsOf(plan.board),
      likelyOn: plan.status === 'open' ? likelyDay(plan.board, plan.targetDate) : null,
      homes: homes.map(({ status, ...home }) => ({ ...home, shown: NOMINATION_SHOWN[status] })),
      whyNot: choicesIn('stepsNotNeeded'),
      changes: plan.status !== 'withdrawn',
      told: TOLD,
    });
  }

  @Post('steps/:step/done')
  @Page('move-on.plan', { again: 'show' })
  async finish(@Ask() asked: Asked) {
    const done = await this.steps.finish(asked.id(), asked.id('step'));
    return isRefusal(done) ? done : seeOther(`/move-on/${asked.id()}`, 'done');
  }

  @Post('steps/:step/not-needed')
  @Page('move-on.plan', { again: 'show' })
  async leaveOut(@Ask() asked: Asked) {
    const step = asked.id('step');
    const typed = readForm(NOT_NEEDED, asked.form.values, (field) => `${field}-${step}`);
    if (typed instanceof FormErrors) return typed;
    const left = await this.steps.leaveOut(asked.id(), step, typed.reason);
    return isRefusal(left) ? left : seeOther(`/move-on/${asked.id()}`, 'left');
  }

  @Post('withdraw')
  @Page('move-on.plan', { again: 'show' })
  async withdraw(@Ask() asked: Asked) {
    const withdrawn = await this.commands.withdraw(asked.id());
    return isRefusal(withdrawn) ? withdrawn : seeOther(`/move-on/${asked.id()}`, 'withdrawn');
  }
}
