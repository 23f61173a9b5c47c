import { Get } from '@nestjs/common';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { Refusal } from '../../shared/refusal.js';
import { seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PlacementQueries } from '../placement.queries.js';

/** The way from a placement to the question behind which its address is. */
@Pages('placements/:id/address')
export class AddressOfPlacementPages {
  constructor(
    private readonly placements: PlacementQueries,
    private readonly units: UnitQueries,
  ) {}

  @Get()
  @Page('address.disclose', { hidden: true })
  async lead(@Ask() asked: Asked) {
    const placement = await this.placements.facts(asked.id());
    const unit = placement && (await this.units.placeable(placement.unitId));
    if (!placement || !unit) return Refusal.missing();
    return seeOther(`/premises/${unit.premisesId}/address?placement=${placement.id}`);
  }
}
