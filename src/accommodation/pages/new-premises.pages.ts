import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, number, optional, readForm, text, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { CATEGORIES } from '../accommodation.codes.js';
import { readPostcode } from '../premises/postcode.js';
import { PremisesRegister } from '../premises/premises.service.js';

const NEW = {
  reference: text('Enter what it is called', 60),
  category: choice(CATEGORIES, 'Choose what kind of place it is'),
  localAuthorityCode: text('Choose the council area', 20),
  confidential: yesOrNo('Say whether where it is must be kept from others'),
  line1: text('Enter the first line of the address', 100),
  line2: optional(text('', 100)),
  town: optional(text('', 100)),
  postcode: text('Enter the postcode', 10),
  turnaround: number('Enter how many working days a room needs to be ready again', 0, 30),
};

/** Recording a house or scheme of one's own. Its address is sealed at once, and no page shows it again without a reason. */
@Pages('premises/new')
export class NewPremisesPages {
  constructor(
    private readonly register: PremisesRegister,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('premises.create')
  async show(@Ask() { form }: Asked) {
    return page('accommodation/pages/premises-new.njk', 'Add a house or scheme', {
      categories: choicesIn('accommodationCategories'),
      areas: await this.directory.areaChoices(),
      form: form.startingFrom({ turnaround: '1' }),
    });
  }

  @Post()
  @Page('premises.create', { again: 'show', neverKept: true })
  async record(@Ask() { actor, form }: Asked) {
    const typed = readForm(NEW, form.values);
    if (typed instanceof FormErrors) return typed;
    const postcode = readPostcode(typed.postcode);
    if (postcode === null)
      return new FormErrors([{ field: 'postcode', message: 'Enter a full postcode, like FY1 1AA' }]);
    const { reference, category, localAuthorityCode, confidential, turnaround } = typed;
    const lines = [typed.line1, typed.line2, typed.town].filter((line) => line !== undefined);
    const made = await this.register.create({
      ...{ providerId: actor.organisationId, reference, category, localAuthorityCode, confidential },
      ...{ address: { lines, postcode }, turnaroundWorkingDays: turnaround },
    });
    return isRefusal(made) ? made : seeOther(`/premises/${made.id}`, 'recorded');
  }
}
