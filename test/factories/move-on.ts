import type { TestApp } from '../support/test-app.js';
import { recorded } from './households.js';
import { todayOf } from './support.js';

export interface OpenPlan {
  readonly id: string;
  readonly householdId: string;
  readonly tasks: readonly { readonly id: string; readonly kind: string; readonly dueOn: string }[];
}

/** A mother and her children, with a plan of the council's to move on by the end of next year. */
export async function anOpenPlan(test: TestApp): Promise<OpenPlan> {
  const { id: householdId } = await recorded(test.as(test.cast.officer));
  const year = Number((await todayOf(test)).slice(0, 4)) + 1;
  const { body } = await test
    .as(test.cast.officer)
    .post('/move-on-plans', { householdId, targetDate: `${year}-12-01`, preferredTenures: ['secure-lifetime'] })
    .expect(201);
  return { id: body.id as string, householdId, tasks: body.tasks as OpenPlan['tasks'] };
}

/** A task of the council that nobody has. */
export async function aTaskOfNobody(test: TestApp): Promise<string> {
  const id = (await anOpenPlan(test)).tasks[0]?.id ?? '';
  await test.as(test.cast.officer).post(`/tasks/${id}/hand-back`).expect(200);
  return id;
}

/** The ids of a plan's steps, by kind. */
export async function stepsOf(test: TestApp, planId: string): Promise<Readonly<Record<string, string>>> {
  const rows = await test.rows<{ kind: string; id: string }>(
    'select kind, id from move_on.plan_step where plan_id = $1',
    [planId],
  );
  return Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));
}

/** The path of what is done with a step of an open plan. */
export async function aStepOf(test: TestApp, kind: string, what: string): Promise<string> {
  const { id } = await anOpenPlan(test);
  const steps = await stepsOf(test, id);
  return `/move-on-plans/${id}/steps/${steps[kind]}/${what}`;
}

/** What a request for a new version of what is settled for moving on looks like: three steps, and checks in the first months. */
export function aMoveOnPolicy(overrides: object = {}): object {
  return {
    steps: [
      aMoveOnStep('safe-contact', 'finding', []),
      aMoveOnStep('home', 'finding', ['safe-contact']),
      aMoveOnStep('change-address-safely', 'settling', ['safe-contact', 'home']),
    ],
    sustainmentWeeks: [4, 12],
    ...overrides,
  };
}

/** A step as it is settled. */
export function aMoveOnStep(kind: string, stage: string, waitsFor: readonly string[], overrides: object = {}): object {
  return { kind, title: `Do ${kind}`, stage, typicalDays: 5, waitsFor, ...overrides };
}

/** What a request to record a council tenancy for life looks like. */
export function aTenancy(test: TestApp, householdId: string, startsOn: string, overrides: object = {}): object {
  return {
    householdId,
    landlordProviderId: test.cast.organisations.blackpool,
    tenure: 'secure-lifetime',
    startsOn,
    connectedWithAbuse: true,
    previousTenure: 'secure',
    ...overrides,
  };
}

/** A mother and her children with a council tenancy for life since a day; gives its id. */
export async function aStandingTenancy(test: TestApp, startsOn: string): Promise<string> {
  const { id } = await recorded(test.as(test.cast.officer));
  const { body } = await test
    .as(test.cast.officer)
    .post('/tenancies', aTenancy(test, id, startsOn))
    .expect(201);
  return body.id as string;
}

/** A joint tenancy that a mother fled; `advised` on both sides, so that she can choose. */
export async function aJointTenancy(
  test: TestApp,
  { advised = false, ...overrides }: { advised?: boolean; form?: string; fixedTermUntil?: string } = {},
): Promise<{ id: string; householdId: string }> {
  const officer = test.as(test.cast.officer);
  const { id: householdId } = await recorded(officer);
  const { body } = await officer.post('/joint-tenancies', { householdId, form: 'secure', ...overrides }).expect(201);
  const id = body.id as string;
  for (const about of advised ? ['housing', 'legal'] : []) {
    await officer.post(`/joint-tenancies/${id}/advice`, { about }).expect(200);
  }
  return { id, householdId };
}

/** What a request to put a household forward for a home looks like. */
export function aNomination(test: TestApp, overrides: object = {}): object {
  return {
    kind: 'nomination',
    landlordProviderId: test.cast.organisations.rowan,
    localAuthorityCode: 'E07000119',
    tenure: 'assured',
    bedrooms: 3,
    ...overrides,
  };
}

/** A household with an open plan is put forward for a home. */
export async function aRegisteredNomination(
  test: TestApp,
  overrides: object = {},
): Promise<{ id: string; planId: string }> {
  const plan = await anOpenPlan(test);
  const { body } = await test
    .as(test.cast.officer)
    .post(`/move-on-plans/${plan.id}/nominations`, aNomination(test, overrides))
    .expect(201);
  return { id: body.id as string, planId: plan.id };
}
