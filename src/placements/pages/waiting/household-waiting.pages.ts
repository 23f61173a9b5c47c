import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { UnitNames } from '../../../accommodation/units/unit-names.queries.js';
import { DirectoryQueries } from '../../../directory/directory.queries.js';
import { HouseholdQueries } from '../../../people/household.queries.js';
import { pageOf, readIdCursor } from '../../../platform/http/page.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, day, optional, readForm, recordId } from '../../../web/forms/fields.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { UnitGroupQueries } from '../../waiting-list/unit-groups.queries.js';
import { LEFT_WAITING_LIST } from '../../waiting-list/waiting-list.codes.js';
import { type HouseholdWaiting, WaitingListQueries } from '../../waiting-list/waiting-list.queries.js';
import { WaitingLists } from '../../waiting-list/waiting-list.service.js';

const LISTS = 25;
const TOLD = {
  joined: 'They are on the list. You have a task when it is their turn; nothing is held until you offer the room.',
  left: 'They are off that list. Nothing else that is owed to them has changed.',
};
const JOINING = { list: recordId('Choose a list'), from: optional(day('')) };
const LEAVING = { reason: choice(LEFT_WAITING_LIST, 'Choose why') };

/** The lists on which a household waits for a room: how many are before it, whether it is its turn, and joining and leaving one. */
@Pages('households/:id/waiting')
export class HouseholdWaitingPages {
  constructor(
    private readonly lists: WaitingListQueries,
    private readonly groups: UnitGroupQueries,
    private readonly commands: WaitingLists,
    private readonly households: HouseholdQueries,
    private readonly directory: DirectoryQueries,
    private readonly units: UnitNames,
  ) {}

  @Get()
  @Page('placement.read')
  async show(@Ask() asked: Asked) {
    const householdId = asked.id();
    const waiting = await this.lists.ofHousehold(householdId);
    if (!waiting) return Refusal.missing();
    return page('placements/pages/waiting/household-waiting.njk', 'Waiting lists', {
      householdId,
      reference: await this.households.referenceOf(householdId),
      lists: await this.named(waiting),
      changes: mayDo(asked.actor.roles, 'placement.offer'),
      reasons: choicesIn('waitingListReasons'),
      told: TOLD,
    });
  }

  @Get('join')
  @Page('placement.offer')
  async choose(@Ask() asked: Asked) {
    const householdId = asked.id();
    const reference = await this.households.referenceOf(householdId);
    if (reference === null) return Refusal.missing();
    const cursor = asked.query('cursor');
    const rows = await this.groups.list({ providerId: null, after: readIdCursor(cursor), limit: LISTS });
    const { items, nextCursor } = pageOf(rows, LISTS, ({ id }) => [id]);
    const providers = await this.directory.providersById(items.map(({ providerId }) => providerId));
    const here = `/households/${householdId}/waiting/join`;
    return page('placements/pages/waiting/join.njk', 'Join a waiting list', {
      ...{ householdId, reference },
      lists: items.map(({ id, providerId, name, unitIds }) => ({
        value: id,
        text: `${name}, ${providers.get(providerId)?.name ?? ''}`,
        hint: unitIds.length === 1 ? 'One room' : `${unitIds.length} rooms`,
      })),
      next: nextCursor && `${here}?cursor=${nextCursor}`,
      first: cursor && here,
    });
  }

  @Post('join')
  @Page('placement.offer', { again: 'choose' })
  async join(@Ask() asked: Asked) {
    const typed = readForm(JOINING, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const { list, from } = typed;
    const joined = await this.commands.join(list, { householdId: asked.id(), ...(from ? { from } : {}) });
    return isRefusal(joined) ? joined : seeOther(`/households/${asked.id()}/waiting`, 'joined');
  }

  @Post(':entry/leave')
  @Page('placement.offer', { again: 'show' })
  async leave(@Ask() asked: Asked) {
    const entry = asked.id('entry');
    const typed = readForm(LEAVING, asked.form.values, (field) => `${field}-${entry}`);
    if (typed instanceof FormErrors) return typed;
    const waiting = (await this.lists.ofHousehold(asked.id()))?.find(({ id }) => id === entry);
    if (!waiting) return Refusal.missing();
    const refused = await this.commands.leave(waiting.unitGroupId, entry, typed.reason);
    return isRefusal(refused) ? refused : seeOther(`/households/${asked.id()}/waiting`, 'left');
  }

  private async named(waiting: readonly HouseholdWaiting[]) {
    const groups = await this.groups.several(waiting.map(({ unitGroupId }) => unitGroupId));
    const providers = await this.directory.providersById([...groups.values()].map(({ providerId }) => providerId));
    const units = await this.units.of(waiting.flatMap(({ turn }) => (turn ? [turn.unitId] : [])));
    return waiting.map((each) => {
      const group = groups.get(each.unitGroupId);
      return {
        ...each,
        name: group?.name,
        provider: group && providers.get(group.providerId)?.name,
        turn: each.turn && { ...each.turn, room: units.get(each.turn.unitId)?.reference },
      };
    });
  }
}
