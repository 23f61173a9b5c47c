import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { labelOf } from '../../../shared/code-lists.js';
import { Refusal } from '../../../shared/refusal.js';
import { FormErrors, page } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { readForm, text } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { RecordQueries } from '../../record/record.queries.js';
import { requirementsInWords } from '../../summary/summary.view.js';

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
