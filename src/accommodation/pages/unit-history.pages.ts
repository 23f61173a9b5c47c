import { Get } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { pageOf, readNumberCursor } from '../../platform/http/page.js';
import { Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { offerInWords } from '../units/offer-in-words.js';
import { type FormerOffer, UnitHistoryQueries } from '../units/unit-history.queries.js';
import { type PlaceableUnit, UnitQueries } from '../units/unit.queries.js';

const LINES = 10;

/** What one room was said to offer before, latest first: by whom, until when, and what was different then. */
@Pages('rooms/:id/history')
export class UnitHistoryPages {
  constructor(
    private readonly units: UnitQueries,
    private readonly history: UnitHistoryQueries,
    private readonly staff: StaffQueries,
  ) {}

  @Get()
  @Page('unit.read')
  async show(@Ask() asked: Asked) {
    const unit = await this.units.placeable(asked.id());
    if (unit?.providerId !== asked.actor.organisationId) return Refusal.missing();
    const cursor = asked.query('cursor');
    const rows = await this.history.page(unit.id, { before: readNumberCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ version }) => [String(version)]);
    const names = await this.staff.namesOf(items.flatMap(({ saidBy }) => saidBy ?? []));
    const here = `/rooms/${unit.id}/history`;
    return page('accommodation/pages/unit-history.njk', 'What a room offered before', {
      unit,
      former: items.map((one) => ({ ...one, by: names.get(one.saidBy ?? ''), lines: inWords(one, unit) })),
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: cursor && here,
    });
  }
}

/** A former offer in words. A column that there was not yet then is read as it stands now. */
function inWords({ offered }: FormerOffer, unit: PlaceableUnit): string[] {
  const lines = offerInWords({ ...unit, ...offered });
  return offered['takingReferrals'] === false ? [...lines, 'Took no referrals'] : lines;
}
