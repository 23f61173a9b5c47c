import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

export interface TeamView {
  readonly id: string;
  readonly name: string;
  /** Kinds of work that come to it, in the order of the alphabet. */
  readonly kinds: readonly string[];
  /** Active members only, by name. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly version: number;
}

const TEAM = `select t.id, t.name, t.version,
    array(select k.kind from tasks.team_kind k where k.team_id = t.id order by k.kind) as kinds,
    coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.name, u.id)
                from tasks.team_member m join access.app_user u on u.id = m.user_id and u.active
               where m.team_id = t.id), '[]') as members
  from tasks.team t`;

/** The teams of the caller's organisation. */
@Injectable()
export class TeamQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** By name. */
  all(): Promise<TeamView[]> {
    return this.work.query<TeamView>(`${TEAM} order by t.name`);
  }

  async one(id: string): Promise<TeamView | null> {
    const [team] = await this.work.query<TeamView>(`${TEAM} where t.id = $1`, [id]);
    return team ?? null;
  }

  /** Kinds of work that the organisation has had so far, and those that come to a team already. */
  async knownKinds(): Promise<string[]> {
    const rows = await this.work.query<{ kind: string }>(
      `with recursive had as (
         (select kind from tasks.task where organisation_id = access.organisation_id() order by kind limit 1)
          union all
         select (select t.kind from tasks.task t where t.organisation_id = access.organisation_id() and t.kind > had.kind
                  order by t.kind limit 1)
           from had where had.kind is not null)
       select kind from had where kind is not null
        union select kind from tasks.team_kind
        order by kind`,
    );
    return rows.map(({ kind }) => kind);
  }
}
