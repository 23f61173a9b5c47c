// @ts-nocheck
import { mayDo } from '../access/roles.js';
import type { Actor } from '../platform/database/actor.js';
import { Refusal } from '../shared/refusal.js';
import type { SheetKindName } from './kinds/sheet-kind.js';

/** Stays name people: only those who may record households may send them, or see their rows. */
export function refuseKind(actor: Actor, kind: SheetKindName): Refusal | null {
  if (kind !== 'stays' || (actor.kind === 'user' && mayDo(actor.roles, 'household.create'))) return null;
  return Refusal.forbidden('A file of stays names people. Ask somebody who records households.');
}
