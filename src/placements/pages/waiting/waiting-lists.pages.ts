import { Get, Post } from '@nestjs/common';
import { mayDo } from '../../../access/roles.js';
import { type PlaceableUnit, UnitQueries } from '../../../accommodation/units/unit.queries.js';
import { pageOf, readIdCursor, readNumberCursor } from '../../../platform/http/page.js';
import { isId } from '../../../shared/ids.js';
import { isRefusal, Refusal } from '../../../shared/refusal.js';
import { FormErrors, page, seeOther } from '../../../web/answer.js';
import type { Asked } from '../../../web/asked.js';
import { choices, number, readForm, someOf, text } from '../../../web/forms/fields.js';
import { one } from '../../../web/forms/values.js';
import { Ask, Page, Pages } from '../../../web/page.js';
import { type ListedUnitGroup, UnitGroupQueries } from '../../waiting-list/unit-groups.queries.js';
import { UnitGroups } from '../../waiting-list/unit-groups.service.js';
import { WaitingListQueries } from '../../waiting-list/waiting-list.queries.js';
import { TURN_WORKING_DAYS } from '../../waiting-list/waiting-list.rules.js';
import { referralInWords } from '../provider/referral.words.js';

const LINES = 50;
const LONGEST_NAME = 80;
const { least, usual, most } = TURN_WORKING_DAYS;
const TURN = { turnWorkingDays: number('Enter how many working days a turn stands', least, most) };
const TOLD = {
  made: 'Households can wait for these rooms now.',
  turns: 'From the next turn on it stands so long; a turn that has come keeps its day.',
  rooms: 'These are the rooms of the list now. Who waits goes on waiting.',
};

/** Households that wait for rooms of one's own, in order and without a name, and which rooms they wait for. */
@Pages('waiting-lists')
export class WaitingListsPages {
  constructor(
    private readonly groups: UnitGroupQueries,
    private readonly commands: UnitGroups,
    private readonly lists: WaitingListQueries,
    private readonly units: UnitQueries,
  ) {}

  @Get()
  @Page('placement.read')
  async list(@Ask() asked: Asked) {
    const { actor } = asked;
    const cursor = asked.query('cursor');
    const own = { providerId: actor.organisationId, after: readIdCursor(cursor), limit: LINES };
    const { items, nextCursor } = pageOf(await this.groups.list(own), LINES, ({ id }) => [id]);
    return page('placements/pages/waiting/waiting-lists.njk', 'Waiting lists', {
      lists: items,
      settles: mayDo(actor.roles, 'unit.change'),
      next: nextCursor && `/waiting-lists?cursor=${nextCursor}`,
      first: cursor && '/waiting-lists',
    });
  }

  @Get('new')
  @Page('unit.change')
  async begin(@Ask() asked: Asked) {
    return page('placements/pages/waiting/new-list.njk', 'A new waiting list', {
      ...(await this.roomsToChoose(asked)),
      form: asked.form.startingFrom({ turnWorkingDays: String(usual) }),
    });
  }

  @Post('new')
  @Page('unit.change', { again: 'begin' })
  async make(@Ask() asked: Asked) {
    if (isSeeking(asked)) return this.begin(asked);
    const fields = {
      name: text('Enter a name', LONGEST_NAME),
      unitIds: someOf(await this.ticked(asked), 'Choose at least one room'),
      ...TURN,
    };
    const typed = readForm(fields, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const made = await this.commands.create(typed);
    return isRefusal(made) ? made : seeOther(`/waiting-lists/${made.id}`, 'made');
  }

  @Get(':id')
  @Page('placement.read')
  async show(@Ask() asked: Asked) {
    const group = await this.own(asked);
    if (!group) return Refusal.missing();
    const cursor = asked.query('cursor');
    const rows = await this.lists.ofGroup(group.id, { after: Number(readNumberCursor(cursor) ?? 0), limit: LINES });
    const { items, nextCursor } = pageOf(rows, LINES, ({ position }) => [String(position)]);
    const settles = mayDo(asked.actor.roles, 'unit.change');
    return page('placements/pages/waiting/waiting-list.njk', 'Waiting list', {
      ...{ group, settles },
      waiting: items.map((each) => ({ ...each, ...referralInWords(each) })),
      ...(settles ? await this.roomsToChoose(asked, group.unitIds) : {}),
      next: nextCursor && `/waiting-lists/${group.id}?cursor=${nextCursor}`,
      first: cursor && `/waiting-lists/${group.id}`,
      form: asked.form.completedBy({
        turnWorkingDays: String(group.turnWorkingDays),
        unitIds: isSeeking(asked) ? [] : [...group.unitIds],
      }),
      told: TOLD,
    });
  }

  @Post(':id/turns')
  @Page('unit.change', { again: 'show' })
  async changeTurns(@Ask() asked: Asked) {
    const typed = readForm(TURN, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const changed = await this.commands.changeTurns(asked.id(), typed.turnWorkingDays);
    return isRefusal(changed) ? changed : seeOther(`/waiting-lists/${changed.id}`, 'turns');
  }

  @Post(':id/rooms')
  @Page('unit.change', { again: 'show' })
  async changeRooms(@Ask() asked: Asked) {
    if (isSeeking(asked)) return this.show(asked);
    const typed = readForm({ unitIds: choices(await this.ticked(asked)) }, asked.form.values);
    if (typed instanceof FormErrors) return typed;
    const changed = await this.commands.changeUnits(asked.id(), typed.unitIds);
    return isRefusal(changed) ? changed : seeOther(`/waiting-lists/${changed.id}`, 'rooms');
  }

  /** Another provider's list looks like none: who waits there is for those who let those rooms. */
  private async own(asked: Asked): Promise<ListedUnitGroup | null> {
    const group = await this.groups.one(asked.id());
    return group?.providerId === asked.actor.organisationId ? group : null;
  }

  /** Rooms to tick, those that are ticked already before all others: what suits the name that was typed, and no more than fit on a page. */
  private async roomsToChoose(asked: Asked, before: readonly string[] = []) {
    const { actor, form } = asked;
    const named = one(form.values, 'named');
    const wanted = { providerId: actor.organisationId, ...(named === undefined ? {} : { named }) };
    const found = await this.units.page(wanted, { after: null, limit: LINES });
    const ticked = await this.unitsOf([...(isSeeking(asked) ? [] : before), ...form.all('unitIds')], asked);
    const tickedIds = new Set(ticked.map(({ id }) => id));
    return {
      rooms: [...ticked, ...found.slice(0, LINES).filter(({ id }) => !tickedIds.has(id))].map(({ id, reference }) => ({
        value: id,
        text: reference,
      })),
      seeks: named !== undefined || found.length > LINES,
      isSought: isSeeking(asked),
      isMore: found.length > LINES,
      isNothing: named !== undefined && found.length === 0,
    };
  }

  /** The rooms that were ticked, as far as they are one's own. */
  private async ticked(asked: Asked): Promise<string[]> {
    return (await this.unitsOf(asked.form.all('unitIds'), asked)).map(({ id }) => id);
  }

  private async unitsOf(ids: readonly string[], { actor }: Asked): Promise<PlaceableUnit[]> {
    const units = await this.units.placeableAmong(ids.filter(isId));
    return units.filter(({ providerId }) => providerId === actor.organisationId);
  }
}

/** True when somebody looks for rooms by their name: what was typed and ticked stays, and nothing is changed yet. */
function isSeeking({ form }: Asked): boolean {
  return one(form.values, 'then') === 'find';
}
