import { Get, Post } from '@nestjs/common';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { type Field, readForm, text } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { Conflicts } from '../conflicts.service.js';
import { HouseholdQueries } from '../household.queries.js';

const TOLD = { kept: 'It is kept as you typed it.', ended: 'It does not count any more.' };
const LOOKS_LIKE_ONE = /^HH-[0-9A-Z]{7}$/i;

/** The shape alone is looked at: whether a household has this reference is nobody's to find out. */
const otherReference: Field<string> = (values, name) => {
  const typed = text('Enter the other household’s reference, like HH-7K2M9QX', 20)(values, name);
  return 'wrong' in typed || LOOKS_LIKE_ONE.test(typed.value)
    ? typed
    : { wrong: 'Enter HH, a hyphen, and seven letters and numbers, like HH-7K2M9QX' };
};

/**
 * Households that this one must never meet, by the references that somebody was told. The page is the same for a reference that is
 * nobody's, and shows only what the reader's own organisation recorded.
 */
@Pages('households/:id/apart')
export class ConflictsPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly conflicts: Conflicts,
  ) {}

  @Get()
  @Page('household.change')
  async show(@Ask() asked: Asked) {
    const known = await this.known(asked);
    return known ? page('people/pages/conflicts.njk', 'Kept apart', { ...known, told: TOLD }) : Refusal.missing();
  }

  @Post()
  @Page('household.change', { again: 'show' })
  async keep(@Ask() asked: Asked) {
    const typed = readForm({ otherReference }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const kept = await this.conflicts.record(asked.id(), typed.otherReference);
    return isRefusal(kept) ? kept : seeOther(`/households/${asked.id()}/apart`, 'kept');
  }

  @Get(':conflict/end')
  @Page('household.change')
  async ask(@Ask() asked: Asked) {
    const known = await this.known(asked);
    const conflict = known?.conflicts.find(({ id }) => id === asked.id('conflict'));
    if (!known || !conflict) return Refusal.missing();
    return page('people/pages/conflict-ends.njk', 'No longer kept apart', { ...known, conflict });
  }

  @Post(':conflict/end')
  @Page('household.change', { again: 'ask' })
  async end(@Ask() asked: Asked) {
    const refused = await this.conflicts.end(asked.id(), asked.id('conflict'));
    return refused ?? seeOther(`/households/${asked.id()}/apart`, 'ended');
  }

  private async known(asked: Asked) {
    const conflicts = await this.conflicts.list(asked.id());
    const reference = await this.households.referenceOf(asked.id());
    return conflicts && { householdId: asked.id(), reference, conflicts };
  }
}
