import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, optional, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { RELATIONSHIPS } from '../risk/perpetrator.codes.js';
import { Perpetrators } from '../risk/perpetrators.service.js';

/** Who harms a person. Its title and its address say nothing of it: both stay in the browser's history. */
@Pages('people/:id/on-record')
export class PerpetratorsPages {
  constructor(private readonly perpetrators: Perpetrators) {}

  @Get()
  @Page('perpetrator.read')
  async show(@Ask() asked: Asked) {
    const known = await this.perpetrators.ofPerson(asked.id());
    if (!known) return Refusal.missing();
    return page('support/pages/perpetrators.njk', 'On record', {
      personId: asked.id(),
      known: known.map(({ relationship, name }) => ({
        name,
        words: labelOf('perpetratorRelationships', relationship),
      })),
      relationships: choicesIn('perpetratorRelationships'),
      records: mayDo(asked.actor.roles, 'perpetrator.record'),
      told: { recorded: 'It is kept. The name is sealed.' },
    });
  }

  @Post()
  @Page('perpetrator.record', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(
      {
        relationship: choice(RELATIONSHIPS, 'Choose what they are to the person'),
        name: optional(text('', 200)),
      },
      asked.form.values,
    );
    if (typed instanceof FormErrors) return typed;
    const { relationship, name } = typed;
    const recorded = await this.perpetrators.record(asked.id(), { relationship, ...(name && { name }) });
    return isRefusal(recorded) ? recorded : seeOther(`/people/${asked.id()}/on-record`, 'recorded');
  }
}
