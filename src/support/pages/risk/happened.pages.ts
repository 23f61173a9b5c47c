import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { labelOf } from '../../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, optional, readForm, recordId, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Perpetrators } from '../../risk/perpetrators.service.js';
import { RISK_EVENT_KINDS } from '../../risk/reassessment.rules.js';
import { RiskEvents } from '../../risk/risk-events.service.js';

/** What may have changed the risk to a person (RSK-12), as they or others tell it. */
@Pages('people/:id/happened')
export class HappenedPages {
  constructor(
    private readonly events: RiskEvents,
    private readonly perpetrators: Perpetrators,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('risk.assess')
  async form(@Ask() asked: Asked) {
    const called = await this.households.calledAs(asked.id());
    if (!called) return Refusal.missing();
    return page('support/pages/risk/happened.njk', 'Something has happened', {
      personId: asked.id(),
      name: called.name,
      kinds: choicesIn('riskEvents'),
      known: mayDo(asked.actor.roles, 'perpetrator.read') ? await this.known(asked.id()) : [],
      form: asked.form.startingFrom(boxes('happenedOn', this.clock.today())),
    });
  }

  @Post()
  @Page('risk.assess', { again: 'form' })
  async tell(@Ask() asked: Asked) {
    const typed = readForm(
      {
        kind: choice(RISK_EVENT_KINDS, 'Choose what happened'),
        happenedOn: day('Enter the day on which it happened'),
        perpetratorId: optional(recordId('')),
        note: optional(text('', 2000)),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const told = await this.events.tell(asked.id(), typed);
    return isRefusal(told) ? told : seeOther(`/people/${asked.id()}`, 'told');
  }

  private async known(personId: string) {
    const onRecord = await this.perpetrators.ofPerson(personId);
    return (onRecord?.items ?? []).map(({ id, name, relationship }) => ({
      value: id,
      text: [name ?? 'Name not known', labelOf('perpetratorRelationships', relationship)?.toLowerCase()].join(', '),
    }));
  }
}
