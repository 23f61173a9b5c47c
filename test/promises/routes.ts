import { aHousingOffer } from '../factories/housing-offers.js';
import type { Permission } from '../../src/access/roles.js';
import { aRefuge, aFamilyRoom } from '../factories/accommodation.js';
import { aPart } from '../factories/account.js';
import {
  aChangeNotTold,
  aMoveRequest,
  anAnswerAboutAChild,
  anAnswerToHelp,
  anEndOfProtection,
  toldConditions,
  anExplanation,
  aReferralIn,
  aRequestForHelp,
  aSchoolCheck,
  someBelongings,
} from '../factories/cases.js';
import { aHousingPlan, anAssessment } from '../factories/assessments.js';
import { answer, anApproach } from '../factories/applications.js';
import { aMappingFile } from '../factories/h-clic.js';
import { aNewborn, aWomanAlone } from '../factories/households.js';
import { aMoveOnPolicy, aNomination, aTenancy } from '../factories/move-on.js';
import { anOutcome } from '../factories/reviews.js';
import { aReferral, aTransfer } from '../factories/conferences.js';
import { aBreach, anOrder } from '../factories/orders.js';
import { aMarker } from '../factories/markers.js';
import { aRiskPolicy } from '../factories/risk.js';
import { aTeam } from '../factories/teams.js';
import { aSafetyPlan } from '../factories/safety-plans.js';
import { aSanctuaryOffer, aSurvey } from '../factories/sanctuaries.js';
import { aNote } from '../factories/notes.js';
import { aConsent, aTelling } from '../factories/partners.js';
import {
  aClosing,
  aContact,
  aMeasuring,
  aPackage,
  aStepUp,
  aSupportPolicy,
  aTeamMember,
} from '../factories/support.js';
import { aTaskPolicy } from '../factories/tasks.js';
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
  'GET /api/v1/code-lists': { permission: 'session.own', cells: plain('/code-lists') },
  'GET /api/v1/clock': { permission: 'session.own', cells: plain('/clock') },
  'GET /api/v1/law': { permission: 'law.read', cells: plain('/law') },
  'GET /api/v1/law/rules/{id}': { permission: 'law.read', cells: plain('/law/rules/PN-e') },
  'GET /api/v1/clocks': { permission: 'clock.compute', cells: plain('/clocks') },
  'GET /api/v1/audit-entries': { permission: 'audit.read', cells: plain('/audit-entries?limit=200') },
  'GET /api/v1/dead-letters': { permission: 'dead-letter.read', cells: plain('/dead-letters') },
  'GET /api/v1/tasks': { permission: 'task.read', cells: plain('/tasks?limit=200') },
  'GET /api/v1/support-packages': { permission: 'package.read', cells: plain('/support-packages?limit=200') },
  'GET /api/v1/caseload': { permission: 'package.read', cells: plain('/caseload?limit=200') },
  'GET /api/v1/referral-policies': { permission: 'referral-policy.read', cells: plain('/referral-policies') },
  'GET /api/v1/reminder-policies': { permission: 'reminder-policy.read', cells: plain('/reminder-policies') },
  'GET /api/v1/move-on-policies': { permission: 'move-on-policy.read', cells: plain('/move-on-policies') },
  'GET /api/v1/task-policies': { permission: 'task-policy.read', cells: plain('/task-policies') },
  'GET /api/v1/support-policies': { permission: 'support-policy.read', cells: plain('/support-policies') },
  'GET /api/v1/risk-policies': { permission: 'risk-policy.read', cells: plain('/risk-policies') },
  'GET /api/v1/placements': { permission: 'placement.read', cells: plain('/placements?limit=200') },
  'GET /api/v1/premises': { permission: 'premises.read', cells: plain('/premises?limit=200') },
  'GET /api/v1/units': { permission: 'unit.read', cells: plain('/units?limit=200') },
  'GET /api/v1/unmet-needs': { permission: 'availability.search', cells: plain('/unmet-needs?limit=200') },
  'GET /api/v1/reports/occupancy': {
    permission: 'reports.read',
    cells: plain('/reports/occupancy?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/occupancy/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/occupancy/rows?from=2026-01-01&to=2026-03-10&limit=200'),
  },
  'GET /api/v1/reports/unmet-need': {
    permission: 'reports.read',
    cells: plain('/reports/unmet-need?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/unmet-need/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/unmet-need/rows?from=2026-01-01&to=2026-03-11&limit=200'),
  },
  'GET /api/v1/reports/length-of-stay': {
    permission: 'reports.read',
    cells: plain('/reports/length-of-stay?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/length-of-stay/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/length-of-stay/rows?from=2026-01-01&to=2026-03-11&limit=200'),
  },
  'GET /api/v1/reports/outcomes': {
    permission: 'reports.read',
    cells: plain('/reports/outcomes?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/outcomes/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/outcomes/rows?from=2026-01-01&to=2026-03-11&code=wellbeing&limit=200'),
  },
  'GET /api/v1/reports/support-gaps': {
    permission: 'reports.read',
    cells: plain('/reports/support-gaps?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/support-gaps/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/support-gaps/rows?from=2026-01-01&to=2026-03-11&limit=200'),
  },
  'GET /api/v1/reports/move-on': {
    permission: 'reports.read',
    cells: plain('/reports/move-on?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/move-on/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/move-on/rows?from=2026-01-01&to=2026-03-11&limit=200'),
  },
  'GET /api/v1/reports/late-clocks': {
    permission: 'reports.read',
    cells: plain('/reports/late-clocks?from=2026-01-01&to=2026-03-01'),
  },
  'GET /api/v1/reports/late-clocks/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/late-clocks/rows?from=2026-01-01&to=2026-03-10&limit=200'),
  },
  'GET /api/v1/reports/overrides': {
    permission: 'reports.drill-down',
    cells: plain('/reports/overrides?from=2026-01-01&to=2026-03-11'),
  },
  'GET /api/v1/reports/overrides/rows': {
    permission: 'reports.drill-down',
    cells: plain('/reports/overrides/rows?from=2026-01-01&to=2026-03-11&limit=200'),
  },
  'GET /api/v1/applications/{id}/h-clic': {
    permission: 'h-clic.answer',
    cells: of('application', '/applications/:id/h-clic'),
  },
  'GET /api/v1/h-clic/mappings': { permission: 'h-clic.map', cells: plain('/h-clic/mappings') },
  'GET /api/v1/h-clic/returns': { permission: 'h-clic.return', cells: plain('/h-clic/returns') },
  'GET /api/v1/h-clic/returns/{id}': { permission: 'h-clic.return', cells: of('h-clic-return', '/h-clic/returns/:id') },
  'GET /api/v1/h-clic/returns/{id}/faults': {
    permission: 'h-clic.return',
    cells: of('h-clic-return', '/h-clic/returns/:id/faults'),
  },
  'GET /api/v1/h-clic/returns/{id}/differences': {
    permission: 'h-clic.return',
    cells: of('signed-off-return', '/h-clic/returns/:id/differences'),
  },
  'GET /api/v1/h-clic/returns/{id}/return.xml': {
    permission: 'h-clic.return',
    cells: of('signed-off-return', '/h-clic/returns/:id/return.xml?mapping=2026-1'),
  },
  'GET /api/v1/premises/{id}': {
    permission: 'premises.read',
    cells: ({ premises }) => premises.map(({ id, owner }) => open(`premises of ${owner}`, `/premises/${id}`)),
  },
  'GET /api/v1/premises/{id}/standards-checks': {
    permission: 'premises.read',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => open(`premises of ${owner}`, `/premises/${id}/standards-checks`)),
  },
  'GET /api/v1/premises/{id}/address-disclosures': {
    permission: 'address.review',
    hidden: true,
    cells: ({ premises }) =>
      premises.map(({ id, owner }) =>
        about(`premises of ${owner}`, '/premises/:id/address-disclosures', id, { organisations: [owner] }),
      ),
  },
  'GET /api/v1/providers/{id}/required-standards': {
    permission: 'premises.read',
    cells: ({ premises }, { cast }) =>
      premises.map(({ owner }) =>
        open(`provider ${owner}`, `/providers/${cast.organisations[owner]}/required-standards`),
      ),
  },
  'GET /api/v1/availability/likely-free': {
    permission: 'availability.search',
    cells: plain('/availability/likely-free?limit=200'),
  },
  'GET /api/v1/unit-groups': { permission: 'unit.read', cells: plain('/unit-groups?limit=200') },
  'GET /api/v1/unit-groups/{id}/waiting': {
    permission: 'placement.read',
    cells: ({ unitGroups }) =>
      unitGroups.map(({ id, owner }) => open(`group of ${owner}`, `/unit-groups/${id}/waiting`)),
  },
  'GET /api/v1/units/{id}': {
    permission: 'unit.read',
    cells: (world) => oneOfEach(world).map(({ id, owner }) => open(`unit of ${owner}`, `/units/${id}`)),
  },
  'GET /api/v1/units/{id}/history': {
    permission: 'unit.read',
    cells: (world) => oneOfEach(world).map(({ id, owner }) => open(`unit of ${owner}`, `/units/${id}/history`)),
  },
  'GET /api/v1/units/{id}/closures': {
    permission: 'unit.close',
    cells: (world) => oneOfEach(world).map((unit) => theirs(unit, `/units/${unit.id}/closures`)),
  },
  'GET /api/v1/units/{id}/closure-check': {
    permission: 'unit.close',
    cells: (world) => oneOfEach(world).map((unit) => theirs(unit, `/units/${unit.id}/closure-check?from=2026-03-10`)),
  },
  'GET /api/v1/premises/{id}/closure-check': {
    permission: 'unit.close',
    cells: ({ premises }) => premises.map((one) => theirs(one, `/premises/${one.id}/closure-check?from=2026-03-10`)),
  },
  'GET /api/v1/providers/{id}/freshness-target': {
    permission: 'unit.read',
    cells: ({ premises }, { cast }) =>
      premises.map(({ owner }) =>
        open(`provider ${owner}`, `/providers/${cast.organisations[owner]}/freshness-target`),
      ),
  },
  'GET /api/v1/households/{id}': { permission: 'household.read', cells: of('household', '/households/:id') },
  'GET /api/v1/households/{id}/conflicts': {
    permission: 'household.read',
    cells: of('household', '/households/:id/conflicts'),
  },
  'GET /api/v1/households/{id}/chronology': {
    permission: 'household.read',
    cells: of('household', '/households/:id/chronology?limit=200'),
  },
  'GET /api/v1/households/{id}/summary': {
    permission: 'household.read',
    cells: of('household', '/households/:id/summary'),
  },
  'GET /api/v1/households/{id}/tasks': {
    permission: 'task.read',
    cells: of('household', '/households/:id/tasks?limit=200'),
  },
  'GET /api/v1/households/{id}/notes': { permission: 'note.keep', cells: of('household', '/households/:id/notes') },
  'GET /api/v1/households/{id}/record': { permission: 'record.give', cells: of('household', '/households/:id/record') },
  'GET /api/v1/households/{id}/consents': {
    permission: 'information.share',
    cells: of('household', '/households/:id/consents'),
  },
  'GET /api/v1/households/{id}/information-shares': {
    permission: 'information.share',
    cells: of('household', '/households/:id/information-shares'),
  },
  'GET /api/v1/households/{id}/waiting': {
    permission: 'placement.read',
    cells: of('household', '/households/:id/waiting'),
  },
  'GET /api/v1/households/{id}/placements': {
    permission: 'placement.read',
    cells: of('household', '/households/:id/placements'),
  },
  'GET /api/v1/households/{id}/unmet-need': {
    permission: 'household.read',
    cells: of('household', '/households/:id/unmet-need'),
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
  'GET /api/v1/people/{id}/perpetrators': {
    permission: 'perpetrator.read',
    cells: of('person', '/people/:id/perpetrators'),
  },
  'GET /api/v1/people/{id}/conferences': {
    permission: 'conference.read',
    cells: of('person', '/people/:id/conferences'),
  },
  'GET /api/v1/conferences': { permission: 'conference.read', cells: plain('/conferences?limit=200') },
  'GET /api/v1/conferences/{id}': { permission: 'conference.read', cells: of('conference', '/conferences/:id') },
  'GET /api/v1/conference-actions/{id}': {
    permission: 'task.read',
    cells: of('conference-action', '/conference-actions/:id'),
  },
  'GET /api/v1/people/{id}/orders': { permission: 'order.read', cells: of('person', '/people/:id/orders') },
  'GET /api/v1/households/{id}/address-markers': {
    permission: 'marker.read',
    cells: of('household', '/households/:id/address-markers'),
  },
  'GET /api/v1/people/{id}/safety-plans': {
    permission: 'safety-plan.read',
    cells: of('person', '/people/:id/safety-plans'),
  },
  'GET /api/v1/safety-plans/{id}': { permission: 'safety-plan.read', cells: of('safety-plan', '/safety-plans/:id') },
  'GET /api/v1/people/{id}/sanctuaries': {
    permission: 'sanctuary.read',
    cells: of('person', '/people/:id/sanctuaries'),
  },
  'GET /api/v1/sanctuaries/{id}': { permission: 'sanctuary.read', cells: of('sanctuary', '/sanctuaries/:id') },
  'GET /api/v1/orders/{id}': { permission: 'order.read', cells: of('order', '/orders/:id') },
  'GET /api/v1/people/{id}/risk-events': { permission: 'package.read', cells: of('person', '/people/:id/risk-events') },
  'GET /api/v1/placements/{id}': { permission: 'placement.read', cells: of('placement', '/placements/:id') },
  'GET /api/v1/applications/{id}/household-members': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/household-members'),
  },
  'GET /api/v1/applications/{id}/childrens-referrals': {
    permission: 'childrens-services.tell',
    cells: of('application', '/applications/:id/childrens-referrals'),
  },
  'GET /api/v1/applications/{id}/children-placed': {
    permission: 'child-placed.tell',
    cells: of('application', '/applications/:id/children-placed'),
  },
  'GET /api/v1/applications/{id}/help-asked': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/help-asked'),
  },
  'GET /api/v1/applications/{id}/changes-told': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/changes-told'),
  },
  'GET /api/v1/applications/{id}/warnings': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/warnings'),
  },
  'GET /api/v1/applications/{id}/offers': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/offers'),
  },
  'GET /api/v1/applications/{id}/belongings': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/belongings'),
  },
  'GET /api/v1/referrals-in': { permission: 'referral-in.answer', cells: plain('/referrals-in?limit=200') },
  'GET /api/v1/referrals-in/{id}': { permission: 'referral-in.answer', cells: of('referral-in', '/referrals-in/:id') },
  'GET /api/v1/applications/{id}/assessment': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/assessment'),
  },
  'GET /api/v1/applications/{id}/housing-plan': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/housing-plan'),
  },
  'GET /api/v1/applications/{id}/account': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/account'),
  },
  'GET /api/v1/applications/{id}/account/{part}/versions': {
    permission: 'account.take',
    cells: of('application', '/applications/:id/account/what-happened/versions'),
  },
  'GET /api/v1/households/{id}/account': {
    permission: 'account.read',
    cells: of('household', '/households/:id/account'),
  },
  'GET /api/v1/applications/{id}': { permission: 'application.read', cells: of('application', '/applications/:id') },
  'GET /api/v1/support-packages/{id}/measures': {
    permission: 'package.read',
    cells: of('package', '/support-packages/:id/measures'),
  },
  'GET /api/v1/support-packages/{id}/contacts': {
    permission: 'package.read',
    cells: of('package', '/support-packages/:id/contacts'),
  },
  'GET /api/v1/support-packages/{id}': { permission: 'package.read', cells: of('package', '/support-packages/:id') },
  'GET /api/v1/move-on-plans/{id}': { permission: 'move-on.plan', cells: of('plan', '/move-on-plans/:id') },
  'GET /api/v1/move-on-plans/{id}/nominations': {
    permission: 'move-on.plan',
    cells: of('plan', '/move-on-plans/:id/nominations'),
  },
  'GET /api/v1/households/{id}/joint-tenancies': {
    permission: 'move-on.plan',
    cells: of('household', '/households/:id/joint-tenancies'),
  },
  'GET /api/v1/joint-tenancies/{id}': {
    permission: 'move-on.plan',
    cells: of('joint-tenancy', '/joint-tenancies/:id'),
  },
  'GET /api/v1/tenancies/{id}': { permission: 'tenancy.create', cells: of('tenancy', '/tenancies/:id') },
  'GET /api/v1/tasks/{id}': { permission: 'task.read', cells: of('task', '/tasks/:id') },

  'GET /api/v1/imports': { permission: 'stock.import', cells: plain('/imports?limit=200') },
  'GET /api/v1/imports/{id}': { permission: 'stock.import', cells: of('import', '/imports/:id') },
  'GET /api/v1/imports/{id}/rows': { permission: 'stock.import', cells: of('import', '/imports/:id/rows') },
  'GET /api/v1/imports/{id}/refused.csv': {
    permission: 'stock.import',
    cells: of('import', '/imports/:id/refused.csv'),
  },
  // Of an import that is over the stream ends at once.
  'GET /api/v1/imports/{id}/events': { permission: 'stock.import', cells: of('ended-import', '/imports/:id/events') },
  'GET /api/v1/imports/templates/premises.csv': {
    permission: 'stock.import',
    cells: plain('/imports/templates/premises.csv'),
  },
  'GET /api/v1/imports/templates/units.csv': {
    permission: 'stock.import',
    cells: plain('/imports/templates/units.csv'),
  },
  'GET /api/v1/imports/templates/stays.csv': {
    permission: 'stock.import',
    cells: plain('/imports/templates/stays.csv'),
  },
  'GET /api/v1/exports/premises.csv': { permission: 'premises.read', cells: plain('/exports/premises.csv') },
  'GET /api/v1/exports/units.csv': { permission: 'unit.read', cells: plain('/exports/units.csv') },
  'GET /api/v1/exports/placements.csv': { permission: 'placement.read', cells: plain('/exports/placements.csv') },

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
    permission: 'dead-letter.settle',
    cells: of('dead-letter', '/dead-letters/:id/retries'),
  },
  'POST /api/v1/dead-letters/{id}/task': {
    permission: 'dead-letter.settle',
    cells: of('dead-letter', '/dead-letters/:id/task'),
  },
  'PUT /api/v1/local-authorities/{code}/neighbours': {
    permission: 'area.change',
    cells: () => [
      { ...open('', '/local-authorities/E06000009/neighbours'), body: { codes: ['E07000119', 'E07000128'] } },
    ],
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
  'POST /api/v1/imports': {
    permission: 'stock.import',
    cells: () => [{ ...open('', '/imports?kind=premises'), headers: { 'Content-Type': 'text/csv' } }],
  },
  'POST /api/v1/imports/{id}/approve': { permission: 'stock.import', cells: of('import', '/imports/:id/approve') },
  'POST /api/v1/imports/{id}/cancel': { permission: 'stock.import', cells: of('import', '/imports/:id/cancel') },
  'POST /api/v1/premises/{id}/units': {
    permission: 'unit.create',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}/units`),
        body: aFamilyRoom(),
        only: keepers(owner),
      })),
  },
  'PATCH /api/v1/premises/{id}': {
    permission: 'premises.change',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}`),
        body: { turnaroundWorkingDays: 1 },
        headers: { 'If-Match': '"1"' },
        only: keepers(owner),
      })),
  },
  'POST /api/v1/premises/{id}/standards-checks': {
    permission: 'standards.record',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}/standards-checks`),
        body: { kind: 'gas-safety', checkedOn: '2026-03-09', validUntil: '2027-03-08', result: 'pass' },
        only: keepers(owner),
      })),
  },
  'PUT /api/v1/providers/{id}/required-standards': {
    permission: 'standards.require',
    cells: ({ premises }, { cast }) =>
      premises.map(({ owner }) => ({
        ...open(`provider ${owner}`, `/providers/${cast.organisations[owner]}/required-standards`),
        body: { kinds: ['gas-safety'] },
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
  'POST /api/v1/premises/{id}/confirmations': {
    permission: 'unit.confirm',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}/confirmations`),
        only: { organisations: [owner] },
      })),
  },
  'PUT /api/v1/providers/{id}/freshness-target': {
    permission: 'unit.change',
    cells: ({ premises }, { cast }) =>
      premises.map(({ owner }) => ({
        ...open(`provider ${owner}`, `/providers/${cast.organisations[owner]}/freshness-target`),
        body: { freshHours: 12, staleHours: 48 },
        only: keepers(owner),
      })),
  },
  'POST /api/v1/premises/{id}/closures': {
    permission: 'unit.close',
    cells: ({ premises }) =>
      premises.map(({ id, owner }) => ({
        ...open(`premises of ${owner}`, `/premises/${id}/closures`),
        body: { reason: 'repairs', costBearer: 'provider', from: '2025-01-04', to: '2025-01-11' },
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
  'POST /api/v1/tasks/{id}/claim': { permission: 'task.assign', cells: of('task', '/tasks/:id/claim') },
  'POST /api/v1/tasks/{id}/hand-back': { permission: 'task.assign', cells: of('task', '/tasks/:id/hand-back') },
  'GET /api/v1/teams': { permission: 'task.read', cells: plain('/teams') },
  'POST /api/v1/teams': {
    permission: 'team.settle',
    cells: () => [{ about: '', path: '/teams', body: aTeam() }],
  },
  'PUT /api/v1/teams/{id}': {
    permission: 'team.settle',
    cells: of('team', '/teams/:id', () => aTeam({ name: 'Settled anew' })),
  },
  'GET /api/v1/absences': { permission: 'task.read', cells: plain('/absences') },
  'POST /api/v1/absences': {
    permission: 'task.read',
    cells: () => [{ about: '', path: '/absences', body: { from: '2027-08-02', to: '2027-08-13' } }],
  },
  'DELETE /api/v1/absences/{id}': { permission: 'task.read', cells: of('absence', '/absences/:id') },
  'POST /api/v1/tasks/reassignments': {
    permission: 'task.reassign',
    cells: (_, { cast }) => [{ about: '', path: '/tasks/reassignments', body: { from: cast.officer.id } }],
  },
  'POST /api/v1/tasks/{id}/complete': { permission: 'task.complete', cells: of('task', '/tasks/:id/complete') },
  'POST /api/v1/households': {
    permission: 'household.create',
    cells: () => [{ about: '', path: '/households', body: aWomanAlone() }],
  },
  'PATCH /api/v1/households/{id}/members/{personId}': {
    permission: 'household.change',
    cells: (world, test) =>
      within('member', '/households/:parent/members/:id', () => ({ pregnant: false }))(world, test).map((cell) => ({
        ...cell,
        headers: { 'If-Match': '"1"' },
      })),
  },
  // Before the safe way to reach them is taken away: nothing is served without one.
  'POST /api/v1/joint-tenancies': {
    permission: 'move-on.plan',
    cells: of('household', '/joint-tenancies', ({ id }) => ({ householdId: id, form: 'secure' })),
  },
  'POST /api/v1/joint-tenancies/{id}/advice': {
    permission: 'move-on.plan',
    cells: of('joint-tenancy', '/joint-tenancies/:id/advice', () => ({ about: 'housing' })),
  },
  'POST /api/v1/joint-tenancies/{id}/serve': {
    permission: 'move-on.plan',
    cells: of('joint-tenancy', '/joint-tenancies/:id/serve', () => ({
      agreedOn: '2026-03-10',
      replyTo: 'the-council',
    })),
  },
  'POST /api/v1/joint-tenancies/{id}/ask-court': {
    permission: 'move-on.plan',
    cells: of('other-joint-tenancy', '/joint-tenancies/:id/ask-court'),
  },
  'POST /api/v1/joint-tenancies/{id}/outcome': {
    permission: 'move-on.plan',
    cells: of('other-joint-tenancy', '/joint-tenancies/:id/outcome', () => ({ outcome: 'not-transferred' })),
  },
  'PUT /api/v1/households/{id}/safe-contact': {
    permission: 'household.change',
    cells: of('household', '/households/:id/safe-contact', () => ({ channel: 'none' })),
  },
  'PUT /api/v1/households/{id}/unsafe-areas': {
    permission: 'household.change',
    cells: of('household', '/households/:id/unsafe-areas', () => ({ unsafeAreas: [] })),
  },
  'PUT /api/v1/households/{id}/needs': {
    permission: 'household.change',
    cells: of('household', '/households/:id/needs', () => ({ needs: ['alcohol'], needLevels: { alcohol: 'low' } })),
  },
  'PUT /api/v1/households/{id}/requirements': {
    permission: 'household.change',
    cells: of('household', '/households/:id/requirements', () => ({ stepFree: false })),
  },
  'PUT /api/v1/households/{id}/ties': {
    permission: 'household.change',
    cells: of('household', '/households/:id/ties', () => ({ ties: [] })),
  },
  'POST /api/v1/households/{id}/members/{personId}/leave': {
    permission: 'household.change',
    cells: within('member', '/households/:parent/members/:id/leave', () => ({
      ...{ leftOn: '2026-03-10', reason: 'stays-with-other-parent' },
    })),
  },
  'POST /api/v1/households/{id}/members/{personId}/return': {
    permission: 'household.change',
    cells: within('member', '/households/:parent/members/:id/return', () => ({ returnedOn: '2026-03-10' })),
  },
  'POST /api/v1/households/{id}/members': {
    permission: 'household.change',
    // One household grows. The others, who are placed further on, would outgrow their rooms: their baby is not born yet.
    cells: (world) => [
      ...of('household', '/households/:id/members', () => aNewborn('2026-03-11'))(world),
      ...of('household', '/households/:id/members', () => aNewborn('2026-03-10'))(world).filter((cell) =>
        cell.about.endsWith(' of prestons'),
      ),
    ],
  },
  'POST /api/v1/households/{id}/conflicts': {
    permission: 'household.change',
    cells: of('household', '/households/:id/conflicts', () => ({ otherReference: 'HH-2222222' })),
  },
  'DELETE /api/v1/households/{id}/conflicts/{conflictId}': {
    permission: 'household.change',
    cells: within('conflict', '/households/:parent/conflicts/:id'),
  },
  'POST /api/v1/households/{id}/notes': {
    permission: 'note.keep',
    cells: of('household', '/households/:id/notes', () => aNote()),
  },
  'POST /api/v1/households/{id}/consents': {
    permission: 'information.share',
    cells: leadOf('/households/:parent/consents', (id) => aConsent(id, { partner: 'police' })),
  },
  'POST /api/v1/households/{id}/information-shares': {
    permission: 'information.share',
    cells: leadOf('/households/:parent/information-shares', (id) => aTelling(id)),
  },
  'POST /api/v1/households/{id}/consents/{consentId}/withdraw': {
    permission: 'information.share',
    cells: within('consent', '/households/:parent/consents/:id/withdraw', () => ({ withdrawnOn: '2026-03-10' })),
  },
  'POST /api/v1/households/{id}/shares': {
    permission: 'household.share',
    cells: of('household', '/households/:id/shares', (_, { cast }) => ({
      ...{ organisationId: cast.organisations.lets, purpose: 'A viewing', consent: 'given' },
    })),
  },
  'POST /api/v1/availability/explanations': {
    permission: 'availability.search',
    cells: (world, test) =>
      of('household', '/availability/explanations', ({ id }) => ({
        householdId: id,
        unitId: world.units[0]?.id,
        from: '2026-03-10',
      }))(world, test),
  },
  'POST /api/v1/availability/search': {
    permission: 'availability.search',
    cells: of('household', '/availability/search', ({ id }) => ({ householdId: id, from: '2026-03-10' })),
  },
  // Before the household has an application of its own.
  'POST /api/v1/referrals-in/{id}/application': {
    permission: 'referral-in.answer',
    cells: (world, test) =>
      of('referral-in', '/referrals-in/:id/application', ({ id }) => {
        const toPreston = world.records['referral-in'].some(
          (one) => one.id === id && one.organisations[0] === 'preston',
        );
        const whose = toPreston ? 'prestons' : 'alone';
        const householdId = world.records.household.find((one) => one.about === whose)?.id;
        return { householdId, approachedOn: '2026-03-10', lossOfHomeReason: 'domestic-abuse' };
      })(world, test),
  },
  'POST /api/v1/applications': {
    permission: 'application.create',
    cells: of('household', '/applications', ({ id }) => anApproach(id)),
  },
  'POST /api/v1/applications/{id}/decisions/preview': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/decisions/preview', () => answer('intentionality', 'not-intentional')),
  },
  'POST /api/v1/applications/{id}/duties/end/preview': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/duties/end/preview', () => ({
      ...{ duty: 'relief', ground: 'RL-f', endedOn: '2026-03-10', reasons: 'Withdrawn.' },
    })),
  },
  'POST /api/v1/reminder-policies': {
    permission: 'reminder-policy.begin',
    cells: () => [{ ...open('', '/reminder-policies'), body: { daysBefore: [10, 0] } }],
  },
  'POST /api/v1/applications/{id}/hand-over': {
    permission: 'application.decide',
    cells: (world, test) =>
      of('application', '/applications/:id/hand-over', () => ({ userId: test.cast.otherOfficer.id }))(world, test),
  },
  'POST /api/v1/applications/{id}/decisions': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/decisions', () => answer('intentionality', 'not-intentional')),
  },
  'PUT /api/v1/applications/{id}/household-members': {
    permission: 'assessment.make',
    cells: (world) =>
      of('application', '/applications/:id/household-members', () => ({ members: [], immigrationControlled: false }))(
        world,
      ).map(firstVersion),
  },
  'POST /api/v1/applications/{id}/childrens-referrals': {
    permission: 'childrens-services.tell',
    cells: of('application', '/applications/:id/childrens-referrals', () => ({
      ...{ consent: 'refused', askedOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/applications/{id}/help-asked': {
    permission: 'help.ask',
    cells: of('application', '/applications/:id/help-asked', () => aRequestForHelp()),
  },
  'POST /api/v1/applications/{id}/help-asked/{helpId}/chase': {
    permission: 'help.ask',
    cells: within('help-asked', '/applications/:parent/help-asked/:id/chase', () => ({
      ...{ chasedOn: '2026-03-10', answerBy: '2026-03-20' },
    })),
  },
  'POST /api/v1/applications/{id}/help-asked/{helpId}/answer': {
    permission: 'help.ask',
    cells: within('help-asked', '/applications/:parent/help-asked/:id/answer', () => anAnswerToHelp()),
  },
  'POST /api/v1/applications/{id}/domestic-abuse': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/domestic-abuse', () => ({ toldOn: '2026-03-10' })),
  },
  'POST /api/v1/applications/{id}/changes-told/explanations': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/changes-told/explanations', () => anExplanation()),
  },
  'POST /api/v1/applications/{id}/changes-told/not-told': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/changes-told/not-told', () => aChangeNotTold()),
  },
  'POST /api/v1/applications/{id}/children-placed': {
    permission: 'child-placed.tell',
    cells: (world) =>
      world.records['child-to-ask-about'].map((one) =>
        about(`application of ${one.about}`, '/applications/:id/children-placed', one.parent ?? '', one, () =>
          anAnswerAboutAChild(one.id),
        ),
      ),
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/information': {
    permission: 'child-placed.tell',
    cells: within('child-placed', '/applications/:parent/children-placed/:id/information', () => ({
      informationOn: '2026-03-10',
    })),
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/school-checks': {
    permission: 'child-placed.tell',
    cells: within('child-placed', '/applications/:parent/children-placed/:id/school-checks', () => aSchoolCheck()),
  },
  'POST /api/v1/applications/{id}/children-placed/{childId}/withdrawals': {
    permission: 'child-placed.tell',
    cells: within('child-placed', '/applications/:parent/children-placed/:id/withdrawals', () => ({
      ...{ body: 'gp', withdrawnOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/applications/{id}/belongings': {
    permission: 'belongings.protect',
    cells: of('application', '/applications/:id/belongings', () => someBelongings()),
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/dealings': {
    permission: 'belongings.protect',
    cells: within('belongings', '/applications/:parent/belongings/:id/dealings', () => toldConditions()),
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/move-requests': {
    permission: 'belongings.protect',
    cells: within('belongings', '/applications/:parent/belongings/:id/move-requests', () => aMoveRequest()),
  },
  'POST /api/v1/applications/{id}/belongings/{belongingsId}/end': {
    permission: 'belongings.protect',
    cells: within('belongings', '/applications/:parent/belongings/:id/end', () => anEndOfProtection()),
  },
  'POST /api/v1/referrals-in': {
    permission: 'referral-in.send',
    cells: () => [{ ...open('', '/referrals-in'), body: aReferralIn() }],
  },
  'POST /api/v1/referrals-in/{id}/answer': {
    permission: 'referral-in.answer',
    cells: of('referral-in', '/referrals-in/:id/answer', () => ({ answer: 'advice-given' })),
  },
  'PUT /api/v1/applications/{id}/assessment': {
    permission: 'assessment.make',
    cells: (world) => of('application', '/applications/:id/assessment', () => anAssessment())(world).map(firstVersion),
  },
  'POST /api/v1/applications/{id}/warnings': {
    permission: 'application.decide',
    cells: (world) =>
      world.records['her-step'].map((one) =>
        about(`application of ${one.about}`, '/applications/:id/warnings', one.parent ?? '', one, () => ({
          ...{ stepId: one.id, until: '2026-03-24', reasons: 'She works nights.' },
        })),
      ),
  },
  'POST /api/v1/applications/{id}/offers': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/offers', () => aHousingOffer()),
  },
  'POST /api/v1/applications/{id}/offers/{offerId}/answer': {
    permission: 'application.decide',
    cells: within('housing-offer', '/applications/:parent/offers/:id/answer', () => ({
      ...{ answer: 'taken-back', answeredOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/applications/{id}/housing-plan/steps/{stepId}/close': {
    permission: 'assessment.make',
    cells: within('plan-step', '/applications/:parent/housing-plan/steps/:id/close', () => ({
      ...{ as: 'done', closedOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/applications/{id}/housing-plan/reviews': {
    permission: 'assessment.make',
    cells: of('application', '/applications/:id/housing-plan/reviews', () => ({ nextReviewOn: '2026-03-25' })),
  },
  'PUT /api/v1/applications/{id}/housing-plan': {
    permission: 'assessment.make',
    cells: (world) =>
      of('application', '/applications/:id/housing-plan', () => aHousingPlan())(world).map((cell) => ({
        ...cell,
        headers: { 'If-Match': '"1"' },
      })),
  },
  'PUT /api/v1/applications/{id}/account/{part}': {
    permission: 'account.take',
    cells: (world) =>
      of('application', '/applications/:id/account/money-and-work', () => aPart())(world).map(firstVersion),
  },
  'PUT /api/v1/applications/{id}/h-clic': {
    permission: 'h-clic.answer',
    cells: (world) => of('application', '/applications/:id/h-clic', () => ({ answers: {} }))(world).map(firstVersion),
  },
  'POST /api/v1/h-clic/mappings': {
    permission: 'h-clic.map',
    cells: () => [{ ...open('', '/h-clic/mappings'), body: aMappingFile({ version: 'another' }) }],
  },
  'POST /api/v1/h-clic/returns': {
    permission: 'h-clic.return',
    cells: () => [{ ...open('', '/h-clic/returns'), body: { quarter: '2025-Q2' } }],
  },
  'POST /api/v1/h-clic/returns/{id}/sign-off': {
    permission: 'h-clic.return',
    cells: of('h-clic-return', '/h-clic/returns/:id/sign-off'),
  },
  'POST /api/v1/applications/{id}/roof': {
    permission: 'application.decide',
    cells: of('application', '/applications/:id/roof', () => ({
      ...{ accommodate: true, reasons: 'Until it is decided.', decidedOn: '2026-03-10' },
    })),
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
  'GET /api/v1/applications/{id}/reviews/{reviewId}': {
    permission: 'application.read',
    cells: within('review', '/applications/:parent/reviews/:id'),
  },
  'POST /api/v1/applications/{id}/decisions/{decisionId}/review-time': {
    permission: 'review.decide',
    cells: within('decision', '/applications/:parent/decisions/:id/review-time', () => ({
      ...{ allowed: true, until: '2026-04-30', reasons: 'She was in hospital.' },
    })),
  },
  'POST /api/v1/applications/{id}/review-time': {
    permission: 'review.decide',
    cells: (world) =>
      world.records.decision.map((one) =>
        about(`application of ${one.about}`, '/applications/:id/review-time', one.parent ?? '', one, () => ({
          ...{ matter: 'eligibility', subjectId: one.id },
          ...{ allowed: true, until: '2026-04-30', reasons: 'She was in hospital.' },
        })),
      ),
  },
  'GET /api/v1/applications/{id}/reviewable': {
    permission: 'application.read',
    cells: of('application', '/applications/:id/reviewable'),
  },
  'PUT /api/v1/applications/{id}/reviews/{reviewId}/reviewer': {
    permission: 'review.decide',
    cells: ofReview('reviewer', (_, { cast }) => ({ userId: cast.supervisor.id, tookNoOtherPart: true })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/longer-time': {
    permission: 'application.decide',
    cells: ofReview('longer-time', () => ({ until: '2026-07-01', agreedOn: '2026-03-10', inWriting: true })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/representations': {
    permission: 'application.decide',
    cells: ofReview('representations', () => ({
      ...{ receivedOn: '2026-03-10', manner: 'oral', words: 'It is wrong.' },
    })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/minded-to': {
    permission: 'application.decide',
    cells: ofReview('minded-to', () => ({ deficiency: 'A paper was not read.', reasons: 'It changes nothing.' })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/outcome': {
    permission: 'application.decide',
    cells: ofReview('outcome', () => anOutcome()),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/take-up-again': {
    permission: 'application.decide',
    cells: ofReview('take-up-again', () => ({ reasons: 'The offer did not suit them.' })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal': {
    permission: 'application.decide',
    cells: ofReview('appeal', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/appeal/end': {
    permission: 'application.decide',
    cells: ofReview('appeal/end', () => ({ on: '2026-03-10', outcome: 'settled' })),
  },
  'POST /api/v1/applications/{id}/reviews/{reviewId}/withdraw': {
    permission: 'application.decide',
    cells: ofReview('withdraw'),
  },
  'PUT /api/v1/users/{id}/grade': {
    permission: 'user.grade',
    cells: (_, { cast }) => [
      about('colleague', '/users/:id/grade', cast.otherOfficer.id, { organisations: ['blackpool'] }, () => ({
        grade: 0,
      })),
    ],
  },
  'POST /api/v1/applications/{id}/notices/{noticeId}/draft': {
    permission: 'application.decide',
    cells: within('notice', '/applications/:parent/notices/:id/draft'),
  },
  'GET /api/v1/applications/{id}/notices/{noticeId}/letter': {
    permission: 'application.decide',
    cells: within('letter', '/applications/:parent/notices/:id/letter'),
  },
  'GET /api/v1/applications/{id}/notices/{noticeId}/letter.html': {
    permission: 'application.decide',
    cells: within('letter', '/applications/:parent/notices/:id/letter.html'),
  },
  'GET /api/v1/applications/{id}/notices/{noticeId}/letter.pdf': {
    permission: 'application.decide',
    cells: within('letter', '/applications/:parent/notices/:id/letter.pdf'),
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
  'POST /api/v1/people/{id}/risk-events': {
    permission: 'risk.assess',
    cells: of('person', '/people/:id/risk-events', () => ({ kind: 'incident', happenedOn: '2026-03-09' })),
  },
  'POST /api/v1/people/{id}/perpetrators': {
    permission: 'perpetrator.record',
    cells: of('person', '/people/:id/perpetrators', () => ({ relationship: 'parent' })),
  },
  'POST /api/v1/people/{id}/perpetrators/{perpetratorId}/corrections': {
    permission: 'perpetrator.record',
    cells: within('perpetrator', '/people/:parent/perpetrators/:id/corrections', () => ({ relationship: 'parent' })),
  },
  'POST /api/v1/people/{id}/conferences': {
    permission: 'conference.refer',
    cells: (world) =>
      world.records.perpetrator.map((one) => ({
        ...about(`person of ${one.about}`, '/people/:id/conferences', one.parent ?? '', one, () =>
          aReferral(one.id, '2026-03-10'),
        ),
      })),
  },
  'POST /api/v1/people/{id}/perpetrators/{perpetratorId}/withdraw': {
    permission: 'perpetrator.record',
    cells: within('perpetrator', '/people/:parent/perpetrators/:id/withdraw', () => ({ reason: 'Somebody else' })),
  },
  'POST /api/v1/conferences/{id}/actions': {
    permission: 'conference.refer',
    cells: of('conference', '/conferences/:id/actions', (_, { cast }) => ({
      ...{ action: 'Ring the school', ownerId: cast.supportWorker.id, dueOn: '2026-03-10' },
    })),
  },
  'POST /api/v1/conference-actions/{id}/chase': {
    permission: 'conference.refer',
    cells: of('partner-action', '/conference-actions/:id/chase'),
  },
  'POST /api/v1/conference-actions/{id}/close': {
    permission: 'conference.refer',
    cells: of('partner-action', '/conference-actions/:id/close', () => ({ outcome: 'done', closedOn: '2026-03-10' })),
  },
  'POST /api/v1/conferences/{id}/transfers': {
    permission: 'conference.refer',
    cells: of('conference', '/conferences/:id/transfers', () =>
      aTransfer('2026-03-10', { localAuthorityCode: 'E07000119' }),
    ),
  },
  'POST /api/v1/conferences/{id}/transfers/{transferId}/chase': {
    permission: 'conference.refer',
    cells: within('conference-transfer', '/conferences/:parent/transfers/:id/chase'),
  },
  'POST /api/v1/conferences/{id}/transfers/{transferId}/confirm': {
    permission: 'conference.refer',
    cells: within('conference-transfer', '/conferences/:parent/transfers/:id/confirm', () => ({
      ...{ confirmedOn: '2026-03-10', confirmedBy: 'Their coordinator' },
    })),
  },
  'POST /api/v1/conferences/{id}/meetings/{meetingId}/heard': {
    permission: 'conference.refer',
    cells: within('conference-meeting', '/conferences/:parent/meetings/:id/heard', () => ({
      minutes: 'What was said',
    })),
  },
  'POST /api/v1/conferences/{id}/meetings': {
    permission: 'conference.refer',
    cells: of('conference', '/conferences/:id/meetings', () => ({ meetsOn: '2026-03-12' })),
  },
  'POST /api/v1/conferences/{id}/close': {
    permission: 'conference.refer',
    cells: of('conference', '/conferences/:id/close', () => ({ reason: 'actions-done' })),
  },
  'POST /api/v1/task-policies': {
    permission: 'task-policy.begin',
    cells: () => [{ ...open('', '/task-policies'), body: aTaskPolicy() }],
  },
  'POST /api/v1/support-policies': {
    permission: 'support-policy.begin',
    cells: () => [{ ...open('', '/support-policies'), body: aSupportPolicy() }],
  },
  'POST /api/v1/households/{id}/address-markers': {
    permission: 'marker.record',
    cells: of('household', '/households/:id/address-markers', () => aMarker('2026-03-10', { service: 'fire' })),
  },
  'POST /api/v1/address-markers/{id}/confirm': {
    permission: 'marker.record',
    cells: of('marker', '/address-markers/:id/confirm', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/address-markers/{id}/review': {
    permission: 'marker.record',
    cells: of('marker', '/address-markers/:id/review', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/address-markers/{id}/remove': {
    permission: 'marker.record',
    cells: of('marker', '/address-markers/:id/remove', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/address-markers/{id}/not-given': {
    permission: 'marker.record',
    cells: of('asked-marker', '/address-markers/:id/not-given', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/safety-plans/{id}/copies': {
    permission: 'safety-plan.write',
    cells: of('safety-plan', '/safety-plans/:id/copies', () => ({ safeToKeep: true })),
  },
  'POST /api/v1/people/{id}/safety-plans': {
    permission: 'safety-plan.write',
    cells: of('person', '/people/:id/safety-plans', () => aSafetyPlan('2026-03-10')),
  },
  'POST /api/v1/sanctuaries/{id}/answer': {
    permission: 'sanctuary.record',
    cells: of('offered-sanctuary', '/sanctuaries/:id/answer', () => ({ on: '2026-03-10', wanted: true })),
  },
  'POST /api/v1/sanctuaries/{id}/survey': {
    permission: 'sanctuary.record',
    cells: of('sanctuary', '/sanctuaries/:id/survey', () => aSurvey('2026-03-10')),
  },
  'POST /api/v1/sanctuaries/{id}/works/{workId}': {
    permission: 'sanctuary.record',
    cells: within('sanctuary-work', '/sanctuaries/:parent/works/:id', () => ({ on: '2026-03-10', move: 'leave-out' })),
  },
  'POST /api/v1/sanctuaries/{id}/review': {
    permission: 'sanctuary.record',
    cells: of('sanctuary', '/sanctuaries/:id/review', () => ({ on: '2026-03-10' })),
  },
  'POST /api/v1/sanctuaries/{id}/end': {
    permission: 'sanctuary.record',
    cells: of('sanctuary', '/sanctuaries/:id/end', () => ({ on: '2026-03-10', reason: 'moved' })),
  },
  'POST /api/v1/people/{id}/sanctuaries': {
    permission: 'sanctuary.record',
    cells: of('member', '/people/:id/sanctuaries', () => aSanctuaryOffer('2026-03-10')),
  },
  'POST /api/v1/people/{id}/orders': {
    permission: 'order.record',
    cells: of('person', '/people/:id/orders', () => anOrder('2026-03-10')),
  },
  'POST /api/v1/orders/{id}/renew': {
    permission: 'order.record',
    cells: of('order', '/orders/:id/renew', () => ({ renewedOn: '2026-03-10', expiresOn: '2027-03-10' })),
  },
  'POST /api/v1/orders/{id}/breaches': {
    permission: 'order.record',
    cells: of('order', '/orders/:id/breaches', () => aBreach('2026-03-10')),
  },
  'POST /api/v1/orders/{id}/end': {
    permission: 'order.record',
    cells: of('order', '/orders/:id/end', () => ({ endedOn: '2026-03-10', reason: 'replaced' })),
  },
  'POST /api/v1/risk-policies': {
    permission: 'risk-policy.begin',
    cells: () => [{ ...open('', '/risk-policies'), body: aRiskPolicy() }],
  },
  'POST /api/v1/support-packages': {
    permission: 'package.create',
    cells: of('person', '/support-packages', ({ id }, { cast }) => aPackage(id, cast.supportWorker, '2026-03-10')),
  },
  // Nobody of the cast leaves: whom they would name cannot lead.
  'POST /api/v1/users/{id}/lost-code': {
    permission: 'user.take-off-code',
    cells: (_, { cast }) => [
      about('colleague', '/users/:id/lost-code', cast.otherOfficer.id, { organisations: ['blackpool'] }, () => ({
        reason: 'phone-lost',
      })),
    ],
  },
  'POST /api/v1/users/{id}/leave': {
    permission: 'user.leave',
    cells: (_, { cast }) => [
      about('colleague', '/users/:id/leave', cast.otherOfficer.id, { organisations: ['blackpool'] }, () => ({
        toUserId: cast.auditor.id,
      })),
    ],
  },
  'POST /api/v1/support-packages/{id}/covers': {
    permission: 'package.hand-over',
    cells: of('package', '/support-packages/:id/covers', (_, { cast }) => ({
      ...{ userId: cast.coordinator.id, from: '2026-04-10', to: '2026-04-12' },
    })),
  },
  'POST /api/v1/support-packages/{id}/covers/{coverId}/end': {
    permission: 'package.hand-over',
    cells: within('cover', '/support-packages/:parent/covers/:id/end'),
  },
  'POST /api/v1/support-packages/{id}/steps': {
    permission: 'package.work',
    cells: of('package', '/support-packages/:id/steps', () => aStepUp({ intensity: 'regular' })),
  },
  'POST /api/v1/support-packages/{id}/goals': {
    permission: 'package.work',
    cells: of('package', '/support-packages/:id/goals', () => ({ goal: 'A home of my own' })),
  },
  'POST /api/v1/support-packages/{id}/goals/{goalId}/end': {
    permission: 'package.work',
    cells: within('goal', '/support-packages/:parent/goals/:id/end', () => ({ status: 'reached' })),
  },
  'POST /api/v1/support-packages/{id}/contacts': {
    permission: 'package.work',
    cells: of('package', '/support-packages/:id/contacts', () => aContact('2026-03-10')),
  },
  'POST /api/v1/support-packages/{id}/measures': {
    permission: 'package.work',
    cells: of('package', '/support-packages/:id/measures', () => aMeasuring({ stage: 'review' })),
  },
  'POST /api/v1/support-packages/{id}/team': {
    permission: 'package.work',
    cells: of('package', '/support-packages/:id/team', () => aTeamMember()),
  },
  'POST /api/v1/support-packages/{id}/team/{memberId}/leave': {
    permission: 'package.work',
    cells: within('team-member', '/support-packages/:parent/team/:id/leave'),
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
  'POST /api/v1/move-on-plans/{id}/steps/{stepId}/done': {
    permission: 'move-on.plan',
    cells: within('move-on-step', '/move-on-plans/:parent/steps/:id/done'),
  },
  'POST /api/v1/move-on-plans/{id}/steps/{stepId}/not-needed': {
    permission: 'move-on.plan',
    cells: within('other-move-on-step', '/move-on-plans/:parent/steps/:id/not-needed', () => ({
      reason: 'in-place-already',
    })),
  },
  'POST /api/v1/move-on-plans/{id}/nominations': {
    permission: 'move-on.plan',
    cells: of('plan', '/move-on-plans/:id/nominations', (_, test) => aNomination(test)),
  },
  'POST /api/v1/nominations/{id}/send': {
    permission: 'move-on.plan',
    cells: of('nomination', '/nominations/:id/send'),
  },
  'POST /api/v1/nominations/{id}/offer': {
    permission: 'move-on.plan',
    cells: of('nomination', '/nominations/:id/offer'),
  },
  'POST /api/v1/nominations/{id}/view': {
    permission: 'move-on.plan',
    cells: of('nomination', '/nominations/:id/view'),
  },
  'POST /api/v1/nominations/{id}/accept': {
    permission: 'move-on.plan',
    cells: of('nomination', '/nominations/:id/accept'),
  },
  'POST /api/v1/nominations/{id}/not-taken-up': {
    permission: 'move-on.plan',
    cells: of('nomination', '/nominations/:id/not-taken-up', () => ({ reason: 'their-choice' })),
  },
  'POST /api/v1/nominations/{id}/withdraw': {
    permission: 'move-on.plan',
    cells: of('other-nomination', '/nominations/:id/withdraw', () => ({ reason: 'home-not-ready' })),
  },
  'POST /api/v1/move-on-policies': {
    permission: 'move-on-policy.begin',
    cells: () => [{ ...open('', '/move-on-policies'), body: aMoveOnPolicy() }],
  },
  'POST /api/v1/move-on-plans/{id}/withdraw': {
    permission: 'move-on.plan',
    cells: of('plan', '/move-on-plans/:id/withdraw'),
  },
  'POST /api/v1/tenancies': {
    permission: 'tenancy.create',
    cells: of('household', '/tenancies', ({ id }, test) => aTenancy(test, id, '2026-04-01')),
  },
  'POST /api/v1/tenancies/{id}/end': {
    permission: 'tenancy.create',
    cells: of('tenancy', '/tenancies/:id/end', () => ({ reason: 'their-choice', followedBy: 'another-home' })),
  },

  'POST /api/v1/unit-groups': {
    permission: 'unit.change',
    cells: (world) =>
      oneOfEach(world).map(({ id, owner }) => ({
        about: `unit of ${owner}`,
        path: '/unit-groups',
        body: { name: 'Upstairs', unitIds: [id] },
        only: { organisations: [owner] },
      })),
  },
  'PUT /api/v1/unit-groups/{id}/units': {
    permission: 'unit.change',
    cells: ({ unitGroups }) =>
      unitGroups.map(({ id, owner, unitIds }) => ({
        ...open(`group of ${owner}`, `/unit-groups/${id}/units`),
        body: { unitIds },
        only: { organisations: [owner] },
      })),
  },
  'PUT /api/v1/unit-groups/{id}/turns': {
    permission: 'unit.change',
    cells: ({ unitGroups }) =>
      unitGroups.map(({ id, owner }) => ({
        ...open(`group of ${owner}`, `/unit-groups/${id}/turns`),
        body: { turnWorkingDays: 2 },
        only: { organisations: [owner] },
      })),
  },
  'POST /api/v1/unit-groups/{id}/waiting': {
    permission: 'placement.offer',
    cells: (world, test) =>
      of('household', `/unit-groups/${world.unitGroups[1]?.id}/waiting`, ({ id }) => ({ householdId: id }))(
        world,
        test,
      ),
  },
  'POST /api/v1/unit-groups/{id}/waiting/{entryId}/leave': {
    permission: 'placement.offer',
    cells: within('waiting', '/unit-groups/:parent/waiting/:id/leave', () => ({ reason: 'no-longer-needed' })),
  },
  'POST /api/v1/referral-policies': {
    permission: 'referral-policy.begin',
    cells: () => [{ ...open('', '/referral-policies'), body: { answerWithinMinutes: 90, remindAfterMinutes: 30 } }],
  },
  'POST /api/v1/placements/emergency': {
    permission: 'placement.offer',
    cells: of('household', '/placements/emergency', ({ id }) => ({ householdId: id, from: '2026-03-10' })),
  },
  'POST /api/v1/placements': {
    permission: 'placement.offer',
    cells: (world, test) =>
      of('household', '/placements', ({ id }) => ({
        ...{ householdId: id, unitId: world.units[14]?.id, from: '2026-03-10', expectedTo: '2026-03-12' },
      }))(world, test),
  },
  'POST /api/v1/placements/{id}/renew-hold': move('renew-hold', 'placement.move', {}),
  'POST /api/v1/placements/{id}/accept': move('accept', 'placement.answer', { by: 'person' }),
  'POST /api/v1/placements/{id}/arrive': move('arrive', 'placement.move', { arrivedAt: '2026-03-10' }),
  'POST /api/v1/placements/{id}/extend': move('extend', 'placement.move', {
    ...{ expectedTo: '2026-06-01', reason: 'move-on-delayed' },
  }),
  'POST /api/v1/placements/{id}/overstays': move('overstays', 'placement.move', {
    ...{ authorised: true, reason: 'awaiting-decision', until: '2026-06-10' },
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
  'PATCH /api/v1/closures/{id}': {
    permission: 'unit.close',
    cells: of('closure', '/closures/:id', () => ({ to: '2027-01-12' })),
  },
  'DELETE /api/v1/premises-closures/{id}': {
    permission: 'unit.close',
    cells: of('premises-closure', '/premises-closures/:id'),
  },
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

/** Seen by all who see inventory, and told in full to the provider's own staff alone. */
function theirs({ owner }: { owner: Organisation }, path: string): Cell {
  return { ...open(`stock of ${owner}`, path), only: { organisations: [owner] } };
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

/** The same about the lead of each household, whom the body names. */
function leadOf(path: string, bodyOf: (personId: string) => object): RouteRule['cells'] {
  return ({ records }) =>
    records.person.map((person) => {
      const body = bodyOf(person.id);
      const ask = (householdId: string) => ({ path: path.replace(':parent', householdId), body });
      const known = { organisations: person.organisations, people: person.people };
      return { about: `lead of ${person.about}`, ...ask(person.parent ?? ''), known, absent: ask(ABSENT) };
    });
}

function ofReview(what: string, body: BodyOf = nothing): RouteRule['cells'] {
  return within('review', `/applications/:parent/reviews/:id/${what}`, body);
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

/** The first of something of which there is one with versions. */
function firstVersion(cell: Cell): Cell {
  return { ...cell, headers: { 'If-Match': '"0"' } };
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
