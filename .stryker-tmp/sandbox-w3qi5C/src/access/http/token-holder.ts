// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { machineTime } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import type { Identify } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/http/problem.js';
import { hashToken } from '../tokens.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** Finds whose token a request carries, and makes the transaction theirs. Sessions live in machine time: moving a training clock signs nobody out. */
@Injectable()
export class TokenHolder {
  /** For `UnitOfWork.run`; throws a 401 problem when the token is nobody's. */
  identify(authorization: string | undefined): Identify {
    return async (query) => {
      const token = BEARER.exec(authorization ?? '')?.[1];
      if (token === undefined) throw notSignedIn();
      const [actor] = await query<Omit<UserActor, 'kind'>>(
        `select session_id as "sessionId", user_id as "userId", user_name as "userName", roles,
                organisation_id as "organisationId", organisation_name as "organisationName", organisation_type as "organisationType",
                organisation_area as "organisationArea"
           from access.begin_request($1, $2)`,
        [hashToken(token), machineTime()],
      );
      if (!actor) throw notSignedIn();
      return { kind: 'user', ...actor };
    };
  }
}

function notSignedIn(): Problem {
  return new Problem(401, 'not-signed-in', 'Sign in and send the token as Authorization: Bearer.');
}
