// @ts-nocheck
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { UserActor } from '../../platform/database/actor.js';

/** The signed-in caller, for handlers that open their own units of work. */
export const SignedIn = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<{ actor: UserActor }>().actor,
);
