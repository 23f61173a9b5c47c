import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { nameOf, quarterInWords, quartersUpTo } from '../quarter.js';
import { ReturnQueries } from '../snapshot/return.queries.js';
import { Returns } from '../snapshot/returns.service.js';
import { STATUS_WORDS } from './return.words.js';

/** A council's quarters of H-CLIC, and the way to gather one; each goes on at `return.pages.ts`. */
@Pages('reports/h-clic')
export class QuartersPages {
  constructor(
    private readonly queries: ReturnQueries,
    private readonly returns: Returns,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('h-clic.return')
  async show(@Ask() { actor }: Asked) {
    const known = await this.queries.list();
    const closed = known.filter(({ status }) => status === 'signed-off').map(({ quarter }) => quarter);
    return page('reporting/h-clic/pages/quarters.njk', 'H-CLIC returns', {
      quarters: known.map((each) => ({ ...each, text: quarterInWords(each), state: STATUS_WORDS[each.status] })),
      choices: quartersUpTo(this.clock.today())
        .map((quarter) => ({ value: nameOf(quarter), text: quarterInWords(quarter) }))
        .filter(({ value }) => !closed.includes(value)),
      maps: mayDo(actor.roles, 'h-clic.map'),
    });
  }

  @Post()
  @Page('h-clic.return', { again: 'show' })
  async gather(@Ask() { form }: Asked) {
    const names = quartersUpTo(this.clock.today()).map(nameOf);
    const typed = readForm({ quarter: choice(names, 'Choose a quarter') }, form.values);
    if (typed instanceof FormErrors) return typed;
    const begun = await this.returns.gather(typed.quarter);
    return isRefusal(begun) ? begun : seeOther(`/reports/h-clic/${begun.id}`, 'begun');
  }
}
