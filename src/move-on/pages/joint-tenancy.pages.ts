import { Get, Post } from '@nestjs/common';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { JointTenancies } from '../joint-tenancies/joint-tenancies.service.js';
import { JointTenancyQueries, type JointTenancyView } from '../joint-tenancies/joint-tenancy.queries.js';
import { JOINT_STATES } from '../joint-tenancies/joint-tenancy.states.js';
import { ADVISED, COURT, NOTICE, OUTCOME } from './move-on.forms.js';
import { JOINT_SHOWN } from './move-on.words.js';

const TOLD = {
  recorded: 'It is recorded. Advice on housing and a lawyer’s advice are due.',
  advised: 'The advice is recorded.',
  served: 'The notice is recorded, and the day on which it can end the tenancy is on the task list.',
  asked: 'It is recorded that a court was asked.',
  outcome: 'What became of it is recorded.',
};
/** Days of the forms that begin with today. */
const DAYS = ['advisedOn', 'servedOn', 'agreedOn', 'askedOn', 'outcomeOn'];

/** A joint tenancy that somebody fled, and what can be done about it, in an order that is safe. */
@Pages('joint-tenancies/:id')
export class JointTenancyPages {
  constructor(
    private readonly queries: JointTenancyQueries,
    private readonly joint: JointTenancies,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('move-on.plan')
  async show(@Ask() asked: Asked) {
    const joint = await this.queries.read(asked.id());
    if (!joint) return Refusal.missing();
    const moves = JOINT_STATES.movesFrom(joint.status) as readonly string[];
    const today = this.clock.today();
    return page('move-on/pages/joint-tenancy.njk', 'Joint tenancy', {
      joint,
      reference: await this.households.referenceOf(joint.householdId),
      shown: JOINT_SHOWN[joint.status],
      kind: labelOf('jointTenancyForms', joint.form),
      replies: labelOf('jointTenancyReplies', joint.replyTo),
      mayBegin: moves.includes('serve'),
      advice: choicesIn('jointTenancyAdvice'),
      repliesTo: choicesIn('jointTenancyReplies'),
      outcomes: choicesIn('jointTenancyOutcomes').filter(({ value }) => moves.includes(value)),
      form: asked.form.startingFrom(Object.assign({}, ...DAYS.map((name) => boxes(name, today)))),
      told: TOLD,
    });
  }

  @Post('advice')
  @Page('move-on.plan', { again: 'show' })
  async advise(@Ask() asked: Asked) {
    const typed = readForm(ADVISED, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, 'advised', await this.joint.advise(asked.id(), { about: typed.about, on: typed.advisedOn }));
  }

  @Post('serve')
  @Page('move-on.plan', { again: 'show' })
  async serve(@Ask() asked: Asked) {
    const typed = readForm(NOTICE, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { servedOn, ...notice } = typed;
    return done(asked, 'served', await this.joint.serve(asked.id(), { on: servedOn, ...notice }));
  }

  @Post('ask-court')
  @Page('move-on.plan', { again: 'show' })
  async askCourt(@Ask() asked: Asked) {
    const typed = readForm(COURT, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return done(asked, 'asked', await this.joint.askCourt(asked.id(), { on: typed.askedOn }));
  }

  @Post('outcome')
  @Page('move-on.plan', { again: 'show' })
  async conclude(@Ask() asked: Asked) {
    const typed = readForm(OUTCOME, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { outcomeOn: on, ...outcome } = typed;
    return done(asked, 'outcome', await this.joint.conclude(asked.id(), { on, ...outcome }));
  }
}

function done(asked: Asked, what: keyof typeof TOLD, answer: JointTenancyView | Refusal) {
  return isRefusal(answer) ? answer : seeOther(`/joint-tenancies/${asked.id()}`, what);
}
