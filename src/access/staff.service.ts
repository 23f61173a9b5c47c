import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { newId } from '../shared/ids.js';
import { Refusal } from '../shared/refusal.js';
import { AppUser } from './app-user.entity.js';
import { Organisation, type OrganisationType } from './organisation.entity.js';
import type { Role } from './roles.js';
import type { Seniority } from './staff.queries.js';

export interface NewOrganisation {
  readonly name: string;
  readonly type: OrganisationType;
  readonly slug?: string;
  readonly localAuthorityCode?: string | null;
}

export interface NewUser {
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
}

/** Adds organisations and the people who work for them. Who may call this is decided by the route or the command line. */
@Injectable()
export class Staff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds an organisation; gives its id. */
  async addOrganisation(organisation: NewOrganisation): Promise<string> {
    const id = newId();
    await this.work.manager.insert(Organisation, {
      id,
      slug: organisation.slug ?? id,
      name: organisation.name,
      type: organisation.type,
      localAuthorityCode: organisation.localAuthorityCode ?? null,
      createdAt: this.clock.now(),
    });
    this.work.record({ action: 'organisation.created', outcome: 'done', subjectType: 'organisation', subjectId: id });
    return id;
  }

  /** Adds somebody who can sign in; gives their id. */
  async addUser(user: NewUser): Promise<string> {
    const id = newId();
    await this.work.manager.insert(AppUser, {
      id,
      organisationId: user.organisationId,
      email: user.email,
      name: user.name,
      roles: [...user.roles],
      grade: 0,
      passwordHash: user.passwordHash,
      active: true,
      createdAt: this.clock.now(),
    });
    this.work.record({ action: 'user.created', outcome: 'done', subjectType: 'user', subjectId: id });
    return id;
  }

  /** Says how senior a colleague is among those of their role. Refusal: missing. */
  async grade(userId: string, grade: number): Promise<Seniority | Refusal> {
    const [colleague] = await this.work.query<Seniority>(
      'update access.app_user set grade = $2 where id = $1 and organisation_id = access.organisation_id() returning id, roles, grade',
      [userId, grade],
    );
    if (!colleague) return Refusal.missing();

    this.work.record({
      action: 'user.graded',
      outcome: 'done',
      subjectType: 'user',
      subjectId: userId,
      details: { grade },
    });

    return colleague;
  }

  /** Somebody has left: their account opens nothing any more. For whoever has seen to the work that they leave. Refusal: missing. */
  async close(userId: string): Promise<void | Refusal> {
    const closed = await this.work.query(
      'update access.app_user set active = false where id = $1 and active returning id',
      [userId],
    );
    if (closed.length === 0) return Refusal.missing();

    this.work.record({ action: 'user.left', outcome: 'done', subjectType: 'user', subjectId: userId });
  }
}
