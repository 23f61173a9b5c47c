import { Get, Post } from '@nestjs/common';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, optional, readForm, versionSeen } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { HouseholdQueries } from '../household.queries.js';
import { needsInWords } from '../household.words.js';
import { HouseholdNeeds, type NeedLevels } from '../needs.service.js';
import { LEVELS, type Need, NEEDS } from '../people.codes.js';

const NOT_ASSESSED = 'not-assessed';
const HOW_MUCH = optional(choice([NOT_ASSESSED, ...LEVELS], 'Choose how much, or that it is not assessed yet'));
const VERSION = { version: versionSeen('Open the page again', 1) };
const FORM = Object.fromEntries(NEEDS.map((need) => [need, HOW_MUCH])) as Record<Need, typeof HOW_MUCH>;

/** What a household needs support with, and how much: a question for each need, all of them on one page. */
@Pages('households/:id/needs')
export class NeedsPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly commands: HouseholdNeeds,
  ) {}

  @Get()
  @Page('household.change')
  async show(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return Refusal.missing();
    const { needs, needLevels } = household;
    return page('people/pages/needs.njk', 'What they need support with', {
      household,
      present: needsInWords(needs, needLevels),
      needs: choicesIn('needs'),
      howMuch: [
        { value: NOT_ASSESSED, text: 'Yes, how much is not assessed yet' },
        ...choicesIn('levels').map(({ value, text }) => ({ value, text: `Yes, ${text.toLowerCase()}` })),
      ],
      form: asked.form.startingFrom(Object.fromEntries(needs.map((need) => [need, needLevels[need] ?? NOT_ASSESSED]))),
    });
  }

  @Post()
  @Page('household.change', { again: 'show' })
  async change(@Ask() asked: Asked) {
    const typed = readForm({ ...FORM, ...VERSION }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const needs = NEEDS.filter((need) => typed[need] !== undefined);
    const levels = Object.fromEntries(
      needs.map((need) => [need, typed[need]]).filter(([, much]) => much !== NOT_ASSESSED),
    );
    const changed = await this.commands.changeNeeds(asked.id(), needs, levels as NeedLevels, typed.version);
    return isRefusal(changed) ? changed : seeOther(`/households/${asked.id()}`, 'needs');
  }
}
