import { Get, Post } from '@nestjs/common';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { one } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { MeasureQueries } from '../../outcomes/measure.queries.js';
import { fittingOutcomes } from '../../outcomes/measure.rules.js';
import { Closings } from '../../packages/closings.service.js';
import { SupportPolicies } from '../../policies/support-policies.service.js';
import { SupportQueries, type WholePackage } from '../../support.queries.js';
import { whoseIs } from '../whose.js';
import { closingInWords, readClosing } from './closing.form.js';

/** The end of one person's support: what has changed, how things are, and a last look at what then ends and what goes on. */
@Pages('caseload/:id/close')
export class ClosingPages {
  constructor(
    private readonly closings: Closings,
    private readonly support: SupportQueries,
    private readonly measures: MeasureQueries,
    private readonly policies: SupportPolicies,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('package.close')
  async form(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    return page('support/pages/closing/closing.njk', 'Close support', {
      ...known,
      form: asked.form.startingFrom(boxes('closedOn', this.clock.today())),
      reasons: choicesIn('supportCloseReasons'),
      results: choicesIn('supportOutcomeResults'),
      answers: choicesIn('supportMeasureAnswers'),
      said: choicesIn('supportMeasureSaidBy'),
    });
  }

  @Post('check')
  @Page('package.close', { again: 'form' })
  async check(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    if (one(asked.form.values, 'then') === 'change') return this.form(asked);
    const typed = readClosing(asked.form.values, known.outcomes);
    if (typed instanceof FormErrors) return typed;
    return page('support/pages/closing/check.njk', 'Check the end of support', {
      ...known,
      ...closingInWords(typed),
      closedOn: typed.closedOn,
      asksLater: typed.measures === undefined && typed.reason !== 'died',
      waiting: known.package.handovers.some(({ status }) => status === 'awaiting-acknowledgement'),
      lastMeasuresDays: (await this.policies.of(asked.actor.organisationId)).lastMeasuresDays,
      carried: asked.form.carried().filter(({ name }) => name !== 'then'),
    });
  }

  @Post()
  @Page('package.close', { again: 'form' })
  async close(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    const typed = readClosing(asked.form.values, known.outcomes);
    if (typed instanceof FormErrors) return typed;
    const closed = await this.closings.close(asked.id(), typed);
    return isRefusal(closed) ? closed : seeOther(`/caseload/${asked.id()}`, 'closed');
  }

  /** The support, and what is asked of somebody of this age; nothing for those who do not lead it, or once it has ended. */
  private async known(asked: Asked) {
    const found: WholePackage | null = await this.support.whole(asked.id());
    const age = found && (await this.measures.age(found.id, this.clock.today()));
    if (!found || age === null || found.status !== 'active') return null;
    return {
      package: found,
      whose: whoseIs(await this.households.calledAs(found.personId)),
      outcomes: fittingOutcomes(age).map((code) => ({ code, label: labelOf('supportOutcomes', code) ?? code })),
    };
  }
}
