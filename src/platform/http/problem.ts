import { HttpException } from '@nestjs/common';
import type { Refusal, RefusalKind, RefusedField } from '../../shared/refusal.js';

/** The body of every error (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly RefusedField[];
  readonly [extra: string]: unknown;
}

const TITLES: Record<number, string> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible in the present state',
  412: 'Changed since you read it',
  413: 'Too large',
  415: 'Not a format this address reads',
  422: 'Refused by a rule',
  428: 'Say which version you change',
  429: 'Too many attempts',
  500: 'Something went wrong here',
  501: 'Not built yet',
  503: 'Not available at the moment',
};

const STATUS_OF: Record<RefusalKind, number> = { missing: 404, forbidden: 403, clash: 409, rule: 422 };

/** An error on its way out. `detail` is plain English and never quotes data. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: readonly RefusedField[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail, status);
  }

  static notFound(): Problem {
    return new Problem(404, 'not-found', 'There is no such record, or it is not open to you.');
  }

  static ofRefusal(refusal: Refusal): Problem {
    return new Problem(STATUS_OF[refusal.kind], refusal.code, refusal.detail, refusal.errors, refusal.extra);
  }
}

/** What a refusal is called outside; a few codes have a status of their own. */
export function problemOf(refusal: Refusal): Problem {
  if (refusal.code === 'stale-version') return new Problem(412, refusal.code, refusal.detail);
  if (refusal.code === 'too-many-attempts') return new Problem(429, refusal.code, refusal.detail);
  if (refusal.code === 'wrong-sign-in') return new Problem(401, refusal.code, refusal.detail);
  return Problem.ofRefusal(refusal);
}

/** Writes a problem as its body; `instance` is the request's id, because a path may hold ids. */
export function problemBody(problem: Problem, requestId: string): ProblemBody {
  const status = problem.getStatus();
  return {
    type: `urn:safe-accommodation:problem:${problem.code}`,
    title: TITLES[status] ?? 'Refused',
    status,
    detail: problem.detail,
    instance: `urn:uuid:${requestId}`,
    code: problem.code,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    ...problem.extra,
  };
}
