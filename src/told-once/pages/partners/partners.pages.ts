import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { Clock } from '../../../platform/clock/clock.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { boxes } from '../../../web/forms/boxes.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { readForm } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { Consents } from '../../partners/consents.service.js';
import { InformationShares } from '../../partners/information-shares.service.js';
import { PartnerQueries } from '../../partners/partner.queries.js';
import { basesFor, CONSENT, SHARE, WITHDRAWAL } from './partners.forms.js';
import { shownPartners } from './partners.view.js';

/** More than any household has; the record for the person holds all. */
const MOST = { after: null, limit: 200 } as const;
const TOLD = {
  given: 'Recorded: they agree. It covers what your organisation tells from that day.',
  withdrawn: 'Recorded: they have taken it back. It covers nothing from that day.',
  shared: 'Recorded. You may tell them this now, and nothing more.',
};

/** What people agreed that partner agencies may be told, and what those were told. */
@Pages('households/:id/partners')
export class PartnersPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly queries: PartnerQueries,
    private readonly consents: Consents,
    private readonly shares: InformationShares,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('information.share')
  async show(@Ask() asked: Asked) {
    const id = asked.id();
    const household = await this.household(id);
    const consents = household && (await this.queries.consents(id, MOST));
    const shares = consents && (await this.queries.shares(id, MOST));
    if (!household || !shares) return Refusal.missing();
    const organisations = await this.directory.providersById(
      [...consents, ...shares].map(({ organisationId }) => organisationId),
    );
    const names = new Map([...organisations].map(([organisation, { name }]) => [organisation, name]));
    return page('told-once/pages/partners/partners.njk', 'Partner agencies', {
      household,
      ...shownPartners(consents, shares, {
        people: await this.households.givenNames(id),
        organisations: names.set(asked.actor.organisationId, asked.actor.organisationName),
      }),
      told: TOLD,
    });
  }

  @Get('consents/new')
  @Page('information.share')
  async agreeing(@Ask() asked: Asked) {
    const household = await this.household(asked.id());
    if (!household) return Refusal.missing();
    return page('told-once/pages/partners/consent-new.njk', 'What they agree to', {
      household,
      ...this.choices(),
      givenBy: choicesIn('consentGivenBy'),
      form: asked.form.startingFrom(boxes('givenOn', this.clock.today())),
    });
  }

  @Post('consents/new')
  @Page('information.share', { again: 'agreeing' })
  async agree(@Ask() asked: Asked) {
    const typed = readForm(CONSENT, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const given = await this.consents.give(asked.id(), typed);
    return isRefusal(given) ? given : seeOther(`/households/${asked.id()}/partners`, 'given');
  }

  @Get('consents/:consent/taken-back')
  @Page('information.share')
  async takingBack(@Ask() asked: Asked) {
    const consents = (await this.queries.consents(asked.id(), MOST)) ?? [];
    const consent = consents.find(({ id, withdrawnOn }) => id === asked.id('consent') && withdrawnOn === null);
    const household = await this.household(asked.id());
    if (!household || !consent) return Refusal.missing();
    const people = await this.households.givenNames(household.id);
    const { agreed } = shownPartners([consent], [], { people, organisations: new Map() });
    return page('told-once/pages/partners/taken-back.njk', 'What they take back', {
      household,
      consent: agreed[0],
      form: asked.form.startingFrom(boxes('withdrawnOn', this.clock.today())),
    });
  }

  @Post('consents/:consent/taken-back')
  @Page('information.share', { again: 'takingBack' })
  async takeBack(@Ask() asked: Asked) {
    const typed = readForm(WITHDRAWAL, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const withdrawn = await this.consents.withdraw(asked.id(), asked.id('consent'), typed.withdrawnOn);
    return isRefusal(withdrawn) ? withdrawn : seeOther(`/households/${asked.id()}/partners`, 'withdrawn');
  }

  @Get('shares/new')
  @Page('information.share')
  async telling(@Ask() asked: Asked) {
    const household = await this.household(asked.id());
    if (!household) return Refusal.missing();
    return page('told-once/pages/partners/share-new.njk', 'Tell a partner agency', {
      household,
      ...this.choices(),
      bases: basesFor(asked.actor),
      form: asked.form.startingFrom({ basis: 'consent', ...boxes('sharedOn', this.clock.today()) }),
    });
  }

  @Post('shares/new')
  @Page('information.share', { again: 'telling' })
  async tell(@Ask() asked: Asked) {
    const typed = readForm(SHARE, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const shared = await this.shares.share(asked.id(), typed);
    return isRefusal(shared) ? shared : seeOther(`/households/${asked.id()}/partners`, 'shared');
  }

  /** The household with its people as a form offers them; null when the caller sees none. */
  private async household(id: string) {
    const household = await this.households.whole(id);
    if (!household) return null;
    const { members, formerMembers, reference } = household;
    const people = [...members, ...formerMembers].map((person) => ({
      value: person.id,
      text: `${person.givenName} ${person.familyName}`,
    }));
    return { id, reference, people };
  }

  private choices() {
    return { partners: choicesIn('partners'), categories: choicesIn('sharedCategories') };
  }
}
