import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { choicesIn } from '../../web/forms/choices.js';
import { choice, readForm } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { HouseholdQueries } from '../household.queries.js';
import type { AreaTie } from '../household.view.js';
import { Households } from '../households.service.js';
import { TIES } from '../people.codes.js';

const TOLD = {
  added: 'It is kept. Places in that area and next to it come higher in the list from now on.',
  removed: 'It does not count any more.',
};

/** Where a household's school, support, work and family are: added and taken away one at a time. */
@Pages('households/:id/ties')
export class TiesPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly commands: Households,
    private readonly directory: DirectoryQueries,
  ) {}

  @Get()
  @Page('household.change')
  async show(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return Refusal.missing();
    const areas = await this.directory.areaChoices();
    const unsafe = new Set(household.unsafeAreas.map(({ localAuthorityCode }) => localAuthorityCode));
    return page('people/pages/ties.njk', 'What they want to be near', {
      household,
      ties: household.ties.map((tie) => ({
        ...tie,
        what: labelOf('ties', tie.kind),
        area: areas.find(({ value }) => value === tie.localAuthorityCode)?.text ?? tie.localAuthorityCode,
        isUnsafe: unsafe.has(tie.localAuthorityCode),
      })),
      kinds: choicesIn('ties'),
      areas,
      told: TOLD,
    });
  }

  @Post()
  @Page('household.change', { again: 'show' })
  add(@Ask() asked: Asked) {
    return this.change(asked, 'added', (others, tie) => [...others, tie]);
  }

  @Post('remove')
  @Page('household.change', { again: 'show' })
  remove(@Ask() asked: Asked) {
    return this.change(asked, 'removed', (others) => others);
  }

  /** Replaces the ties by what becomes of the others and this one; two at once are one after the other, so that neither is lost. */
  private async change(
    asked: Asked,
    done: keyof typeof TOLD,
    becomes: (others: readonly AreaTie[], tie: AreaTie) => readonly AreaTie[],
  ) {
    const areas = (await this.directory.areaChoices()).map(({ value }) => value);
    const tie = readForm(
      { kind: choice(TIES, 'Choose what is there'), localAuthorityCode: choice(areas, 'Choose a council area') },
      asked.form.values,
    );
    if (tie instanceof FormErrors) return tie;
    await this.households.holdAlone(asked.id());
    const household = await this.households.whole(asked.id());
    if (!household) return Refusal.missing();
    const others = household.ties.filter(
      ({ kind, localAuthorityCode }) => kind !== tie.kind || localAuthorityCode !== tie.localAuthorityCode,
    );
    const changed = await this.commands.changeTies(household.id, becomes(others, tie));
    return isRefusal(changed) ? changed : seeOther(`/households/${household.id}/ties`, done);
  }
}
