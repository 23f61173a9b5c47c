// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../shared/refusal.js';
import { type CouncilArea, DirectoryQueries } from './directory.queries.js';
import { refuseNeighbours } from './neighbours.rules.js';

/** Says which council areas lie next to each other: how far a place is from danger is counted over them. */
@Injectable()
export class Neighbours {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: DirectoryQueries,
  ) {}

  /**
   * Replaces the neighbours of one area; each of them gets it as a neighbour, too. Two changes at once come one after the other.
   * Refusals: `missing`, `neighbour-of-itself`, `unknown-local-authority`, `county-has-no-neighbours`.
   */
  async replace(code: string, neighbours: readonly string[]): Promise<CouncilArea | Refusal> {
    await this.work.query('lock table directory.neighbour in share row exclusive mode');
    const all = new Map((await this.directory.authorities()).map((area) => [area.code, area]));
    const area = all.get(code);
    if (!area) return Refusal.missing();

    const refusal = refuseNeighbours(area, neighbours, all);
    if (refusal) return refusal;

    await this.work.query('delete from directory.neighbour where code = $1 or next_code = $1', [code]);
    await this.work.query(
      `insert into directory.neighbour (code, next_code)
       select $1, next from unnest($2::text[]) as n(next) union select next, $1 from unnest($2::text[]) as n(next)`,
      [code, neighbours],
    );

    this.work.record({
      action: 'local-authority.neighbours-changed',
      outcome: 'done',
      subjectType: 'local-authority',
      details: { code, neighbours },
    });

    return { ...area, neighbours: [...new Set(neighbours)].sort() };
  }
}
