/** What a person may do, as routes and services ask for it. */
export const PERMISSIONS = [
  'session.own',
  'user.list',
  'user.grade',
  'provider.list',
  'provider.create',
  'area.change',
  'household.create',
  'household.read',
  'household.change',
  'household.share',
  'premises.create',
  'premises.read',
  'premises.change',
  'standards.record',
  'standards.require',
  'address.disclose',
  'address.review',
  'unit.create',
  'unit.read',
  'unit.change',
  'unit.confirm',
  'unit.close',
  'stock.import',
  'availability.search',
  'availability.watch',
  'referral-policy.read',
  'referral-policy.begin',
  'placement.offer',
  'placement.read',
  'placement.answer',
  'placement.move',
  'application.create',
  'application.read',
  'application.decide',
  'review.decide',
  'account.take',
  'account.read',
  'assessment.make',
  'belongings.protect',
  'childrens-services.tell',
  'referral-in.send',
  'referral-in.answer',
  'clock.compute',
  'reminder-policy.read',
  'reminder-policy.begin',
  'law.read',
  'package.create',
  'package.read',
  'package.hand-over',
  'package.coordinate',
  'package.close',
  'risk.assess',
  'risk-policy.read',
  'risk-policy.begin',
  'move-on.plan',
  'tenancy.create',
  'task.read',
  'task.complete',
  'task.assign',
  'reports.read',
  'reports.drill-down',
  'h-clic.answer',
  'h-clic.map',
  'h-clic.return',
  'audit.read',
  'operations.read',
  'operations.change',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const EVERYONE = [
  'session.own',
  'provider.list',
  'clock.compute',
  'law.read',
  'referral-policy.read',
] as const satisfies readonly Permission[];
const OWN_WORK = ['user.list', 'task.read', 'task.complete', 'task.assign'] as const satisfies readonly Permission[];
const INVENTORY_READ = ['premises.read', 'unit.read', 'availability.watch'] as const satisfies readonly Permission[];
const PLACING = [
  'availability.search',
  'placement.offer',
  'placement.read',
  'placement.answer',
  'placement.move',
  'address.disclose',
] as const satisfies readonly Permission[];
const HOUSEHOLDS = [
  'household.create',
  'household.read',
  'household.change',
  'household.share',
] as const satisfies readonly Permission[];
const SUPPORT = [
  'package.create',
  'package.read',
  'package.hand-over',
  'package.close',
  'risk.assess',
  'risk-policy.read',
] as const satisfies readonly Permission[];
const OWN_STOCK = [
  'premises.create',
  'premises.change',
  'standards.record',
  'standards.require',
  'unit.create',
  'unit.change',
  'unit.confirm',
  'unit.close',
] as const satisfies readonly Permission[];
/** Figures, and the rows they are made of. */
const FIGURES = ['reports.read', 'reports.drill-down'] as const satisfies readonly Permission[];
const MOVE_ON = ['move-on.plan', 'tenancy.create'] as const satisfies readonly Permission[];

const HOUSING_OFFICER = [
  ...EVERYONE,
  ...OWN_WORK,
  ...INVENTORY_READ,
  ...PLACING,
  ...HOUSEHOLDS,
  ...SUPPORT,
  ...MOVE_ON,
  'application.create',
  'application.read',
  'application.decide',
  'account.take',
  'account.read',
  'assessment.make',
  'belongings.protect',
  'childrens-services.tell',
  'referral-in.send',
  'referral-in.answer',
  'reminder-policy.read',
  'h-clic.answer',
  'unit.confirm',
  'unit.close',
] as const satisfies readonly Permission[];

const REFUGE_WORKER = [
  ...EVERYONE,
  ...OWN_WORK,
  ...INVENTORY_READ,
  ...PLACING,
  ...SUPPORT,
  ...MOVE_ON,
  'household.create',
  'household.read',
  'household.change',
  'household.share',
  'account.read',
  'unit.confirm',
] as const satisfies readonly Permission[];

/** The one table of roles. A role that is not here may do nothing. */
export const ROLES = {
  'housing-officer': HOUSING_OFFICER,
  'housing-supervisor': [
    ...HOUSING_OFFICER,
    ...OWN_STOCK,
    ...FIGURES,
    'address.review',
    'package.coordinate',
    'risk-policy.begin',
    'provider.create',
    'review.decide',
    'reminder-policy.begin',
    'h-clic.map',
    'h-clic.return',
  ],
  'refuge-worker': REFUGE_WORKER,
  'refuge-manager': [
    ...REFUGE_WORKER,
    ...OWN_STOCK,
    ...FIGURES,
    'address.review',
    'stock.import',
    'package.coordinate',
    'risk-policy.begin',
  ],
  'complex-needs-coordinator': [
    ...EVERYONE,
    ...OWN_WORK,
    ...INVENTORY_READ,
    ...PLACING,
    ...HOUSEHOLDS,
    ...SUPPORT,
    ...MOVE_ON,
    ...OWN_STOCK,
    ...FIGURES,
    'address.review',
    'package.coordinate',
    'risk-policy.begin',
    'application.read',
    'account.read',
    'referral-in.send',
  ],
  'support-worker': [
    ...EVERYONE,
    ...OWN_WORK,
    ...SUPPORT,
    ...MOVE_ON,
    'household.read',
    'household.change',
    'account.read',
    'placement.read',
  ],
  commissioner: [...EVERYONE, ...INVENTORY_READ, 'reports.read', 'provider.create', 'referral-policy.begin'],
  administrator: [
    ...EVERYONE,
    ...INVENTORY_READ,
    ...OWN_STOCK,
    'stock.import',
    'user.list',
    'user.grade',
    'provider.create',
    'area.change',
    'reminder-policy.read',
    'reminder-policy.begin',
    'h-clic.map',
    'operations.read',
    'operations.change',
  ],
  auditor: [...EVERYONE, 'audit.read'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;

/** What a role is called on screen. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'housing-officer': 'Housing options officer',
  'housing-supervisor': 'Housing supervisor',
  'refuge-worker': 'Refuge worker',
  'refuge-manager': 'Refuge manager',
  'complex-needs-coordinator': 'Complex-needs coordinator',
  'support-worker': 'Support worker',
  commissioner: 'Commissioner',
  administrator: 'Administrator',
  auditor: 'Auditor',
};

export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** True when any of `roles` carries `permission`. */
export function mayDo(roles: readonly string[], permission: Permission): boolean {
  return roles.some(
    (role) => (ROLES[role as Role] as readonly Permission[] | undefined)?.includes(permission) ?? false,
  );
}
