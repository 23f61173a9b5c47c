import { Post } from '@nestjs/common';
import { isRefusal } from '../../../shared/refusal.js';
import { FormErrors, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choice, day, optional, readForm, yesOrNo } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { codesOf } from '../../coded.js';
import { DEPARTED, DESTINATIONS, EXTENDED, OVERSTAYED } from '../../placements.codes.js';
import { Overstays } from '../../stays/overstays.service.js';
import { Stays } from '../../stays/stays.service.js';
import { StayShown } from './stay-shown.js';

const destination = choice(codesOf(DESTINATIONS), 'Choose where they went, or that it is not known yet');
const EXTENDING = {
  expectedTo: day('Enter the day on which they are expected to leave'),
  extensionReason: choice(codesOf(EXTENDED), 'Choose why they stay longer'),
};
const DEPARTING = {
  departedAt: day('Enter the day on which they left'),
  departureReason: choice(codesOf(DEPARTED), 'Choose why they left'),
  destination,
};
const DECIDING = {
  authorised: yesOrNo('Say whether they may stay'),
  overstayReason: choice(codesOf(OVERSTAYED), 'Choose why'),
  until: optional(day('')),
};

/** What happens during a stay: they stay longer, leave, and somebody learns where they went. For the provider and those who placed them. */
@Pages('arrivals/:id')
export class StayPages {
  constructor(
    private readonly stay: StayShown,
    private readonly stays: Stays,
    private readonly overstays: Overstays,
  ) {}

  show(asked: Asked) {
    return this.stay.page(asked);
  }

  @Post('extend')
  @Page('placement.move', { again: 'show' })
  async extend(@Ask() asked: Asked) {
    const typed = readForm(EXTENDING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const extended = await this.stays.extend(asked.id(), typed.expectedTo, typed.extensionReason);
    return isRefusal(extended) ? extended : seeOther(`/arrivals/${extended.id}`, 'extended');
  }

  @Post('depart')
  @Page('placement.move', { again: 'show' })
  async depart(@Ask() asked: Asked) {
    const typed = readForm(DEPARTING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { departedAt, departureReason: reason, destination: where } = typed;
    const departed = await this.stays.depart(asked.id(), { departedAt, reason, destination: where });
    return isRefusal(departed) ? departed : seeOther(`/arrivals/${departed.id}`, 'departed');
  }

  @Post('overstay')
  @Page('placement.move', { again: 'show' })
  async decideOverstay(@Ask() asked: Asked) {
    const typed = readForm(DECIDING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { authorised, overstayReason: reason, until } = typed;
    const decided = await this.overstays.decide(asked.id(), { authorised, reason, ...(until ? { until } : {}) });
    return isRefusal(decided) ? decided : seeOther(`/arrivals/${decided.id}`, 'decided');
  }

  @Post('destination')
  @Page('placement.move', { again: 'show' })
  async recordDestination(@Ask() asked: Asked) {
    const typed = readForm({ destination }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const known = await this.stays.recordDestination(asked.id(), typed.destination);
    return isRefusal(known) ? known : seeOther(`/arrivals/${known.id}`, 'destination');
  }
}
