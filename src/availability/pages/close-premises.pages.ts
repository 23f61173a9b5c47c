import { Get, Post } from '@nestjs/common';
import { PremisesQueries } from '../../accommodation/premises/premises.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { ClosureChecks } from '../closing/closure-checks.js';
import { PremisesClosures } from '../closing/premises-closures.service.js';
import { blockersIn, daysTyped } from './blockers.js';
import { CLOSED_DAYS, CLOSING } from './closing.form.js';

/** Taking all rooms of a house out of use, or none of them; what stands in the way can be seen first. */
@Pages('premises/:id/close')
export class ClosePremisesPages {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly closures: PremisesClosures,
    private readonly checks: ClosureChecks,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('unit.close')
  async show(@Ask() asked: Asked) {
    const premises = await this.premises.one(asked.id());
    if (premises?.providerId !== asked.actor.organisationId) return Refusal.missing();
    const days = daysTyped(asked.form);
    return page('availability/pages/close-premises.njk', 'Close a house', {
      premises,
      blockers: blockersIn(days && (await this.checks.ofPremises(premises.id, days))),
      reasons: choicesIn('closureReasons'),
      costBearers: choicesIn('costBearers'),
      form: asked.form.startingFrom(boxes('from', this.clock.today())),
    });
  }

  @Post()
  @Page('unit.close', { again: 'show' })
  async close(@Ask() asked: Asked) {
    if (asked.form.value('only') === 'look') return this.look(asked);
    const typed = readForm(CLOSING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const closed = await this.closures.close(asked.id(), { ...typed, to: typed.to ?? null });
    return isRefusal(closed) ? closed : seeOther(`/premises/${closed.premisesId}`, 'closed');
  }

  private async look(asked: Asked) {
    const days = readForm(CLOSED_DAYS, asked.form.values);
    if (days instanceof FormErrors) return days;
    const check = await this.checks.ofPremises(asked.id(), { ...days, to: days.to ?? null });
    return isRefusal(check) ? check : this.show(asked);
  }
}
