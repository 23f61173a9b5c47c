import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { Refusal } from '../../shared/refusal.js';
import { Team } from './team.entity.js';
import { TeamKind } from './team-kind.entity.js';
import { TeamMember } from './team-member.entity.js';
import { TeamQueries, type TeamView } from './team.queries.js';

export interface SettledTeam {
  readonly name: string;
  /** Kinds of work that come to it from now on; what came before stays where it is. */
  readonly kinds: readonly string[];
  readonly memberIds: readonly string[];
}

/** Settles which teams an organisation has. The database holds that a kind of work comes to one team (`one_team_for_a_kind`). */
@Injectable()
export class Teams {
  constructor(
    private readonly work: UnitOfWork,
    private readonly teams: TeamQueries,
    private readonly staff: StaffQueries,
  ) {}

  /** Makes a team. Refusals: `name-taken`, `kind-taken`, `not-in-this-team`. */
  async make(settled: SettledTeam): Promise<TeamView | Refusal> {
    const { organisationId } = this.work.actor as UserActor;
    await this.oneAfterTheOther(organisationId);
    const id = newId();
    const refused = await this.refuse(id, settled);
    if (refused) return refused;

    await this.work.manager.insert(Team, { id, organisationId, name: settled.name, version: 1 });
    await this.fill(id, organisationId, settled);

    return this.done(id, 'team.made');
  }

  /** Settles all of a team anew. Refusals as of `make`. */
  async settle(id: string, settled: SettledTeam): Promise<TeamView | Refusal> {
    const { organisationId } = this.work.actor as UserActor;
    await this.oneAfterTheOther(organisationId);
    const team = await this.work.manager.findOneBy(Team, { id });
    if (!team) return Refusal.missing();
    const refused = await this.refuse(id, settled);
    if (refused) return refused;

    await this.work.manager.update(Team, id, { name: settled.name, version: team.version + 1 });
    await this.work.manager.delete(TeamMember, { teamId: id });
    await this.work.manager.delete(TeamKind, { teamId: id });
    await this.fill(id, organisationId, settled);

    return this.done(id, 'team.settled');
  }

  private async fill(teamId: string, organisationId: string, { kinds, memberIds }: SettledTeam): Promise<void> {
    await this.work.manager.insert(
      TeamMember,
      unique(memberIds).map((userId) => ({ teamId, userId })),
    );
    await this.work.manager.insert(
      TeamKind,
      unique(kinds).map((kind) => ({ organisationId, kind, teamId })),
    );
  }

  private async done(id: string, action: string): Promise<TeamView | Refusal> {
    this.work.record({ action, outcome: 'done', subjectType: 'team', subjectId: id });
    return (await this.teams.one(id)) ?? Refusal.missing();
  }

  private async refuse(id: string, { name, kinds, memberIds }: SettledTeam): Promise<Refusal | null> {
    const others = (await this.teams.all()).filter((team) => team.id !== id);
    if (others.some((team) => team.name === name)) return nameTaken();
    const taken = others.find((team) => team.kinds.some((kind) => kinds.includes(kind)));
    if (taken) return kindTaken(taken.name);
    const colleagues = new Set((await this.staff.colleagues()).map((colleague) => colleague.id));
    return memberIds.every((member) => colleagues.has(member)) ? null : stranger();
  }

  // Two who settle teams of one organisation at once would each not see what the other gives away.
  private async oneAfterTheOther(organisationId: string): Promise<void> {
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 101))', [`teams:${organisationId}`]);
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function nameTaken(): Refusal {
  return Refusal.rule('name-taken', 'There is a team of this name already.', [
    { field: 'name', code: 'name-taken', message: 'Choose another name.' },
  ]);
}

function kindTaken(team: string): Refusal {
  return Refusal.rule('kind-taken', `Some of this work comes to ${team} already, and each kind comes to one team.`, [
    { field: 'kinds', code: 'kind-taken', message: `Take it from ${team} first.` },
  ]);
}

function stranger(): Refusal {
  return Refusal.rule('not-in-this-team', 'A team is made of active colleagues.', [
    { field: 'memberIds', code: 'not-in-this-team', message: 'Choose active colleagues of your organisation.' },
  ]);
}
