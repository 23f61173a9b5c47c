import { Get, Post } from '@nestjs/common';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, day, optional, readForm } from '../../web/forms/fields.js';
import type { Values } from '../../web/forms/values.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { codesOf } from '../coded.js';
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
    const [householdId, unitId] = [asked.query('household'), asked.query('unit')];
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
      outOfArea: choicesIn('outOfAreaReasons'),
      again: addressOf(householdId),
      nextBest: offerAddress(householdId, nightsIn(said)),
    });
  }

  @Post()
  @Page('placement.offer', { again: 'show' })
  async offer(@Ask() asked: Asked) {
    const typed = readForm(OFFER, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { from, to, hold, outOfAreaReason } = typed;
    const [householdId, unitId] = [asked.query('household'), asked.query('unit')];
    if (!isId(householdId) || !isId(unitId)) return Refusal.missing();

    const offered = await this.offers.offer({
      householdId,
      unitId,
      from,
      holdMinutes: Number(hold),
      ...(to ? { expectedTo: to } : {}),
      ...(outOfAreaReason ? { outOfAreaReason } : {}),
    });

    return isRefusal(offered) ? offered.naming(asOnTheForm) : seeOther(`/placements/${offered.id}`, 'offered');
  }

  private filled(asked: Values): Values {
    const { from = this.clock.today(), to } = nightsIn(asked);
    return {
      ...boxes('from', from),
      ...(to ? boxes('to', to) : {}),
      hold: String(HOLD_MINUTES.usual),
    };
  }
}

function asOnTheForm(field: string): string {
  return field === 'expectedTo' ? 'to' : field;
}

/** The nights of an address or a form, as far as they are real days. */
function nightsIn(said: Values): { from?: LocalDate; to?: LocalDate } {
  const from = day('')(said, 'from');
  const to = day('')(said, 'to');
  return { ...('value' in from && { from: from.value }), ...('value' in to && { to: to.value }) };
}

/** Where a place is offered to a household for these nights, once `&unit=` says which. */
export function offerAddress(
  householdId: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): string {
  const query = new URLSearchParams({ household: householdId, ...(from ? { from } : {}), ...(to ? { to } : {}) });
  return `/places/offer?${query}`;
}

/** Where to search again for a household. */
export function addressOf(householdId: string): string {
  return `/places?household=${householdId}`;
}
