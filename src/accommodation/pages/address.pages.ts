import { Get, Post } from '@nestjs/common';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { DISCLOSURE_PURPOSES } from '../accommodation.codes.js';
import { PremisesAddresses } from '../premises/premises-addresses.js';
import { PremisesQueries } from '../premises/premises.queries.js';

const ASKING = { purpose: choice(DISCLOSURE_PURPOSES, 'Say what you need the address for') };

/**
 * Where premises are, behind a question: what for. It is shown once, on the answer to the form, and stands in no address of a page;
 * whoever looks again asks again.
 */
@Pages('premises/:id/address')
export class AddressPages {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly addresses: PremisesAddresses,
  ) {}

  @Get()
  @Page('address.disclose', { hidden: true })
  async ask(@Ask() asked: Asked) {
    const premises = await this.premises.one(asked.id());
    if (!premises) return Refusal.missing();
    return page('accommodation/pages/ask-address.njk', 'Address', {
      premises,
      purposes: choicesIn('disclosurePurposes'),
      placementId: asked.form.value('placement') || asked.query('placement'),
    });
  }

  @Post()
  @Page('address.disclose', { hidden: true, again: 'ask' })
  async show(@Ask() asked: Asked) {
    const typed = readForm(ASKING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const premises = await this.premises.one(asked.id());
    if (!premises) return Refusal.missing();
    const placement = asked.form.value('placement');
    const shown = await this.addresses.disclose(premises.id, typed.purpose, isId(placement) ? placement : null);
    if (isRefusal(shown)) return shown;
    return page('accommodation/pages/address.njk', 'Address', { premises, ...shown });
  }
}
