import { Get, Post } from '@nestjs/common';
import { UnitNames } from '../../accommodation/units/unit-names.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { boxes } from '../../web/forms/boxes.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, day, optional, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { codesOf } from '../coded.js';
import { PlacementQueries } from '../placement.queries.js';
import { OUT_OF_AREA, TRANSFERRED } from '../placements.codes.js';
import { Transfers } from '../stays/transfers.service.js';

const MOVING = {
  at: day('Enter the day on which they move'),
  reason: choice(codesOf(TRANSFERRED), 'Choose why they move'),
  outOfAreaReason: optional(choice(codesOf(OUT_OF_AREA), 'Choose a reason')),
};

/** Moving a household that lives somewhere into a place that a search has found, with any provider: one act, or nothing happens. */
@Pages('placements/:id/transfer')
export class TransferPages {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly transfers: Transfers,
    private readonly households: HouseholdQueries,
    private readonly names: UnitNames,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('placement.move')
  async show(@Ask() asked: Asked) {
    const placement = await this.placements.read(asked.id());
    const to = asked.query('unit');
    if (placement?.status !== 'arrived' || !isId(to)) return Refusal.missing();
    const reference = await this.households.referenceOf(placement.householdId);
    const names = await this.names.of([placement.unitId, to]);
    const unit = names.get(to);
    if (reference === null || !unit) return Refusal.missing();
    return page('placements/pages/transfer.njk', 'Move to another place', {
      placement,
      reference,
      now: names.get(placement.unitId),
      unitId: to,
      unit,
      reasons: choicesIn('transferReasons'),
      outOfArea: choicesIn('outOfAreaReasons'),
      form: asked.form.startingFrom(boxes('at', this.clock.today())),
    });
  }

  @Post()
  @Page('placement.move', { again: 'show' })
  async move(@Ask() asked: Asked) {
    const typed = readForm(MOVING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { at, reason, outOfAreaReason } = typed;
    const unitId = asked.query('unit');
    if (!isId(unitId)) return Refusal.missing();
    const moved = await this.transfers.transfer(asked.id(), {
      ...{ unitId, at, reason },
      ...(outOfAreaReason ? { outOfAreaReason } : {}),
    });
    if (isRefusal(moved)) return moved;
    const { closed, opened } = moved;
    // Where they went is not for the provider that they leave to follow.
    const follows = (await this.placements.read(opened.id)) !== null;
    return follows ? seeOther(`/placements/${opened.id}`, 'moved') : seeOther(`/arrivals/${closed.id}`, 'moved-on');
  }
}
