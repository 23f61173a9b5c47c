import type { Actor } from '../platform/database/actor.js';

/** True for the provider's own staff, and for the system. */
export function worksFor(actor: Actor, providerId: string): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && actor.organisationId === providerId);
}

/** True for those who keep a provider's premises and units: its own staff and administrators. */
export function keepsStockOf(actor: Actor, providerId: string): boolean {
  return worksFor(actor, providerId) || (actor.kind === 'user' && actor.roles.includes('administrator'));
}
