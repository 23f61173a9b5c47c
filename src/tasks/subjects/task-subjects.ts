import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { HouseholdQueries } from '../../people/household.queries.js';
import { type DeclaredMethod, declaredMethods } from '../../platform/declared-methods.js';
import type { ListedTask } from '../task.queries.js';
import { type FindHouseholds, FINDS_HOUSEHOLDS_OF } from './finds-households.js';

/** A task in a list, with the reference of the household that it is about; null where there is none, or none that the caller sees. */
export type ReferredTask = ListedTask & { readonly reference: string | null };

/**
 * Says whom tasks are about, so that twenty of one title can be told apart. Each feature that raises work knows whose its records are;
 * here it is only asked.
 */
@Injectable()
export class TaskSubjects implements OnApplicationBootstrap {
  private readonly finders = new Map<string, FindHouseholds>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly households: HouseholdQueries,
  ) {
    this.finders.set('household', (ids) => Promise.resolve(ids.map((id) => ({ id, householdId: id }))));
    this.finders.set('person', (ids) => this.households.householdsOfPeople(ids));
  }

  onApplicationBootstrap(): void {
    for (const method of declaredMethods(this.discovery, this.scanner)) this.register(method);
  }

  /** The same tasks, each with whom it is about: one question for each kind of record among them, and one for the references. */
  async named(tasks: readonly ListedTask[]): Promise<ReferredTask[]> {
    const households = await this.householdsOf(tasks);
    const references = await this.households.referencesOf([...new Set(households.values())]);
    return tasks.map((task) => ({ ...task, reference: references.get(households.get(task.subject.id) ?? '') ?? null }));
  }

  private async householdsOf(tasks: readonly ListedTask[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const [type, find] of this.finders) {
      const ids = tasks.filter(({ subject }) => subject.type === type).map(({ subject }) => subject.id);
      if (ids.length === 0) continue;
      for (const { id, householdId } of await find([...new Set(ids)])) found.set(id, householdId);
    }
    return found;
  }

  private register({ instance, run }: DeclaredMethod): void {
    const type = this.reflector.get<string | undefined>(FINDS_HOUSEHOLDS_OF, run);
    if (!type) return;
    if (this.finders.has(type)) throw new Error(`two say whose a ${type} is`);
    this.finders.set(type, run.bind(instance) as FindHouseholds);
  }
}
