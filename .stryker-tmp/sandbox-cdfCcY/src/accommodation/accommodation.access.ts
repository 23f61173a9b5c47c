// @ts-nocheck
import type { Actor } from '../platform/database/actor.js';
import { Refusal } from '../shared/refusal.js';

/** True for the provider's own staff, and for the system. */
export function worksFor(actor: Actor, providerId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && actor.organisationId === providerId);
}

/** True for those who keep a provider's premises and units: its own staff and administrators. */
export function keepsStockOf(actor: Actor, providerId: string): boolean {
  return worksFor(actor, providerId) || (actor.kind === 'user' && actor.roles.includes('administrator'));
}

/** For premises and units that the caller sees and does not keep: the list of them is open to all who place people. */
export function notYours(): Refusal {
  return Refusal.forbidden('Its provider says this of its own premises and units. Ask their staff.');
}
