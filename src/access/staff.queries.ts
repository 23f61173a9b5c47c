import { Injectable } from '@nestjs/common';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { mayDo, type Permission } from './roles.js';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** How senior a colleague is: by their roles, then by their grade among those who have them. */
export interface Seniority {
  readonly id: string;
  readonly roles: readonly string[];
  readonly grade: number;
}

export interface ActiveUser {
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly string[];
}

/** Who works where, as far as the caller may know. */
@Injectable()
export class StaffQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Active colleagues in the caller's organisation, by name. */
  colleagues(): Promise<Colleague[]> {
    return this.work.query<Colleague>('select id, name, roles from access.app_user where active order by name, id');
  }

  /** Those of them whose role has `permission`, by name: work that needs it is given to nobody else. */
  async colleaguesWhoMay(permission: Permission): Promise<Colleague[]> {
    return (await this.colleagues()).filter(({ roles }) => mayDo(roles, permission));
  }

  /** The grade of every active colleague, by id. */
  async grades(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.work.query<{ id: string; grade: number }>(
      'select id, grade from access.app_user where active',
    );
    return new Map(rows.map(({ id, grade }) => [id, grade]));
  }

  /** Names of colleagues by id; somebody in another organisation has none here. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = new Set(ids);
    const names = new Map<string, string>();
    // The caller's own is known, and is often the only one: then nothing is asked.
    const { actor } = this.work;
    if (actor.kind === 'user' && wanted.delete(actor.userId)) names.set(actor.userId, actor.userName);
    if (wanted.size === 0) return names;
    const rows = await this.work.query<{ id: string; name: string }>(
      'select id, name from access.app_user where id = any($1)',
      [[...wanted]],
    );
    for (const { id, name } of rows) names.set(id, name);
    return names;
  }

  /** How senior a colleague is or was; null for somebody of another organisation. `active`: only who still works there. */
  async seniority(userId: string, { active }: { active: boolean }): Promise<Seniority | null> {
    const [colleague] = await this.work.query<Seniority>(
      'select id, roles, grade from access.app_user where id = $1 and (active or not $2)',
      [userId, active],
    );
    return colleague ?? null;
  }

  /**
   * Somebody active anywhere who may be given work: their id, organisation and roles and nothing else; null when there is nobody. They do
   * not leave before this transaction ends.
   */
  async activeUser(id: string): Promise<ActiveUser | null> {
    const [user] = await this.work.query<ActiveUser>(
      'select id, organisation_id as "organisationId", roles from access.active_user($1)',
      [id],
    );
    return user ?? null;
  }

  /** The active housing supervisors of every organisation, the most senior first, by organisation. For the system's own work. */
  async supervisors(): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.work.query<{ organisationId: string; ids: string[] }>(
      `select organisation_id as "organisationId", array_agg(id order by grade desc, id) as ids
         from access.app_user where active and 'housing-supervisor' = any (roles) group by organisation_id`,
    );
    return new Map(rows.map(({ organisationId, ids }) => [organisationId, ids]));
  }

  /** True when somebody at the organisation can sign in and answer for it. */
  async hasStaff(organisationId: string): Promise<boolean> {
    const [row] = await this.work.query<{ has: boolean }>('select access.has_staff($1) as has', [organisationId]);
    return row?.has ?? false;
  }

  /** The id of the organisation with this very name, or null. */
  async organisationNamed(name: string): Promise<string | null> {
    const [row] = await this.work.query<{ id: string }>('select id from access.organisation where name = $1 limit 1', [
      name,
    ]);
    return row?.id ?? null;
  }

  /** Somebody with a local account as an actor, for parts of the system that act in their place; null when there is nobody. */
  async actorByEmail(email: string): Promise<UserActor | null> {
    const [user] = await this.work.query<Omit<UserActor, 'kind' | 'sessionId'>>(
      `select u.id as "userId", u.name as "userName", u.roles, o.id as "organisationId", o.name as "organisationName",
              o.type as "organisationType", o.local_authority_code as "organisationArea"
         from access.app_user u join access.organisation o on o.id = u.organisation_id where u.email = $1`,
      [email],
    );
    return user ? { kind: 'user', sessionId: '', ...user } : null;
  }

  /** Somebody who may still sign in, as an actor, for what they asked for and is done later; null when there is nobody any more. */
  async activeActor(userId: string): Promise<UserActor | null> {
    const [user] = await this.work.query<{ email: string }>(
      'select email from access.app_user where id = $1 and active',
      [userId],
    );
    return user ? this.actorByEmail(user.email) : null;
  }

  /** The organisation that is the housing authority of an area, or null. */
  async authorityOrganisation(localAuthorityCode: string): Promise<string | null> {
    const [row] = await this.work.query<{ id: string }>(
      `select id from access.organisation
        where local_authority_code = $1 and type = 'local-housing-authority' order by created_at limit 1`,
      [localAuthorityCode],
    );
    return row?.id ?? null;
  }
}
