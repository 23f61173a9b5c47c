/** A node of a plan as `explain (verbose, format json)` says it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Join Type'?: string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Function Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly 'Hash Cond'?: string;
  readonly 'Merge Cond'?: string;
  readonly Filter?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly Operation?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Tables that grow with the country and with the years. Nothing that people wait for reads one of them from end to end. */
export const LARGE_TABLES = [
  'accommodation.premises',
  'accommodation.unit',
  'availability.free_time',
  'availability.unit_change',
  'availability.unit_occupancy',
  'placements.placement',
  'people.household',
  'people.person',
  'tasks.task',
  'audit.entry',
  'platform.outbox',
  'access.session',
  'access.app_user',
];

/** The plan and all that is below it. */
export function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The large tables that a plan reads from end to end. */
export function readWhole(plan: PlanNode): string[] {
  return nodesOf(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && LARGE_TABLES.includes(tableOf(node)))
    .map(tableOf);
}

/** How a plan reaches the tables that it reads: `availability.free_time by free_for_good`. What is read whole has no index. */
export function waysOf(plan: PlanNode): string[] {
  const ways = nodesOf(plan).flatMap((node) => {
    const index = node['Index Name'];
    if (node['Node Type'] === 'Seq Scan') return [`${tableOf(node)} whole`];
    return index ? [`${node['Node Type'].replace(/ Only| Backward/g, '')} by ${index}`] : [];
  });
  return [...new Set(ways)].sort();
}

const TOLD = ['Index Cond', 'Hash Cond', 'Merge Cond', 'Filter', 'Sort Key'] as const;

/** The plan as people read it, without numbers. */
export function textOf(plan: PlanNode, depth = 0): string {
  const indent = '  '.repeat(depth);
  const kind = [plan.Operation, plan['Node Type'], plan['Join Type'] && `(${plan['Join Type'].toLowerCase()})`];
  const where = [
    plan['Index Name'] && `by ${plan['Index Name']}`,
    plan['Relation Name'] && `on ${tableOf(plan)}`,
    plan['Function Name'] && `of ${plan['Function Name']}`,
    plan['Subplan Name'] && `as ${plan['Subplan Name']}`,
  ];
  const line = [...kind, ...where].filter(Boolean).join(' ');
  const told = TOLD.flatMap((key) => (plan[key] ? [`${indent}    ${key}: ${[plan[key]].flat().join(', ')}`] : []));
  return [`${indent}${line}`, ...told, ...(plan.Plans ?? []).map((inner) => textOf(inner, depth + 1))].join('\n');
}

function tableOf(node: PlanNode): string {
  return `${node.Schema}.${node['Relation Name']}`;
}
