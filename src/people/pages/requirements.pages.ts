import { Get, Post } from '@nestjs/common';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choices, number, readForm, versionSeen } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { HouseholdQueries } from '../household.queries.js';
import { REQUIRED, REQUIRED_CODES, requirementsInWords } from '../household.words.js';
import { HouseholdNeeds } from '../needs.service.js';

const MOST_PETS = 20;
const FORM = {
  has: choices(REQUIRED_CODES),
  pets: number('Enter how many pets, or 0 for none', 0, MOST_PETS),
  version: versionSeen('Open the page again', 1),
};

/** What a place must have for a household. */
@Pages('households/:id/requirements')
export class RequirementsPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly commands: HouseholdNeeds,
  ) {}

  @Get()
  @Page('household.change')
  async show(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return Refusal.missing();
    const { requirements } = household;
    return page('people/pages/requirements.njk', 'What a place must have', {
      household,
      present: requirementsInWords(requirements),
      required: REQUIRED_CODES.map((value) => ({ value, text: REQUIRED[value] })),
      form: asked.form.startingFrom({
        has: REQUIRED_CODES.filter((name) => requirements[name]),
        pets: String(requirements.pets),
      }),
    });
  }

  @Post()
  @Page('household.change', { again: 'show' })
  async change(@Ask() asked: Asked) {
    const typed = readForm(FORM, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { has, pets, version } = typed;
    const wanted = { ...Object.fromEntries(has.map((name) => [name, true])), pets };
    const changed = await this.commands.changeRequirements(asked.id(), wanted, version);
    return isRefusal(changed) ? changed : seeOther(`/households/${asked.id()}`, 'requirements');
  }
}
