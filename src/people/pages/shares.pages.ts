import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choice, optional, readForm, recordId, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { HouseholdQueries } from '../household.queries.js';
import { CONSENTS } from '../people.codes.js';
import { HouseholdShares } from '../shares.service.js';

const TOLD = { shared: 'From now on they see this household.', ended: 'From now on they find nothing of it.' };
const CONSENT_CHOICES = [
  { value: 'given', text: 'Yes, they agreed' },
  { value: 'not-required', text: 'The law lets us share without it', hint: 'Say below what lets you' },
];
const FORM = {
  organisationId: recordId('Choose who is to see this household'),
  purpose: text('Write what they need it for', 300),
  consent: choice(CONSENTS, 'Say whether they agreed'),
  legalBasis: optional(text('', 300)),
};

/** To whom a household is open beside whoever recorded it, and who houses it; opened to one more, and closed again. */
@Pages('households/:id/shares')
export class SharesPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly shares: HouseholdShares,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('household.share')
  async show(@Ask() asked: Asked) {
    const known = await this.known(asked);
    if (!known) return Refusal.missing();
    const taken = [asked.actor.organisationId, ...known.shares.map(({ organisationId }) => organisationId)];
    const everybody = await this.directory.providerChoices();
    return page('people/pages/shares.njk', 'Who works with them', {
      ...known,
      organisations: everybody.filter(({ value }) => !taken.includes(value)),
      consents: CONSENT_CHOICES,
      told: TOLD,
    });
  }

  @Post()
  @Page('household.share', { again: 'show' })
  async share(@Ask() asked: Asked) {
    const typed = readForm(FORM, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const shared = await this.shares.share(asked.id(), typed);
    return isRefusal(shared) ? shared : seeOther(`/households/${asked.id()}/shares`, 'shared');
  }

  @Get(':share/end')
  @Page('household.share')
  async ask(@Ask() asked: Asked) {
    const known = await this.known(asked);
    const share = known?.shares.find(({ id }) => id === asked.id('share'));
    if (!known || !share) return Refusal.missing();
    return page('people/pages/share-ends.njk', 'Shared no longer', { ...known, share });
  }

  @Post(':share/end')
  @Page('household.share', { again: 'ask' })
  async end(@Ask() asked: Asked) {
    const refused = await this.shares.end(asked.id(), asked.id('share'));
    if (refused) return refused;
    // Whoever ended their own organisation's share sees the household no longer.
    const stillSeen = await this.households.referenceOf(asked.id());
    return stillSeen ? seeOther(`/households/${asked.id()}/shares`, 'ended') : seeOther('/households');
  }

  private async known(asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return null;
    const { id, reference, shares } = household;
    const providers = await this.directory.providersById(shares.map(({ organisationId }) => organisationId));
    return {
      householdId: id,
      reference,
      shares: shares.map((share) => ({
        ...share,
        name: providers.get(share.organisationId)?.name ?? 'Another organisation',
      })),
    };
  }
}
