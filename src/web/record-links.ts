/** The page of a record, by what tasks and audit entries call its kind. What has no page of its own is not here. */
const PAGES: Readonly<Record<string, string>> = {
  task: '/tasks',
  household: '/households',
  premises: '/premises',
  order: '/orders',
  conference: '/conferences',
  'conference-action': '/conference-actions',
  sanctuary: '/sanctuaries',
  'safety-plan': '/safety-plans',
  placement: '/placements',
  application: '/cases',
  'referral-in': '/referrals-in',
  'support-package': '/caseload',
  package: '/caseload',
  'move-on-plan': '/move-on',
  plan: '/move-on',
  tenancy: '/tenancies',
  'joint-tenancy': '/joint-tenancies',
};

/** The way to a record's page; nothing when it has none. */
export function pageOfRecord({ type, id }: { readonly type: string; readonly id: string }): string | undefined {
  const path = PAGES[type];
  return path === undefined ? undefined : `${path}/${id}`;
}

/** The way to where a task's work is done: beside its record for a step of a housing plan, which stands on a page of its own. */
export function pageOfWork(task: {
  readonly subject: { readonly type: string; readonly id: string };
  readonly source: string;
}) {
  const page = pageOfRecord(task.subject);
  return page !== undefined && task.subject.type === 'application' && task.source === 'plan' ? `${page}/plan` : page;
}
