// @ts-nocheck
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
