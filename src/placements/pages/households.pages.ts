import { Get, Post } from '@nestjs/common';
import { DirectoryQueries } from '../../directory/directory.queries.js';
import { HouseholdQueries } from '../../people/household.queries.js';
import { needsInWords, requirementsInWords } from '../../people/household.words.js';
import { Households } from '../../people/households.service.js';
import { labelOf } from '../../shared/code-lists.js';
import { ageOn } from '../../shared/local-date.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageOf, readIdCursor } from '../../platform/http/page.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { mayDo } from '../../access/roles.js';
import { FormErrors, page, seeOther } from '../../web/answer.js';
import type { Asked } from '../../web/asked.js';
import { optional, readForm, text, versionSeen } from '../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../web/page.js';
import { PlacementQueries } from '../placement.queries.js';
import { besideThePerson, CHILDREN, readHousehold, SEX_CHOICES } from './household.form.js';
import { waysOn } from './household-ways.js';
import { STATUS_WORDS } from './placement.words.js';
import { careTaken, CHANNEL_CHOICES, DANGER_CHOICES, readSafeContact } from './safe-contact.form.js';

const LINES = 25;
const NOTED = { choose: 'Choose the household first, or record it.' };
const TOLD = {
  recorded: 'The household is recorded.',
  area: 'They will not be placed there, and nobody there is asked about them.',
  joined: 'They belong to the household from that day on. Whoever placed it looks whether the place still suits.',
  left: 'Recorded. Their own record and support go on.',
  returned: 'They belong to the household again. Whoever placed it looks whether the place still suits.',
  needs: 'It is kept. Places are looked for by it from now on.',
  requirements: 'It is kept. Places are looked for by it from now on.',
  contact: 'From now on this is the way to reach them. The one before is not used any more.',
};

/** Households: found by reference, recorded, and one of them on a page. */
@Pages('households')
export class HouseholdsPages {
  constructor(
    private readonly households: HouseholdQueries,
    private readonly commands: Households,
    private readonly placements: PlacementQueries,
    private readonly directory: DirectoryQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Page('household.read')
  async list(@Ask() asked: Asked) {
    const cursor = asked.query('cursor');
    const rows = await this.households.list({ after: readIdCursor(cursor), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ id }) => [id]);
    return page('placements/pages/households.njk', 'Households', {
      households: items,
      next: nextCursor && `/households?cursor=${nextCursor}`,
      first: cursor && '/households',
      mayRecord: mayDo(asked.actor.roles, 'household.create'),
      noted: NOTED,
    });
  }

  @Post('find')
  @Page('household.read', { again: 'list' })
  async find(@Ask() { form }: Asked) {
    const typed = readForm({ reference: text('Enter a reference, like HH-7K2M9QX', 20) }, form.values);
    if (typed instanceof FormErrors) return typed;
    const id = await this.households.withReference(typed.reference);
    if (id) return seeOther(`/households/${id}`);
    return new FormErrors([
      {
        field: 'reference',
        message: 'No household that is open to you has this reference. Check it, or ask whoever works with them.',
      },
    ]);
  }

  @Get('new')
  @Page('household.create')
  async begin() {
    return page('placements/pages/household-new.njk', 'Record a household', {
      sexes: SEX_CHOICES,
      channels: CHANNEL_CHOICES,
      dangers: DANGER_CHOICES,
      areas: await this.directory.areaChoices(),
      children: Array.from({ length: CHILDREN }, (_, index) => index + 1),
    });
  }

  @Post('new')
  @Page('household.create', { again: 'begin' })
  async record(@Ask() { form }: Asked) {
    const typed = readHousehold(form.values);
    if (typed instanceof FormErrors) return typed;
    const household = (await this.commands.create(typed)) ?? Refusal.missing();
    if (isRefusal(household)) return besideThePerson(household, form.values);
    return seeOther(`/households/${household.id}`, 'recorded');
  }

  @Get(':id')
  @Page('household.read')
  async show(@Ask() asked: Asked) {
    const household = await this.households.read(asked.id());
    if (!household) return Refusal.missing();
    const seesPlacements = mayDo(asked.actor.roles, 'placement.read');
    const names = await this.directory.namesOf(
      [...household.unsafeAreas, ...household.ties].map(({ localAuthorityCode }) => localAuthorityCode),
    );
    const today = this.clock.today();
    const placements = seesPlacements ? await this.placements.ofHousehold(household.id) : [];
    return page('placements/pages/household.njk', 'Household', {
      household,
      supportWith: needsInWords(household.needs, household.needLevels),
      mustHave: requirementsInWords(household.requirements),
      near: household.ties.map((tie) => `${labelOf('ties', tie.kind)}, ${names.get(tie.localAuthorityCode)}`),
      people: household.members.map((member) => ({ ...member, age: ageOn(member.dateOfBirth, today) })),
      names: Object.fromEntries(names),
      placements: placements.reverse().map((placement) => ({ ...placement, shown: STATUS_WORDS[placement.status] })),
      care: household.safeContact ? careTaken(household.safeContact) : [],
      channels: CHANNEL_CHOICES,
      dangers: DANGER_CHOICES,
      areas: mayDo(asked.actor.roles, 'household.change') ? await this.directory.areaChoices() : null,
      findsPlaces: mayDo(asked.actor.roles, 'availability.search'),
      ways: waysOn(household.id, asked.actor.roles),
      seesSafety: mayDo(asked.actor.roles, 'package.read'),
      changes: mayDo(asked.actor.roles, 'household.change'),
      told: TOLD,
    });
  }

  @Post(':id/unsafe-areas')
  @Page('household.change', { again: 'show' })
  async avoid(@Ask() asked: Asked) {
    const typed = readForm({ area: text('Choose an area'), why: optional(text('', 500)) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    // Two at once are one after the other, so that no area is lost where somebody is in danger.
    await this.households.holdAlone(asked.id());
    const household = await this.households.whole(asked.id());
    if (!household) return Refusal.missing();
    const others = household.unsafeAreas.filter(({ localAuthorityCode }) => localAuthorityCode !== typed.area);
    const changed = await this.commands.changeUnsafeAreas(household.id, [
      ...others.map(({ localAuthorityCode, reason }) => ({ localAuthorityCode, ...(reason ? { reason } : {}) })),
      { localAuthorityCode: typed.area, ...(typed.why ? { reason: typed.why } : {}) },
    ]);
    return isRefusal(changed) ? changed : seeOther(`/households/${household.id}`, 'area');
  }

  @Post(':id/safe-contact')
  @Page('household.change', { again: 'show' })
  async reach(@Ask() asked: Asked) {
    const seen = readForm({ version: versionSeen('Open the page again', 1) }, asked.form.values);
    const contact = readSafeContact(asked.form.values);
    if (seen instanceof FormErrors || contact instanceof FormErrors) return FormErrors.of(seen, contact);
    const changed = await this.commands.changeSafeContact(asked.id(), contact, seen.version);
    return isRefusal(changed) ? changed : seeOther(`/households/${asked.id()}`, 'contact');
  }
}
