import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { Permission } from '../roles.js';

export const ENTRY = 'safe:entry';

/** How a route is entered. A route without one of these is closed to everybody. */
export type Entry =
  | { readonly kind: 'public'; readonly page?: boolean }
  | {
      readonly kind: 'permission';
      /** A page for people: entered by the session's cookie, and by nothing else. */
      readonly page?: boolean;
      readonly permission: Permission;
      readonly hidden: boolean;
      readonly ownTransaction: boolean;
      readonly everyAnswerCounts: boolean;
    };

/** Anybody may call this route, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(ENTRY, { kind: 'public' } satisfies Entry);

/**
 * Those whose role carries `permission` may call this route.
 *
 * - `hidden`: to everybody else it answers 404 instead of 403, as if there were nothing here.
 * - `everyAnswerCounts`: a repeated Idempotency-Key gets the first answer only if the caller may still have it, and the audit
 *   record says so each time.
 * - `ownTransaction`: the handler opens its own units of work (a stream, or a command that must commit before it answers).
 */
export const May = (
  permission: Permission,
  options: { hidden?: boolean; ownTransaction?: boolean; everyAnswerCounts?: boolean } = {},
): MethodDecorator =>
  applyDecorators(
    SetMetadata(ENTRY, {
      kind: 'permission',
      permission,
      hidden: options.hidden ?? false,
      ownTransaction: options.ownTransaction ?? false,
      everyAnswerCounts: options.everyAnswerCounts ?? false,
    } satisfies Entry),
    ApiBearerAuth(),
  );
