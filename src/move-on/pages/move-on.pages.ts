import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { JointTenancies } from '../joint-tenancies/joint-tenancies.service.js';
import { JointTenancyQueries } from '../joint-tenancies/joint-tenancy.queries.js';
import { PlanQueries } from '../plans/plan.queries.js';
import { MoveOnPlans } from '../plans/plans.service.js';
import { TenancyQueries } from '../tenancies/tenancy.queries.js';
import { AREAS, JOINT_TENANCY, PLAN } from './move-on.forms.js';
import { JOINT_SHOWN, PLAN_SHOWN, tenureInWords } from './move-on.words.js';

const ALL = { after: null, limit: 50 };

/** A household's way on: its plans, its tenancies, the joint tenancies that were left, and where a plan begins. */
@Pages('households/:id/move-on')
export class MoveOnPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly plans: PlanQueries,
    private readonly commands: MoveOnPlans,
    private readonly homes: TenancyQueries,
    private readonly joint: JointTenancyQueries,
    private readonly jointCommands: JointTenancies,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('move-on.plan')
  async show(@Ask() asked: Asked) {
    const reference = await this.households.referenceOf(asked.id());
    if (!reference) return Refusal.missing();
    const plans = await this.plans.plansOf(asked.id(), ALL);
    const tenancies = await this.homes.tenanciesOf(asked.id(), ALL);
    const landlords = await this.directory.providersById(tenancies.map(({ landlordProviderId }) => landlordProviderId));
    const joint = await this.joint.ofHousehold(asked.id(), ALL);
    return page('move-on/pages/household.njk', 'Moving on', {
      household: { id: asked.id(), reference },
      plans: plans.map((plan) => ({ ...plan, shown: PLAN_SHOWN[plan.status] })),
      hasPlan: plans.some(({ status }) => status === 'open'),
      tenancies: tenancies.map((tenancy) => ({
        ...tenancy,
        tenure: tenureInWords(tenancy.tenure),
        landlord: landlords.get(tenancy.landlordProviderId)?.name,
      })),
      joint: joint.map((each) => ({ ...each, shown: JOINT_SHOWN[each.status] })),
      tenures: choicesIn('tenures'),
      barriers: choicesIn('moveOnBarriers'),
      jointForms: choicesIn('jointTenancyForms'),
      areas: await this.directory.areaChoices(),
      areaFields: AREAS,
    });
  }

  @Post('plan')
  @Page('move-on.plan', { again: 'show' })
  async plan(@Ask() asked: Asked) {
    const typed = readForm(PLAN, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const named = AREAS.filter((field) => typed[field]);
    const planned = await this.commands.open({
      ...{ householdId: asked.id(), targetDate: typed.targetDate, preferredTenures: typed.preferredTenures },
      ...{ preferredAreas: [...new Set(named.flatMap((field) => typed[field] ?? []))], barriers: typed.barriers },
    });
    if (!isRefusal(planned)) return seeOther(`/move-on/${planned.id}`, 'planned');
    return planned.code === 'unsafe-area' ? unsafeArea(planned, named) : planned;
  }

  @Post('joint-tenancy')
  @Page('move-on.plan', { again: 'show' })
  async recordJoint(@Ask() asked: Asked) {
    const typed = readForm(JOINT_TENANCY, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const recorded = await this.jointCommands.record({ householdId: asked.id(), ...typed });
    return isRefusal(recorded) ? recorded : seeOther(`/joint-tenancies/${recorded.id}`, 'recorded');
  }
}

/** Says it at the box in which the area was chosen. */
function unsafeArea(refusal: Refusal, named: readonly string[]): FormErrors {
  return new FormErrors(
    refusal.errors.map(({ field, message }) => ({
      field: named[Number(field?.split('.')[1] ?? 0)] ?? AREAS[0],
      message: `${refusal.detail} ${message}`,
    })),
  );
}
