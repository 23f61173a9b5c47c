import { Get, Post } from '@nestjs/common';
import { ROLE_WORDS } from '../../../access/roles.js';
import { type Colleague, StaffQueries } from '../../../access/staff.queries.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { optional, readForm, recordId } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Leavers } from '../../leads/leavers.service.js';
import { canHold } from '../../packages/package.rules.js';
import { SupportQueries } from '../../support.queries.js';

/** A colleague leaves: their account is closed, and nobody whom they support is left without a lead. */
@Pages('leavers')
export class LeaversPages {
  constructor(
    private readonly leavers: Leavers,
    private readonly support: SupportQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('user.leave')
  async list(@Ask() asked: Asked) {
    const led = await this.support.numbersLed();
    return page('support/pages/leaving/leavers.njk', 'A colleague leaves', {
      colleagues: (await this.staff.colleagues())
        .filter(({ id }) => id !== asked.actor.userId)
        .map((colleague) => shown(colleague, led)),
      told: { left: 'Their account is closed. What they led has another lead from today on.' },
    });
  }

  @Get(':id')
  @Page('user.leave')
  async ask(@Ask() asked: Asked) {
    const colleagues = await this.staff.colleagues();
    const leaver = colleagues.find(({ id }) => id === asked.id());
    if (!leaver || leaver.id === asked.actor.userId) return Refusal.missing();
    return page('support/pages/leaving/leaver.njk', 'A colleague leaves', {
      leaver: shown(leaver, await this.support.numbersLed()),
      others: colleagues
        .filter(({ id, roles }) => id !== leaver.id && canHold(roles))
        .map(({ id, name }) => ({ value: id, text: name })),
    });
  }

  @Post(':id')
  @Page('user.leave', { again: 'ask' })
  async leave(@Ask() asked: Asked) {
    const typed = readForm({ toUserId: optional(recordId('')) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const left = await this.leavers.leave(asked.id(), typed);
    const isGone = isRefusal(left) && left.kind === 'missing' && (await this.hasLeft(asked.id()));
    return isRefusal(left) && !isGone ? left : seeOther('/leavers', 'left');
  }

  /** Whoever closes an account that a colleague has just closed is told the same. Asked only where nothing was closed here. */
  private async hasLeft(id: string): Promise<boolean> {
    const isThere = (await this.staff.colleagues()).some((colleague) => colleague.id === id);
    return !isThere && (await this.staff.namesOf([id])).has(id);
  }
}

function shown({ id, name, roles }: Colleague, led: ReadonlyMap<string, number>) {
  return { id, name, roles: roles.map((role) => ROLE_WORDS[role as keyof typeof ROLE_WORDS]), led: led.get(id) ?? 0 };
}
