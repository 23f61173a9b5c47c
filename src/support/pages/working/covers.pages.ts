import { Get, Post } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { day, readForm, recordId } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Covers } from '../../leads/covers.service.js';
import { canHold, mayHandOver } from '../../packages/package.rules.js';
import { PackagesAtWork } from './package-at-work.js';

const TOLD = { arranged: 'They are asked to stand in, and have it on their list.', over: 'It is over.' };

/** Who stands in while the lead is away. The lead stays the lead. */
@Pages('caseload/:id/cover')
export class CoversPages {
  constructor(
    private readonly packages: PackagesAtWork,
    private readonly covers: Covers,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.read')
  async show(@Ask() asked: Asked) {
    const known = await this.packages.of(asked);
    if (!known) return Refusal.missing();
    const { covers, leadProfessionalId } = known.package;
    const today = this.clock.today();
    const named = covers.map((cover) => ({
      ...cover,
      name: known.colleagues.find(({ id }) => id === cover.userId)?.name ?? 'Somebody at another service',
    }));
    return page('support/pages/working/covers.njk', 'Who stands in', {
      ...known,
      arranges: known.isTheirs && mayHandOver(asked.actor, asked.actor.organisationId, leadProfessionalId),
      present: named.filter(({ to }) => to >= today),
      past: named.filter(({ to }) => to < today),
      others: known.colleagues
        .filter(({ id, roles }) => id !== leadProfessionalId && canHold(roles))
        .map(({ id, name }) => ({ value: id, text: name })),
      told: TOLD,
    });
  }

  @Post()
  @Page('package.hand-over', { again: 'show' })
  async arrange(@Ask() asked: Asked) {
    const typed = readForm(
      {
        userId: recordId('Choose who stands in'),
        from: day('Enter the first day'),
        to: day('Enter the last day'),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    return this.shown(asked, await this.covers.arrange(asked.id(), typed), 'arranged');
  }

  @Post(':cover/end')
  @Page('package.hand-over', { again: 'show' })
  async end(@Ask() asked: Asked) {
    return this.shown(asked, await this.covers.end(asked.id(), asked.id('cover')), 'over');
  }

  private shown(asked: Asked, result: unknown, done: keyof typeof TOLD) {
    return isRefusal(result) ? result : seeOther(`/caseload/${asked.id()}/cover`, done);
  }
}
