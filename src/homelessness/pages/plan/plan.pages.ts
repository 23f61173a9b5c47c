import { Get, Post } from '@nestjs/common';
import { StaffQueries } from '../../../access/staff.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choice, day, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { ApplicationQueries } from '../../applications/application.queries.js';
import { AssessmentQueries } from '../../assessments/assessment.queries.js';
import { isGoing } from '../../homelessness.rules.js';
import { PlanQueries, type ReadPlan, type ReadStep } from '../../housing-plans/plan.queries.js';
import { REVIEW_WITHIN_DAYS } from '../../housing-plans/plan.rules.js';
import { HousingPlans } from '../../housing-plans/plans.service.js';
import { STEP_ENDS } from '../../housing-plans/step.states.js';
import { mayDoOn, OwnCases } from '../own-case.js';

const TOLD = {
  assessed: 'The assessment is kept. The letter about it is due.',
  planned: 'The plan is kept. The letter about it is due, and our own steps are tasks.',
  closed: 'The step is closed.',
  reviewed: 'It is recorded that you looked at the plan. It stays as it is.',
};

/** The housing plan of a case with the assessment it rests on, kept under review (s.189A). */
@Pages('cases/:id/plan')
export class PlanPages {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly cases: OwnCases,
    private readonly assessments: AssessmentQueries,
    private readonly plans: PlanQueries,
    private readonly housingPlans: HousingPlans,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('application.read')
  async show(@Ask() asked: Asked) {
    const application = await this.applications.whole(asked.id());
    const assessments = await this.assessments.read(asked.id());
    const plans = await this.plans.read(asked.id());
    if (!application || !assessments || !plans) return Refusal.missing();
    const [assessment] = assessments;
    const [plan, ...earlier] = plans.map(shown);
    const makers = [plan?.madeBy, assessment?.assessedBy].flatMap((id) => id ?? []);
    return page('homelessness/pages/plan/plan.njk', 'Housing plan', {
      application,
      assessment: assessment && {
        ...assessment,
        needs: assessment.needs.map((need) => labelOf('needs', need) ?? need),
      },
      plan,
      earlier,
      names: await this.staff.namesOf(makers),
      makes: mayDoOn(application, asked, 'assessment.make') && isGoing(application.helpTrack),
      isGoing: isGoing(application.helpTrack),
      warns: mayDoOn(application, asked, 'application.decide'),
      today: this.clock.today(),
      reviewWithin: REVIEW_WITHIN_DAYS,
      told: TOLD,
    });
  }

  @Post('reviews')
  @Page('assessment.make', { again: 'show' })
  async review(@Ask() asked: Asked) {
    const typed = readForm({ nextReviewOn: day('Enter the day on which you look again') }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const reviewed = await this.housingPlans.review(asked.id(), typed.nextReviewOn);
    return isRefusal(reviewed) ? reviewed : seeOther(`/cases/${asked.id()}/plan`, 'reviewed');
  }

  @Get('steps/:step')
  @Page('assessment.make')
  async step(@Ask() asked: Asked) {
    const application = await this.cases.one(asked, 'assessment.make');
    const [plan] = (await this.plans.read(asked.id())) ?? [];
    const step = plan?.steps.find(({ id }) => id === asked.id('step'));
    if (!application || !step) return Refusal.missing();
    return page('homelessness/pages/plan/step.njk', 'Step of the plan', {
      application,
      step: { ...step, kindName: labelOf('planSteps', step.kind) },
      form: asked.form.startingFrom(boxes('closedOn', this.clock.today())),
    });
  }

  @Post('steps/:step')
  @Page('assessment.make', { again: 'step' })
  async close(@Ask() asked: Asked) {
    const typed = readForm(
      {
        as: choice(STEP_ENDS, 'Say whether it is done or no longer needed'),
        closedOn: day('Enter the day'),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const closed = await this.housingPlans.closeStep(asked.id(), asked.id('step'), typed.as, typed.closedOn);
    return isRefusal(closed) ? closed : seeOther(`/cases/${asked.id()}/plan`, 'closed');
  }
}

/** A version with its steps by who takes them, those that are closed after the others. */
function shown(plan: ReadPlan) {
  const named = plan.steps.map((step) => ({ ...step, kindName: labelOf('planSteps', step.kind) }));
  const of = (taker: ReadStep['takenBy']) => named.filter(({ takenBy }) => takenBy === taker);
  return { ...plan, ours: openFirst(of('council')), theirs: openFirst(of('person')) };
}

function openFirst<T extends Pick<ReadStep, 'status'>>(steps: readonly T[]): T[] {
  return [...steps.filter(({ status }) => status === 'open'), ...steps.filter(({ status }) => status !== 'open')];
}
