import type { TestApp } from '../support/test-app.js';
import { anActivePackage, type OpenPackage } from './support.js';

/** What a request to write a safety plan looks like. */
export function aSafetyPlan(madeOn: string, overrides: object = {}): object {
  return {
    ...{ madeOn, madeWith: ['the-person'], agreed: true },
    parts: { 'leaving-in-a-hurry': 'A bag stands with a friend', 'who-knows': 'Her sister' },
    ...overrides,
  };
}

/** A mother has a plan, written by the team that leads her support. */
export async function aWrittenPlan(test: TestApp): Promise<OpenPackage & { readonly planId: string }> {
  const support = await anActivePackage(test);
  const { body } = await test
    .as(test.cast.supportWorker)
    .post(`/people/${support.personId}/safety-plans`, aSafetyPlan(support.startsOn))
    .expect(201);
  return { ...support, planId: body.id as string };
}
