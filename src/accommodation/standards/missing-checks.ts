import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { startOfLondonDay } from '../../shared/local-date.js';
import { type NewTask, Tasks } from '../../tasks/tasks.service.js';
import { checksRequired } from '../accommodation.events.js';
import { PremisesLock } from '../premises/premises-lock.js';
import { type RequiredKind, StandardsQueries } from './standards.queries.js';
import { type CheckScope, dueSoonFrom, missingChecks } from './standards.rules.js';

interface Place {
  readonly premisesId: string;
  readonly unitIds: readonly string[];
  readonly checked: readonly CheckScope[];
}

/** The work that a provider's own requirements make due: to record the checks that it requires and nobody has recorded. */
@Injectable()
export class MissingChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly queries: StandardsQueries,
    private readonly premises: PremisesLock,
    private readonly clock: Clock,
  ) {}

  /** The provider requires `kinds` from now on: they are asked for as early as a renewal is. */
  expect(providerId: string, kinds: readonly RequiredKind[]): void {
    this.work.wake(checksRequired, { providerId, premisesId: null });
    const days = new Set(kinds.map(({ since }) => dueSoonFrom(since)));
    for (const day of days) {
      if (day <= this.clock.today()) continue;
      this.work.wake(checksRequired, { providerId, premisesId: null }, startOfLondonDay(day));
    }
  }

  /** Units have been added to premises: what is required is asked for there, too, if anything is. */
  async expectAt(places: readonly { readonly providerId: string; readonly premisesId: string }[]): Promise<void> {
    const required = new Map<string, boolean>();
    for (const { providerId } of places) {
      if (!required.has(providerId)) required.set(providerId, (await this.queries.required(providerId)).length > 0);
    }
    const each = new Map(places.map((place) => [place.premisesId, place]));
    for (const { providerId, premisesId } of each.values()) {
      if (required.get(providerId)) this.work.wake(checksRequired, { providerId, premisesId });
    }
  }

  /** Asks for what is missing now, and for nothing that is on record by now; of one of the provider's premises, or of all. */
  async look(providerId: string, premisesId: string | null = null): Promise<void> {
    await this.premises.takeOf(providerId, premisesId);
    const due = await this.required(providerId);
    for (const place of await this.places(providerId, premisesId)) {
      const missing = due.flatMap((kind) => workAt(providerId, place, kind));
      const asked = new Set(missing.map(({ origin }) => origin));
      const met = due.flatMap((kind) => everyOrigin(place, kind)).filter((origin) => !asked.has(origin));
      await this.tasks.closeByOrigin(met, 'done');
      await this.tasks.raiseAll(missing);
    }
  }

  /** The provider requires these no longer. */
  async forget(providerId: string, kinds: readonly RequiredKind[]): Promise<void> {
    if (kinds.length === 0) return;
    const places = await this.places(providerId, null);
    const origins = places.flatMap((place) => kinds.flatMap((kind) => everyOrigin(place, kind)));
    await this.tasks.closeByOrigin(origins, 'cancelled');
  }

  private async required(providerId: string): Promise<RequiredKind[]> {
    const today = this.clock.today();
    return (await this.queries.required(providerId)).filter(({ since }) => dueSoonFrom(since) <= today);
  }

  private places(providerId: string, premisesId: string | null): Promise<Place[]> {
    return this.work.query<Place>(
      `select p.id as "premisesId",
              array(select u.id from accommodation.unit u where u.premises_id = p.id order by u.id) as "unitIds",
              (select coalesce(jsonb_agg(distinct jsonb_build_object('unitId', c.unit_id, 'kind', c.kind)), '[]')
                 from accommodation.standards_check c where c.premises_id = p.id) as checked
         from accommodation.premises p
        where p.provider_id = $1 and ($2::uuid is null or p.id = $2) order by p.id`,
      [providerId, premisesId],
    );
  }
}

function workAt(providerId: string, { premisesId, unitIds, checked }: Place, required: RequiredKind): NewTask[] {
  return missingChecks(checked, unitIds)
    .filter(({ kind }) => kind === required.kind)
    .map(({ unitId }) => ({
      organisationId: providerId,
      kind: 'record-standards-check',
      title: 'Record a safety check that you require',
      dueOn: required.since,
      subjectType: unitId === null ? 'premises' : 'unit',
      subjectId: unitId ?? premisesId,
      source: 'standards',
      origin: originOf(premisesId, unitId, required),
    }));
}

function everyOrigin({ premisesId, unitIds }: Place, required: RequiredKind): string[] {
  return [null, ...unitIds].map((unitId) => originOf(premisesId, unitId, required));
}

function originOf(premisesId: string, unitId: string | null, { kind, since }: RequiredKind): string {
  return `standards:${premisesId}:${unitId ?? 'all'}:${kind}:missing:${since}`;
}
