// @ts-nocheck
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { OrganisationType } from '../../src/access/organisation.entity.js';
import type { Role } from '../../src/access/roles.js';

export interface CastMember {
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly token: string;
}

const ORGANISATIONS = {
  blackpool: { name: 'Blackpool Council', type: 'local-housing-authority', area: 'E06000009', objects: false },
  preston: { name: 'Preston City Council', type: 'local-housing-authority', area: 'E07000123', objects: false },
  fylde: { name: 'Fylde Council', type: 'local-housing-authority', area: 'E07000119', objects: false },
  rowan: { name: 'Rowan Refuge', type: 'registered-charity', area: null, objects: true },
  larch: { name: 'Larch Refuge', type: 'registered-charity', area: null, objects: true },
  partnership: { name: 'Complex Needs Partnership', type: 'registered-charity', area: null, objects: true },
  lets: { name: 'Pier Lets', type: 'private-landlord', area: null, objects: false },
} as const satisfies Record<string, { name: string; type: OrganisationType; area: string | null; objects: boolean }>;

const PEOPLE = {
  officer: ['blackpool', 'housing-officer'],
  otherOfficer: ['blackpool', 'housing-officer'],
  supervisor: ['blackpool', 'housing-supervisor'],
  prestonOfficer: ['preston', 'housing-officer'],
  rowanManager: ['rowan', 'refuge-manager'],
  rowanWorker: ['rowan', 'refuge-worker'],
  larchManager: ['larch', 'refuge-manager'],
  coordinator: ['partnership', 'complex-needs-coordinator'],
  supportWorker: ['partnership', 'support-worker'],
  commissioner: ['blackpool', 'commissioner'],
  administrator: ['blackpool', 'administrator'],
  auditor: ['blackpool', 'auditor'],
} as const satisfies Record<string, readonly [keyof typeof ORGANISATIONS, Role]>;

export type Cast = Readonly<Record<keyof typeof PEOPLE, CastMember>> & {
  readonly organisations: Readonly<Record<keyof typeof ORGANISATIONS, string>>;
};

/** Organisations and staff of every role, each signed in for a year. All organisations are providers too. */
export async function addCast(owner: pg.Pool, now: Date): Promise<Cast> {
  const organisations = {} as Record<keyof typeof ORGANISATIONS, string>;
  for (const [key, { name, type, area, objects }] of Object.entries(ORGANISATIONS)) {
    const id = randomUUID();
    organisations[key as keyof typeof ORGANISATIONS] = id;
    await owner.query(
      'insert into access.organisation (id, slug, name, type, local_authority_code, created_at) values ($1, $2, $3, $4, $5, $6)',
      [id, key, name, type, area, now],
    );
    await owner.query(
      'insert into directory.provider (organisation_id, domestic_abuse_objects, created_at) values ($1, $2, $3)',
      [id, objects, now],
    );
  }
  const cast: Record<string, unknown> = { organisations };
  for (const [key, [organisation, role]] of Object.entries(PEOPLE)) {
    cast[key] = await addSignedIn(owner, {
      organisationId: organisations[organisation],
      roles: [role],
      email: `${key}@test.example`,
      now,
    });
  }
  return cast as Cast;
}

/** One more member of staff, signed in. */
export async function addSignedIn(
  owner: pg.Pool,
  user: { organisationId: string; roles: readonly Role[]; email: string; now: Date },
): Promise<CastMember> {
  const id = randomUUID();
  const { token, hash } = newToken();
  await owner.query(
    'insert into access.app_user (id, organisation_id, email, name, roles, created_at) values ($1, $2, $3, $4, $5, $6)',
    [id, user.organisationId, user.email, user.email.split('@')[0], [...user.roles], user.now],
  );
  await owner.query(
    'insert into access.session (id, token_hash, user_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
    [randomUUID(), hash, id, user.now, new Date(user.now.getTime() + 3 * 365 * 86_400_000)],
  );
  return { id, organisationId: user.organisationId, roles: user.roles, token };
}

function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
}
