import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import type { Requirements } from '../../../people/household.view.js';
import { labelOf } from '../../../shared/code-lists.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { RecordQueries } from '../../record/record.queries.js';

const REQUIREMENT_WORDS: Readonly<Record<Exclude<keyof Requirements, 'pets'>, string>> = {
  wheelchair: 'Room for a wheelchair',
  stepFree: 'No steps',
  selfContained: 'A kitchen and a bathroom of your own',
  womenOnly: 'Women only',
  carerSpace: 'Room for somebody who cares for you',
};
const READY = { ready: text('Confirm that you have made sure of both') };

/**
 * The record of a household as the person is given it, on paper. It is made on the answer to a form, because making it is recorded as giving
 * it; whoever prints it again makes it again.
 */
@Pages('households/:id/record')
export class RecordPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly records: RecordQueries,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('record.give')
  async ask(@Ask() asked: Asked) {
    const reference = await this.households.referenceOf(asked.id());
    if (!reference) return Refusal.missing();
    return page('told-once/pages/record/ask.njk', 'Record', { household: { id: asked.id(), reference } });
  }

  @Post()
  @Page('record.give', { again: 'ask' })
  async give(@Ask() asked: Asked) {
    const typed = readForm(READY, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const record = await this.records.give(asked.id());
    if (!record) return Refusal.missing();
    const { unsafeAreas, ties, needs, requirements } = record.household;
    const areas = await this.directory.namesOf(
      [...unsafeAreas, ...ties].map(({ localAuthorityCode }) => localAuthorityCode),
    );
    return page('told-once/pages/record/record.njk', 'Record', {
      record,
      householdId: asked.id(),
      organisation: asked.actor.organisationName,
      avoided: unsafeAreas.map(({ localAuthorityCode, reason }) => ({ name: areas.get(localAuthorityCode), reason })),
      ties: ties.map(({ kind, localAuthorityCode }) => ({
        kind: labelOf('ties', kind) ?? kind,
        name: areas.get(localAuthorityCode),
      })),
      needs: needs.map((need) => labelOf('needs', need) ?? need),
      requirements: requirementsInWords(requirements),
    });
  }
}

/** What a place must have for them, one thing a line. */
function requirementsInWords({ pets, ...others }: Requirements): string[] {
  const named = Object.entries(others).flatMap(([name, wanted]) =>
    wanted ? [REQUIREMENT_WORDS[name as keyof typeof others]] : [],
  );
  return pets > 0 ? [...named, `Room for pets: ${pets}`] : named;
}
