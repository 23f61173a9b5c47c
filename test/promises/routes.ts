import type { Permission } from '../../src/access/roles.js';
import { aRefuge, aFamilyRoom } from '../factories/accommodation.js';
import { answer, anApproach } from '../factories/applications.js';
import { aWomanAlone } from '../factories/households.js';
import { aTenancy } from '../factories/move-on.js';
import { aClosing, aPackage } from '../factories/support.js';
import type { Kind, Known, World } from '../factories/world.js';
import type { Cast } from '../support/cast.js';
import type { TestApp } from '../support/test-app.js';

/** An id that nobody has. */
export const ABSENT = '0190a000-0000-7000-8000-000000000000';

type Organisation = keyof Cast['organisations'];
export type Caller = Exclude<keyof Cast, 'organisations'>;

/** One request about one record, and who may know that there is such a record. */
export interface Cell {
  readonly about: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  /** Undefined: about no record, or one that everybody may know. */
  readonly known?: { readonly organisations: readonly Organisation[]; readonly people?: readonly Caller[] };
  /** Who may do it; others who know of the record are told that they may not. Undefined: whoever knows of it. */
  readonly only?: Cell['known'];
  /** The very same request about a record that does not exist. */
  readonly absent?: { readonly path: string; readonly body?: object };
}

export interface RouteRule {
  /** What a role needs to enter; null: open to everybody. */
  readonly permission: Permission | null;
  /** Those without the permission are told that there is nothing here. */
  readonly hidden?: boolean;
  readonly cells: (world: World, test: TestApp) => Cell[];
}

/**
 * Who sees what, said once more and apart from the product: from the contract and from the roles' one table. The order is that in
 * which permitted commands are tried: what ends a stay, a request or a share comes last, because with it some see less.
 */
export const RULES: Readonly<Record<string, RouteRule>> = {
  'GET /health/live': { permission: null, cells: plain('/health/live') },
  'GET /health/ready': { permission: null, cells: plain('/health/ready') },
  'GET /api/v1/me': { permission: 'session.own', cells: plain('/me') },
  'GET /api/v1/users': { permission: 'user.list', cells: plain('/users') },
  'GET /api/v1/providers': { permission: 'provider.list', cells: plain('/providers?limit=200') },
  'GET /api/v1/local-authorities': { permission: 'provider.list', cells: plain('/local-authorities') },
  'GET /api/v1/clock': { permission: 'session.own', cells: plain('/clock') },
  'GET /api/v1/clocks': { permission: 'clock.compute', cells: plain('/clocks') },
  'GET /api/v1/audit-entries': { permission: 'audit.read', cells: plain('/audit-entries?limit=200') },
  'GET /api/v1/dead-letters': { permission: 'operations.read', cells: plain('/dead-letters') },
  'GET /api/v1/tasks': { permission: 'task.read', cells: plain('/tasks?limit=200') },
  'GET /api/v1/support-packages': { permission: 'package.read', cells: plain('/support-packages?limit=200') },
  'GET /api/v1/placements': { permission: 'placement.read', cells: plain('/placements?limit=200') },
  'GET /api/v1/premises': { permission: 'premises.read', cells: plain('/premises?limit=200') },
  'GET /api/v1/units': { permission: 'unit.read', cells: plain('/units?limit=200') },
  'GET /api/v1/premises/{id}': {
    permission: 'premises.read',
    cells: ({ premises }) => premises.map(({ id, owner }) => open(`premises of ${owner}`, `/premises/${id}`)),
  },
  'GET /api/v1/units/{id}': {
    permission: 'unit.read',
    cells: (world) => oneOfEach(world).map(({ id, owner }) => open(`unit of ${owner}`, `/units/${id}`)),
  },
  'GET /api/v1/households/{id}': { permission: 'household.read', cells: of('household', '/households/:id') },
  'GET /api/v1/households/{id}/placements': {
    permission: 'placement.read',
    cells: of('household', '/households/:id/placements'),
  },
  'GET /api/v1/households/{id}/applications': {
    permission: 'application.read',
    // A council goes on seeing the application it took.
    cells: (world) =>
      of(
        'household',
        '/households/:id/applications',
      )(world).map((cell) => alsoKnownTo(cell, world.records.application)),
  },
  'GET /api/v1/households/{id}/move-on-plans': {
    permission: 'move-on.plan',
    cells: of('household', '/households/:id/move-on-plans'),
  },
  'GET /api/v1/households/{id}/tenancies': {
    permission: 'tenancy.create',
    cells: of('household', '/households/:id/tenancies'),
  },
  'GET /api/v1/people/{id}/support-packages': {
    permission: 'package.read',
    // A team goes on seeing the package it leads, and whoever is asked to take one over sees it.
    cells: (world) =>
      of('person', '/people/:id/support-packages')(world).map((cell) => alsoKnownTo(cell, world.records.package)),
  },
  'GET /api/v1/people/{id}/risk-assessments': {
    permission: 'package.read',
    cells: of('person', '/people/:id/risk-assessments'),
  },
  'GET /api/v1/placements/{id}': { permission: 'placement.read', cells: of('placement', '/placements/:id') },
  'GET /api/v1/applications/{id}': { permission: 'application.read', cells: of('application', '/applications/:id') },
  'GET /api/v1/support-packages/{id}': { permission: 'package.read', cells: of('package', '/support-packages/:id') },
  'GET /api/v1/move-on-plans/{id}': { permission: 'move-on.plan', cells: of('plan', '/move-on-plans/:id') },
  'GET /api/v1/tenancies/{id}': { permission: 'tenancy.create', cells: of('tenancy', '/tenancies/:id') },
  'GET /api/v1/tasks/{id}': { permission: 'task.read', cells: of('task', '/tasks/:id') },

  'POST /api/v1/sessions': {
    permission: null,
    cells: () => [{ about: '', path: '/sessions', body: { email: 'nobody@test.example', password: 'nothing' } }],
  },
  'POST /api/v1/clock': {
    permission: 'operations.change',
    hidden: true,
    cells: () => [{ about: '', path: '/clock', body: { now: '2026-03-01T00:00:00Z' } }],
  },
  'POST /api/v1/clocks/compute': {
    permission: 'clock.compute',
    cells: () => [{ about: '', path: '/clocks/compute', body: { clock: 'K-02', dayOne: '2026-03-10' } }],
  },
  'POST /api/v1/dead-letters/{id}/retries': {
    permission: 'operations.change',
    cells: () => [{ ...open('no dead letter', `/dead-letters/${ABSENT}/retries`), known: { organisations: [] } }],
  },
  'POST /api/v1/providers': {
    permission: 'provider.create',
    cells: () => [{ about: '', path: '/providers', body: { name: 'Elm Trust', type: 'voluntary' } }],
  },
  'POST /api/v1/premises': {
    permission: 'premises.create',
    cells: ({ premises }, { cast }) =>
      premises.map(({ owner }) => ({
        about: `provider ${owner}`,
        path: '/premises',
        body: aRefuge(cast.organisations[owner]),
        only: keepers(owner),
      })),
  },
  'POST /api/v1/premises/{id}/units': {
    permission: 'unit.create',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}/units`),
        body: aFamilyRoom(),
        only: keepers(owner),
      })),
  },
  'PATCH /api/v1/units/{id}': {
    permission: 'unit.change',
    cells: (world) =>
      oneOfEach(world).map(({ id, owner, version }) => ({
        ...open(`unit of ${owner}`, `/units/${id}`),
        body: { cots: 2 },
        headers: { 'If-Match': `"${version}"` },
        only: keepers(owner),
      })),
  },
  'POST /api/v1/units/{id}/confirmations': {
    permission: 'unit.confirm',
    cells: (world) =>
      oneOfEach(world).map(({ id, owner }) => ({
        ...open(`unit of ${owner}`, `/units/${id}/confirmations`),
        only: { organisations: [owner] },
      })),
  },
  'POST /api/v1/units/{id}/closures': {
    permission: 'unit.close',
    cells: (world) =>
      oneOfEach(world).map(({ id, owner }) => ({
        ...open(`unit of ${owner}`, `/units/${id}/closures`),
        body: { reason: 'repairs', costBearer: 'provider', from: '2028-01-04', to: '2028-01-11' },
        only: { organisations: [owner] },
      })),
  },
  'POST /api/v1/premises/{id}/address-disclosures': {
    permission: 'address.disclose',
    hidden: true,
    cells: ({ premises }) =>
      premises.map(({ id, owner, disclosedTo }) =>
        about(`premises of ${owner}`, '/premises/:id/address-disclosures', id, { organisations: disclosedTo }, () => ({
          purpose: 'travelling-to-placement',
        })),
      ),
  },

  'POST /api/v1/tasks/{id}/assign': {
    permission: 'task.assign',
    cells: of('task', '/tasks/:id/assign', (_, { cast }) => ({ userId: cast.officer.id })),
  },
  'POST /api/v1/tasks/{id}/complete': { permission: 'task.complete', cells: of('task', '/tasks/:id/complete') },
  'POST /api/v1/households': {
    permission: 'household.create',
    cells: () => [{ about: '', path: '/households', body: aWomanAlone() }],
  },
  'PUT /api/v1/households/{id}/safe-contact': {
    permission: 'household.change',
    cells: of('household', '/households/:id/safe-contact', () => ({ channel: 'none' })),
  },
  'PUT /api/v1/households/{id}/unsafe-areas': {
    permission: 'household.change',
    cells: of('household', '/households/:id/unsafe-areas', () => ({ unsafeAreas: [] })),
  },
  'POST /api/v1/households/{id}/shares': {
    permission: 'household.share',
    cells: of('household', '/households/:id/shares', (_, { cast }) => ({
      ...{ organisationId: cast.organisations.lets, purpose: 'A viewing', consent: 'given' },
    })),
  },
  'POST /api/v1/availability/search': {
    permission: 'availability.search',
    cells: of('household', '/availability/search', ({ id }) => ({ householdId: id, from: '2026-03-10' })),
  },
  'POST /api/v1/applications': {
    permission: 'application.create',
    cells: of('household', '/applications', ({ id }) => anApproach(id)),
  },
  'POST /api/v1/applications/{id}/decisions': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/decisions', () => answer('intentionality', 'not-intentional')),
  },
  'POST /api/v1/applications/{id}/reviews': {
    permission: 'application.decide',
    cells: (world) =>
      world.records.decision.map((one) =>
        about(`application of ${one.about}`, '/applications/:id/reviews', one.parent ?? '', one, () => ({
          ...{ decisionId: one.id, requestedOn: '2026-03-10' },
        })),
      ),
  },
  'POST /api/v1/applications/{id}/notices/{noticeId}/issue': {
    permission: 'application.decide',
    cells: within('notice', '/applications/:parent/notices/:id/issue', () => ({ issuedOn: '2026-03-10' })),
  },
  'POST /api/v1/applications/{id}/duties/end': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/duties/end', () => ({
      ...{ duty: 'relief', ground: 'RL-f', endedOn: '2026-03-10', reasons: 'She withdrew' },
    })),
  },
  'POST /api/v1/people/{id}/risk-assessments': {
    permission: 'risk.assess',
    cells: of('person', '/people/:id/risk-assessments', () => ({
      ...{ tool: 'dash-24', yesCount: 2, assessedOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/support-packages': {
    permission: 'package.create',
    cells: of('person', '/support-packages', ({ id }, { cast }) => aPackage(id, cast.supportWorker, '2026-03-10')),
  },
  'POST /api/v1/support-packages/{id}/handovers': {
    permission: 'package.hand-over',
    cells: of('package', '/support-packages/:id/handovers', (_, { cast }) => ({
      ...{ toUserId: cast.coordinator.id, note: 'Takes over' },
    })),
  },
  'POST /api/v1/support-packages/{id}/handovers/{handoverId}/acknowledge': {
    permission: 'package.read',
    cells: within('handover', '/support-packages/:parent/handovers/:id/acknowledge'),
  },
  'POST /api/v1/support-packages/{id}/handovers/{handoverId}/withdraw': {
    permission: 'package.read',
    cells: within('handover', '/support-packages/:parent/handovers/:id/withdraw'),
  },
  'POST /api/v1/support-packages/{id}/close': {
    permission: 'package.close',
    cells: of('package', '/support-packages/:id/close', () => aClosing('2026-03-10')),
  },
  'POST /api/v1/move-on-plans': {
    permission: 'move-on.plan',
    cells: of('household', '/move-on-plans', ({ id }) => ({
      ...{ householdId: id, targetDate: '2027-06-01', preferredTenures: [] },
    })),
  },
  'POST /api/v1/move-on-plans/{id}/withdraw': {
    permission: 'move-on.plan',
    cells: of('plan', '/move-on-plans/:id/withdraw'),
  },
  'POST /api/v1/tenancies': {
    permission: 'tenancy.create',
    cells: of('household', '/tenancies', ({ id }, test) => aTenancy(test, id, '2026-04-01')),
  },

  'POST /api/v1/placements': {
    permission: 'placement.offer',
    cells: (world, test) =>
      of('household', '/placements', ({ id }) => ({
        ...{ householdId: id, unitId: world.units[14]?.id, from: '2026-03-10', expectedTo: '2026-03-12' },
      }))(world, test),
  },
  'POST /api/v1/placements/{id}/accept': move('accept', 'placement.answer', { by: 'person' }),
  'POST /api/v1/placements/{id}/arrive': move('arrive', 'placement.move', { arrivedAt: '2026-03-10' }),
  'POST /api/v1/placements/{id}/extend': move('extend', 'placement.move', {
    ...{ expectedTo: '2026-06-01', reason: 'move-on-delayed' },
  }),
  'POST /api/v1/placements/{id}/destination': move('destination', 'placement.move', { destination: 'rental-social' }),
  'POST /api/v1/placements/{id}/transfer': {
    permission: 'placement.move',
    cells: (world, test) =>
      of('placement', '/placements/:id/transfer', () => ({
        ...{ unitId: world.units[13]?.id, at: '2026-03-10', reason: 'safety' },
      }))(world, test),
  },
  'POST /api/v1/placements/{id}/decline': move('decline', 'placement.answer', { by: 'provider', reason: 'full' }),
  'POST /api/v1/placements/{id}/withdraw': move('withdraw', 'placement.move', { reason: 'alternative-found' }),
  'POST /api/v1/placements/{id}/not-arrived': move('not-arrived', 'placement.move', {}),
  'POST /api/v1/placements/{id}/depart': move('depart', 'placement.move', {
    ...{ departedAt: '2026-03-10', reason: 'planned-move-on', destination: 'rental-social' },
  }),
  'DELETE /api/v1/closures/{id}': { permission: 'unit.close', cells: of('closure', '/closures/:id') },
  'DELETE /api/v1/households/{id}/shares/{shareId}': {
    permission: 'household.share',
    cells: within('share', '/households/:parent/shares/:id'),
  },
};

type BodyOf = (record: { readonly id: string }, test: TestApp) => object;

function nothing(): object {
  return {};
}

function plain(path: string): RouteRule['cells'] {
  return () => [open('', path)];
}

function open(record: string, path: string): Cell {
  return { about: record, path };
}

/** A cell for each record of a kind; `:id` in the path, or the body, names it. */
function of(kind: Kind, path: string, body: BodyOf = nothing) {
  return (world: World, test?: TestApp): Cell[] =>
    world.records[kind].map((one) => about(`${kind} of ${one.about}`, path, one.id, one, body, test));
}

/** The same for records whose path names the record they belong to. */
function within(kind: Kind, path: string, body: BodyOf = nothing): RouteRule['cells'] {
  return (world, test) =>
    world.records[kind].map((one) => {
      const whole = path.replace(':parent', one.parent ?? '');
      const cell = about(`${kind} of ${one.about}`, whole, one.id, one, body, test);
      return { ...cell, absent: { path: path.replace(/:parent|:id/g, ABSENT), body: cell.body } };
    });
}

function about(
  record: string,
  path: string,
  id: string,
  { organisations, people }: Pick<Known, 'organisations' | 'people'>,
  body: BodyOf = nothing,
  test?: TestApp,
): Cell {
  const asked = (named: string) => ({ path: path.replace(':id', named), body: body({ id: named }, test as TestApp) });
  return { about: record, ...asked(id), known: { organisations, people }, absent: asked(ABSENT) };
}

function move(name: string, permission: Permission, body: object): RouteRule {
  return { permission, cells: of('placement', `/placements/:id/${name}`, () => body) };
}

function oneOfEach({ units }: World): World['units'] {
  return units.filter((unit, index) => units.findIndex(({ owner }) => owner === unit.owner) === index);
}

/** A provider's own staff keep its stock, and administrators do. */
function keepers(owner: Organisation): { organisations: Organisation[]; people: Caller[] } {
  return { organisations: [owner], people: ['administrator'] };
}

function alsoKnownTo(cell: Cell, others: readonly Known[]): Cell {
  const same = others.filter((one) => cell.about.endsWith(` of ${one.about}`));
  return {
    ...cell,
    known: {
      organisations: [...(cell.known?.organisations ?? []), ...same.flatMap((one) => one.organisations)],
      people: [...(cell.known?.people ?? []), ...same.flatMap((one) => one.people ?? [])],
    },
  };
}
