import { Injectable } from '@nestjs/common';
import { Refusal } from '../../shared/refusal.js';
import type { UserActor } from './actor.js';
import { UnitOfWork } from './unit-of-work.js';

/** Lets colleagues begin versions of one thing one after the other, so that nobody replaces what they have not seen. */
@Injectable()
export class VersionsInTurn {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Waits until nobody else is beginning a version of `thing` for the caller's organisation. `begun-meanwhile` when the caller says what
   * was the latest that they saw, and a later one has begun. `all` reads the versions, once it is the caller's turn.
   */
  async overtaken(
    thing: string,
    seen: number | undefined,
    all: () => Promise<readonly { readonly version: number }[]>,
  ): Promise<Refusal | null> {
    const { organisationId } = this.work.actor as UserActor;
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 102))', [`${thing}:${organisationId}`]);
    if (seen === undefined || (await all()).every(({ version }) => version <= seen)) return null;
    return Refusal.clash(
      'begun-meanwhile',
      'A colleague has begun another version meanwhile. Look at what it says; yours is not begun yet.',
    );
  }
}
