import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isId } from '../../shared/ids.js';
import { type Identify, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/http/problem.js';
import type { Permission } from '../roles.js';

// What cannot be read, or comes from nobody, is no act of anybody: it leaves no row.
const REFUSED_ACTS = [403, 404, 409, 412, 422];

/** A refusal changed nothing; what remains of it is its audit row, written in a transaction of its own. */
@Injectable()
export class RefusedActs {
  constructor(private readonly work: UnitOfWork) {}

  /** Runs an act; a problem that it throws, such as a stale version or a key used before, goes on the record like a refusal. */
  async watch<T>(admit: Identify, permission: Permission, request: FastifyRequest, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Problem && REFUSED_ACTS.includes(error.getStatus())) {
        await this.record(admit, permission, request, error);
      }
      throw error;
    }
  }

  /** Records that `request`, which wanted `permission`, was refused; `also` is kept in the same transaction. */
  async record(
    admit: Identify,
    permission: Permission,
    request: FastifyRequest,
    problem: Problem,
    also: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.work.run(
      admit,
      async () => {
        this.work.record({
          action: permission,
          outcome: 'refused',
          subjectId: subjectOf(request),
          details: { code: problem.code, status: problem.getStatus() },
        });
        await also();
      },
      request.id,
    );
  }
}

function subjectOf(request: FastifyRequest): string | undefined {
  const id = (request.params as Record<string, unknown> | undefined)?.['id'];
  return isId(id) ? id : undefined;
}
