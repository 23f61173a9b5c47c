import { Get, Post } from '@nestjs/common';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { number, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { FreshnessTargets } from '../freshness/freshness-targets.js';

const TARGET = {
  freshHours: number('Enter after how many hours it is to be confirmed again', 1, 168),
  staleHours: number('Enter after how many hours others are told to call first', 2, 720),
};
const TOLD = { set: 'From now on this counts for all your rooms.' };

/** How often one's own rooms are confirmed, as one's organisation has promised. */
@Pages('rooms/how-often')
export class HowOftenPages {
  constructor(private readonly targets: FreshnessTargets) {}

  @Get()
  @Page('unit.change')
  async show(@Ask() { actor, form }: Asked) {
    const target = await this.targets.one(actor.organisationId);
    if (isRefusal(target)) return target;
    return page('availability/pages/how-often.njk', 'How often rooms are confirmed', {
      form: form.startingFrom({ freshHours: String(target.freshHours), staleHours: String(target.staleHours) }),
      told: TOLD,
    });
  }

  @Post()
  @Page('unit.change', { again: 'show' })
  async set(@Ask() { actor, form }: Asked) {
    const typed = readForm(TARGET, form.values);
    if (typed instanceof FormErrors) return typed;
    const set = await this.targets.set(actor.organisationId, typed);
    return isRefusal(set) ? set : seeOther('/rooms/how-often', 'set');
  }
}
