import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Goals } from '../../goals/goals.service.js';
import { PackagesAtWork } from './package-at-work.js';

const TOLD = {
  agreed: 'It is kept, in their words.',
  reached: 'They have reached it.',
  'set-aside': 'It is set aside.',
};

/** What a person wants to reach, in their own words. */
@Pages('caseload/:id/goals')
export class GoalsPages {
  constructor(
    private readonly packages: PackagesAtWork,
    private readonly goals: Goals,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const known = await this.packages.of(asked);
    if (!known) return Refusal.missing();
    const { goals } = known.package;
    return page('support/pages/working/goals.njk', 'What they want to reach', {
      ...known,
      records: known.isTheirs && mayDo(asked.actor.roles, 'package.work'),
      present: goals.filter(({ status }) => status === 'working-towards'),
      past: goals.filter(({ status }) => status !== 'working-towards'),
      told: TOLD,
    });
  }

  @Post()
  @Page('package.work', { again: 'show' })
  async agree(@Ask() asked: Asked) {
    const typed = readForm({ goal: text('Write what they want, in their words', 500) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.goals.agree(asked.id(), typed.goal), 'agreed');
  }

  @Post(':goal')
  @Page('package.work', { again: 'show' })
  async end(@Ask() asked: Asked) {
    const ways = choice(['reached', 'set-aside'], 'Choose whether they have reached it or set it aside');
    const typed = readForm({ status: ways }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { status } = typed;
    return this.shown(asked, await this.goals.end(asked.id(), asked.id('goal'), status), status);
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/caseload/${asked.id()}/goals`, done);
  }
}
