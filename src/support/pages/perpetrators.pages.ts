import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, optional, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { RELATIONSHIPS } from '../risk/perpetrator.codes.js';
import { type KnownPerpetrator, type PerpetratorOnRecord, Perpetrators } from '../risk/perpetrators.service.js';

const FORM = {
  relationship: choice(RELATIONSHIPS, 'Choose what they are to the person'),
  name: optional(text('', 200)),
};

/** Who harms a person. Its title and its address say nothing of it: both stay in the browser's history. */
@Pages('people/:id/on-record')
export class PerpetratorsPages {
  constructor(
    private readonly perpetrators: Perpetrators,
    private readonly households: HouseholdQueries,
  ) {}

  @Get()
  @Page('perpetrator.read')
  async show(@Ask() asked: Asked) {
    const known = await this.perpetrators.ofPerson(asked.id());
    if (!known) return Refusal.missing();
    return page('support/pages/perpetrators.njk', 'On record', {
      personId: asked.id(),
      name: (await this.households.calledAs(asked.id()))?.name,
      known: known.items.map(shown),
      withdrawn: known.withdrawn.map(shown),
      relationships: choicesIn('perpetratorRelationships'),
      records: mayDo(asked.actor.roles, 'perpetrator.record'),
      told: {
        recorded: 'It is kept. The name is sealed.',
        corrected: 'It is corrected. What was recorded before stays on record.',
        withdrawn: 'It is withdrawn. They are named nowhere from now on, and your reason stays on record.',
      },
    });
  }

  @Post()
  @Page('perpetrator.record', { again: 'show' })
  async record(@Ask() asked: Asked) {
    const typed = readForm(FORM, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { relationship, name } = typed;
    const recorded = await this.perpetrators.record(asked.id(), { relationship, ...(name && { name }) });
    return isRefusal(recorded) ? recorded : seeOther(`/people/${asked.id()}/on-record`, 'recorded');
  }

  @Get(':perpetrator/correct')
  @Page('perpetrator.record')
  async ask(@Ask() asked: Asked) {
    const one = await this.one(asked);
    if (!one) return Refusal.missing();
    return page('support/pages/perpetrator-correct.njk', 'Correct what is on record', {
      personId: asked.id(),
      one: { id: one.id, words: inWords(one) },
      relationships: choicesIn('perpetratorRelationships'),
      form: asked.form.startingFrom({ relationship: one.relationship, name: one.name ?? '' }),
    });
  }

  @Post(':perpetrator/correct')
  @Page('perpetrator.record', { again: 'ask' })
  async correct(@Ask() asked: Asked) {
    const typed = readForm(FORM, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { relationship, name } = typed;
    const said = { relationship, ...(name && { name }) };
    const corrected = await this.perpetrators.correct(asked.id(), asked.id('perpetrator'), said);
    return isRefusal(corrected) ? corrected : seeOther(`/people/${asked.id()}/on-record`, 'corrected');
  }

  @Get(':perpetrator/withdraw')
  @Page('perpetrator.record')
  async askWhy(@Ask() asked: Asked) {
    const one = await this.one(asked);
    if (!one) return Refusal.missing();
    return page('support/pages/perpetrator-withdraw.njk', 'Withdraw what is on record', {
      personId: asked.id(),
      one: { id: one.id, words: inWords(one) },
      form: asked.form,
    });
  }

  @Post(':perpetrator/withdraw')
  @Page('perpetrator.record', { again: 'askWhy' })
  async withdraw(@Ask() asked: Asked) {
    const typed = readForm({ reason: text('Say why it was a mistake', 1000) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const withdrawn = await this.perpetrators.withdraw(asked.id(), asked.id('perpetrator'), typed.reason);
    return isRefusal(withdrawn) ? withdrawn : seeOther(`/people/${asked.id()}/on-record`, 'withdrawn');
  }

  private async one(asked: Asked): Promise<PerpetratorOnRecord | undefined> {
    const known = await this.perpetrators.ofPerson(asked.id());
    return known?.items.find(({ id }) => id === asked.id('perpetrator'));
  }
}

function inWords({ relationship, name }: Pick<KnownPerpetrator, 'relationship' | 'name'>): string {
  return `${labelOf('perpetratorRelationships', relationship) ?? relationship}: ${name ?? 'name not known'}`;
}

function shown<T extends PerpetratorOnRecord>(one: T) {
  return { ...one, words: inWords(one), formerly: one.formerly.map(formerlyInWords) };
}

function formerlyInWords({ correctedAt, ...said }: PerpetratorOnRecord['formerly'][number]) {
  return { words: inWords(said), correctedAt };
}
