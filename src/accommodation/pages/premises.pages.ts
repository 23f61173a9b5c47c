import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../access/roles.js';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { labelOf } from '../../shared/code-lists.js';
import { isRefusal } from '../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { number, readForm, text, versionSeen, yesOrNo } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PremisesQueries } from '../premises/premises.queries.js';
import { PremisesRegister } from '../premises/premises.service.js';
import { PremisesShown } from './premises-shown.js';

const LINES = 50;
const LONGEST_NAME = 60;
const CHANGE = {
  version: versionSeen('Open the page again', 1),
  reference: text('Enter what it is called', 60),
  turnaround: number('Enter how many working days a room needs to be ready again', 0, 30),
  confidential: yesOrNo('Say whether where it is must be kept from others'),
};

/** One's own houses and schemes, and one of them: its rooms, its safety checks, what it is called. */
@Pages('premises')
export class PremisesPages {
  constructor(
    private readonly premises: PremisesQueries,
    private readonly register: PremisesRegister,
    private readonly shown: PremisesShown,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('premises.read')
  async list(@Ask() asked: Asked) {
    const { actor } = asked;
    const cursor = asked.query('cursor');
    const named = asked.query('named')?.trim().slice(0, LONGEST_NAME) || undefined;
    const filter = { providerId: actor.organisationId, ...(named ? { named } : {}) };
    const here = `/premises?${new URLSearchParams(named ? { named } : {})}`;
    const rows = await this.premises.page(filter, { after: readIdCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    const figures = await this.premises.figures(
      items.map(({ id }) => id),
      this.clock.today(),
    );
    const areas = await this.directory.namesOf(items.map(({ localAuthorityCode }) => localAuthorityCode));
    return page('accommodation/pages/premises-list.njk', 'Houses and schemes', {
      premises: items.map((one) => ({
        ...one,
        category: labelOf('accommodationCategories', one.category),
        area: areas.get(one.localAuthorityCode),
        figures: figures.get(one.id) ?? { units: 0, outOfDate: 0 },
      })),
      mayAdd: mayDo(actor.roles, 'premises.create'),
      // A few houses are seen at a glance; of many one is looked for.
      isLong: Boolean(cursor ?? nextCursor ?? named),
      named,
      next: nextCursor && `${here}&cursor=${nextCursor}`,
      first: cursor && here,
    });
  }

  @Get(':id')
  @Page('premises.read')
  show(@Ask() asked: Asked) {
    return this.shown.page(asked);
  }

  @Post(':id/change')
  @Page('premises.change', { again: 'show' })
  async change(@Ask() asked: Asked) {
    const typed = readForm(CHANGE, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { version, reference, confidential, turnaround } = typed;
    const change = { reference, confidential, turnaroundWorkingDays: turnaround };
    const changed = await this.register.change(asked.id(), version, change);
    return isRefusal(changed) ? changed : seeOther(`/premises/${changed.id}`, 'changed');
  }
}
