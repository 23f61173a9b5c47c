import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { readForm, versionSeen } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { PlanQueries } from '../../housing-plans/plan.queries.js';
import { REVIEW_WITHIN_DAYS } from '../../housing-plans/plan.rules.js';
import { HousingPlans } from '../../housing-plans/plans.service.js';
import { OwnCases } from '../own-case.js';
import { besideItsStep, numbersTyped, readPlan, stepField, valuesOf } from './plan.form.js';

/** Room for steps beside those that stand in the plan; for more it is changed once more. */
const ROOM = 4;
const FIELDS = ['takenBy', 'kind', 'step', 'agreed', 'whyNotAgreed', 'dueOn', 'leaveOut'];

/** Makes a plan, or its next version from the steps that are still open: a step more, a step less, agreed or why not. */
@Pages('cases/:id/plan/change')
export class PlanChangePages {
  constructor(
    private readonly cases: OwnCases,
    private readonly plans: PlanQueries,
    private readonly housingPlans: HousingPlans,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('assessment.make')
  async show(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'assessment.make');
    const plans = await this.plans.read(asked.id());
    if (!application || !plans) return Refusal.missing();
    const today = this.clock.today();
    const [present] = plans;
    const open = (present?.steps ?? []).filter(({ status }) => status === 'open');
    const form = asked.form.startingFrom(valuesOf(open, present?.reviewOn ?? null, today));
    const filled = numbersTyped(form.values);
    const last = Math.max(open.length + ROOM, ...filled);
    return page('homelessness/pages/plan/change.njk', 'Housing plan', {
      application,
      version: present?.version ?? 0,
      open,
      steps: Array.from({ length: last }, (_, index) => index + 1).map((step) => ({
        number: step,
        ...Object.fromEntries(FIELDS.map((field) => [field, stepField(field, step)])),
        isFilled: filled.includes(step),
        isStanding: step <= open.length,
        wasDueOn: open.find(({ dueOn }, index) => index + 1 === step && dueOn < today)?.dueOn,
      })),
      kinds: choicesIn('planSteps'),
      takers: [
        { value: 'council', text: 'We do' },
        { value: 'person', text: 'They do' },
      ],
      reviewWithin: REVIEW_WITHIN_DAYS,
      form,
    });
  }

  @Post()
  @Page('assessment.make', { again: 'show' })
  async make(@Ask() asked: Asked) {
    const read = readForm({ version: versionSeen('Open the plan again') }, asked.form.values);
    const plan = readPlan(asked.form.values);
    if (read instanceof FormErrors || plan instanceof FormErrors) return FormErrors.of(plan, read);
    const made = await this.housingPlans.make(asked.id(), read.version, plan);
    if (isRefusal(made)) return besideItsStep(made, plan, asked.form.values);
    return seeOther(`/cases/${asked.id()}/plan`, 'planned');
  }
}
