import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { isId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { Tenancies } from '../tenancies/tenancies.service.js';
import { TENANCY } from './move-on.forms.js';

/** What they had before, in the words that the law reads. */
const BEFORE = [
  { value: 'secure', text: 'A secure tenancy with a council, alone or with somebody' },
  { value: 'assured', text: 'An assured tenancy with a housing association, alone or with somebody' },
  { value: 'private-rented', text: 'A home rented privately' },
  { value: 'none', text: 'No tenancy' },
];

/** Recording the home that a household moves on to. */
@Pages('households/:id/move-on/tenancy')
export class NewTenancyPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly tenancies: Tenancies,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('tenancy.create')
  async show(@Ask() asked: Asked) {
    const reference = await this.households.referenceOf(asked.id());
    if (!reference) return Refusal.missing();
    return page('move-on/pages/new-tenancy.njk', 'Record a tenancy', {
      household: { id: asked.id(), reference },
      landlords: await this.directory.providerChoices(),
      tenures: choicesIn('tenures'),
      before: BEFORE,
    });
  }

  @Post()
  @Page('tenancy.create', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(TENANCY, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    if (!isId(typed.landlordProviderId)) return Refusal.missing();
    const recorded = await this.tenancies.create({ householdId: asked.id(), ...typed });
    return isRefusal(recorded) ? recorded : seeOther(`/tenancies/${recorded.id}`, 'recorded');
  }
}
