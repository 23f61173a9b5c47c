// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { notYours, worksFor } from '../../accommodation/accommodation.access.js';
import { UnitQueries } from '../../accommodation/units/unit.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { UnitGroup } from './unit-group.entity.js';
import { UnitGroupMember } from './unit-group-member.entity.js';
import { type ListedUnitGroup, UnitGroupQueries } from './unit-groups.queries.js';
import { lookForGroup } from './waiting-list.events.js';
import { TURN_WORKING_DAYS } from './waiting-list.rules.js';
import { callerOf } from '../placements.access.js';

/** Keeps a provider's groups of units. Who waits for them is in `waiting-list.service.ts`. */
@Injectable()
export class UnitGroups {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly units: UnitQueries,
    private readonly groups: UnitGroupQueries,
  ) {}

  /** Makes a group of the caller's own units. Refusals: `not-allowed`, `unknown-unit`, `name-taken`. */
  async create({
    name,
    unitIds,
    turnWorkingDays = TURN_WORKING_DAYS.usual,
  }: {
    name: string;
    unitIds: readonly string[];
    turnWorkingDays?: number;
  }): Promise<ListedUnitGroup | Refusal> {
    const { organisationId, userId } = callerOf(this.work.actor);

    const refused = await this.refuseForeign(organisationId, unitIds);
    if (refused) return refused;

    const group = {
      id: newId(),
      providerId: organisationId,
      name,
      turnWorkingDays,
      version: 1,
      createdAt: this.clock.now(),
      createdBy: userId,
    };
    try {
      await this.work.manager.insert(UnitGroup, group);
    } catch (error) {
      if (violatedConstraint(error) === 'one_group_of_a_name') return nameTaken();
      throw error;
    }
    await this.addUnits(group.id, unitIds);

    this.record('unit-group.created', group.id);

    return {
      id: group.id,
      providerId: organisationId,
      name,
      unitIds: [...unitIds].sort(),
      turnWorkingDays,
      version: 1,
    };
  }

  /**
   * Says anew which units belong to a group; those who wait go on waiting. Refusals: `missing`, `not-allowed`, `unknown-unit`.
   */
  async changeUnits(unitGroupId: string, unitIds: readonly string[]): Promise<ListedUnitGroup | Refusal> {
    const group = await this.lockOwn(unitGroupId);
    if (isRefusal(group)) return group;

    const refused = await this.refuseForeign(group.providerId, unitIds);
    if (refused) return refused;

    await this.work.manager.delete(UnitGroupMember, { unitGroupId });
    await this.addUnits(unitGroupId, unitIds);
    await this.work.query('update placements.unit_group set version = version + 1 where id = $1', [unitGroupId]);

    this.record('unit-group.changed', unitGroupId);
    this.work.wake(lookForGroup, { unitGroupId });

    return (await this.groups.one(unitGroupId)) ?? Refusal.missing();
  }

  /** Says how long a household's turn stands from now on; turns that have come keep theirs. Refusals: `missing`, `not-allowed`. */
  async changeTurns(unitGroupId: string, turnWorkingDays: number): Promise<ListedUnitGroup | Refusal> {
    const group = await this.lockOwn(unitGroupId);
    if (isRefusal(group)) return group;

    await this.work.query(
      'update placements.unit_group set turn_working_days = $2, version = version + 1 where id = $1',
      [unitGroupId, turnWorkingDays],
    );

    this.record('unit-group.turns-changed', unitGroupId, { turnWorkingDays });

    return (await this.groups.one(unitGroupId)) ?? Refusal.missing();
  }

  private async lockOwn(unitGroupId: string): Promise<ListedUnitGroup | Refusal> {
    const group = await this.groups.one(unitGroupId);
    if (!group) return Refusal.missing();
    if (!worksFor(this.work.actor, group.providerId)) return notYours();
    await this.work.query('select 1 from placements.unit_group where id = $1 for no key update', [unitGroupId]);
    return group;
  }

  private async refuseForeign(providerId: string, unitIds: readonly string[]): Promise<Refusal | null> {
    const own = new Set((await this.units.allPlaceable({ providerId })).map(({ id }) => id));
    const foreign = unitIds.find((id) => !own.has(id));
    if (foreign === undefined) return null;
    return (await this.units.placeable(foreign)) ? notYours() : unknownUnit();
  }

  private async addUnits(unitGroupId: string, unitIds: readonly string[]): Promise<void> {
    if (unitIds.length === 0) return;
    await this.work.manager.insert(
      UnitGroupMember,
      unitIds.map((unitId) => ({ unitGroupId, unitId })),
    );
  }

  private record(action: string, unitGroupId: string, details: Record<string, unknown> = {}): void {
    this.work.record({ action, outcome: 'done', subjectType: 'unit-group', subjectId: unitGroupId, details });
  }
}

function unknownUnit(): Refusal {
  return Refusal.rule('unknown-unit', 'A group is made of units of its own provider.', [
    { field: 'unitIds', code: 'unknown', message: 'Choose from the units of your own organisation.' },
  ]);
}

function nameTaken(): Refusal {
  return Refusal.clash(
    'name-taken',
    'You have a group of this name already. Choose another name, or change that group.',
  );
}
