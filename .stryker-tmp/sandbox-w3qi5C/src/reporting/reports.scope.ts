// @ts-nocheck
import { mayDo } from '../access/roles.js';
import type { UserActor } from '../platform/database/actor.js';
import { Refusal } from '../shared/refusal.js';

/** Whose units the figures are of. */
export interface Scope {
  /** Null: wherever they are. */
  readonly areas: readonly string[] | null;
  /** Null: whoever lets them. */
  readonly providerId: string | null;
  /** Exact figures, with the rows they are made of; otherwise totals with small numbers held back. */
  readonly exact: boolean;
  /** By what the question was made narrower than all that the caller may have figures of. */
  readonly narrowedBy: readonly string[];
}

interface Asked {
  readonly providerId: string | undefined;
  /** The areas asked about, with the districts of counties among them; undefined for all. */
  readonly areas: readonly string[] | undefined;
}

/**
 * One rule: whoever may see rows gets exact figures of the units of their own organisation, whose people they know. Whoever may not,
 * a commissioner, gets totals: of the whole area of their council, or of their own organisation's units where it is no council.
 *
 * `ownAreas`: the area of the caller's council with its districts; empty when the organisation is no council.
 * Refusals: `not-allowed` for the units of another provider.
 */
export function scopeOf(actor: UserActor, asked: Asked, ownAreas: readonly string[]): Scope | Refusal {
  const { organisationId } = actor;
  if (mayDo(actor.roles, 'reports.drill-down')) {
    if (asked.providerId !== undefined && asked.providerId !== organisationId) return notYours();
    return { areas: asked.areas ?? null, providerId: organisationId, exact: true, narrowedBy: [] };
  }
  const narrowedBy = [
    ...(asked.providerId === undefined ? [] : ['providerId']),
    ...(asked.areas === undefined || coversAll(asked.areas, ownAreas) ? [] : ['localAuthorityCode']),
  ];
  return ownAreas.length > 0
    ? { areas: ownAreas, providerId: null, exact: false, narrowedBy }
    : { areas: null, providerId: organisationId, exact: false, narrowedBy };
}

function coversAll(areas: readonly string[], own: readonly string[]): boolean {
  return own.length > 0 && own.every((code) => areas.includes(code));
}

function notYours(): Refusal {
  return Refusal.forbidden('These figures are of your own units. Leave providerId out.');
}
