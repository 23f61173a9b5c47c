import { Get } from '@nestjs/common';
import { pageOf, readIdCursor, readNumberCursor } from '../../platform/http/page.js';
import { labelOf } from '../../shared/code-lists.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { AddressDisclosures, type AskedForAddress } from '../premises/address-disclosures.queries.js';
import { PremisesQueries } from '../premises/premises.queries.js';

const PREMISES = 20;
const LINES = 25;

/** Who looked at one's own addresses, when and what for. */
@Pages('address/looked-at')
export class LookedAtPages {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly disclosures: AddressDisclosures,
  ) {}

  /** One's own premises, each of which leads to who asked for its address; or one of them with those who did. */
  @Get()
  @Page('address.review', { hidden: true })
  async show(@Ask() asked: Asked) {
    const one = asked.query('premises');
    return one === undefined ? this.all(asked) : isId(one) ? this.one(one, asked) : Refusal.missing();
  }

  private async all(asked: Asked) {
    const cursor = asked.query('cursor');
    const filter = { providerId: asked.actor.organisationId };
    const rows = await this.premises.page(filter, { after: readIdCursor(cursor), limit: PREMISES });
    const { items, nextCursor } = pageOf(rows, PREMISES, ({ id }) => [id]);
    return page('accommodation/pages/looked-at-all.njk', 'Who looked at our addresses', {
      premises: items,
      next: nextCursor && `/address/looked-at?cursor=${nextCursor}`,
      first: cursor && '/address/looked-at',
    });
  }

  private async one(premisesId: string, asked: Asked) {
    const premises = await this.premises.one(premisesId);
    const cursor = asked.query('cursor');
    const rows = await this.disclosures.page(premisesId, { before: readNumberCursor(cursor), limit: LINES });
    if (!premises || isRefusal(rows)) return Refusal.missing();
    const { items, nextCursor } = pageOf(rows, LINES, ({ number }) => [number]);
    const here = `/address/looked-at?premises=${premisesId}`;
    return page('accommodation/pages/looked-at.njk', 'Who looked at our address', {
      premises,
      looks: items.map((look) => ({ ...look, why: purposeInWords(look) })),
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
    });
  }
}

function purposeInWords({ outcome, purpose }: AskedForAddress): string {
  if (outcome === 'refused') return 'Was not shown it';
  return labelOf('disclosurePurposes', purpose) ?? 'Said in their own words';
}
