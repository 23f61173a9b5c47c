import { Get, Post } from '@nestjs/common';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choice, day, optional, readForm, text } from '../../web/forms/fields.js';
import { one, type Values } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { choicesOf, codesOf } from '../coded.js';
import { HOLD_MINUTES } from '../offers/holds.rules.js';
import { Offers } from '../offers/offers.service.js';
import { OUT_OF_AREA } from '../placements.codes.js';

const HOLDS = {
  '60': 'One hour',
  '120': 'Two hours',
  '240': 'Four hours',
  '1440': 'Until this time tomorrow',
} as const;
const OFFER = {
  household: text('Choose a household'),
  unit: text('Choose a place'),
  from: day('Enter the first night'),
  to: optional(day('')),
  hold: choice(Object.keys(HOLDS) as (keyof typeof HOLDS)[], 'Say for how long it is held'),
  outOfAreaReason: optional(choice(codesOf(OUT_OF_AREA), 'Choose a reason')),
};

/** Holding one place for one household and offering it: the second of two clicks. */
@Pages('places/offer')
export class OfferPages {
  constructor(
    private readonly offers: Offers,
    private readonly names: UnitNames,
    private readonly households: HouseholdQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('placement.offer')
  async show(@Ask() asked: Asked) {
    const said = Object.keys(asked.form.values).length > 0 ? asked.form.values : asked.queries;
    const [householdId, unitId] = [one(said, 'household'), one(said, 'unit')];
    if (!isId(householdId) || !isId(unitId)) return Refusal.missing();
    const reference = await this.households.referenceOf(householdId);
    const unit = (await this.names.of([unitId])).get(unitId);
    if (reference === null || !unit) return Refusal.missing();
    return page('placements/pages/offer.njk', 'Hold and offer a place', {
      householdId,
      unitId,
      reference,
      unit,
      form: asked.form.startingFrom(this.filled(asked.queries)),
      holds: Object.entries(HOLDS).map(([value, words]) => ({ value, text: words })),
      outOfArea: choicesOf(OUT_OF_AREA),
      again: addressOf(householdId),
    });
  }

  @Post()
  @Page('placement.offer', { again: 'show' })
  async offer(@Ask() { form }: Asked) {
    const typed = readForm(OFFER, form.values);
    if (typed instanceof FormErrors) return typed;
    const { household: householdId, unit: unitId, from, to, hold, outOfAreaReason } = typed;
    if (!isId(householdId) || !isId(unitId)) return Refusal.missing();

    const offered = await this.offers.offer({
      householdId,
      unitId,
      from,
      holdMinutes: Number(hold),
      ...(to ? { expectedTo: to } : {}),
      ...(outOfAreaReason ? { outOfAreaReason } : {}),
    });

    return isRefusal(offered) ? offered : seeOther(`/placements/${offered.id}`, 'offered');
  }

  private filled(asked: Values): Values {
    const from = day('')(asked, 'from');
    const to = day('')(asked, 'to');
    return {
      ...boxes('from', 'value' in from ? from.value : this.clock.today()),
      ...('value' in to ? boxes('to', to.value) : {}),
      hold: String(HOLD_MINUTES.usual),
    };
  }
}

/** Where to search again for a household. */
export function addressOf(householdId: string): string {
  return `/places?household=${householdId}`;
}
