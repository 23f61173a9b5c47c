// @ts-nocheck
import type { Caller } from '../support/test-app.js';
import { inRelief, type TakenApplication } from './applications.js';

type Body = Record<string, unknown>;

export interface PlannedApplication extends TakenApplication {
  readonly plan: { readonly id: string; readonly version: number; readonly steps: readonly { readonly id: string }[] };
}

/** What the council found on the day of the approach. */
export function anAssessment(overrides: Body = {}): Body {
  return {
    circumstances: 'They had to leave at once.',
    housingNeeds: 'Two bedrooms, near the school.',
    supportNeeds: 'Somebody to talk to.',
    needs: ['mental-health'],
    assessedOn: '2026-03-10',
    ...overrides,
  };
}

/** A step that the council has agreed to take. */
export function aStep(overrides: Body = {}): Body {
  return {
    takenBy: 'council',
    kind: 'deposit-or-rent-in-advance',
    step: 'Pay the deposit',
    agreed: true,
    dueOn: '2026-03-20',
    ...overrides,
  };
}

/** A plan with one step of each side, looked at again in a fortnight. */
export function aHousingPlan(overrides: Body = {}): Body {
  const hers = aStep({ takenBy: 'person', kind: 'bid-for-homes', step: 'Bid for homes' });
  return { steps: [aStep(), hers], reviewOn: '2026-03-24', ...overrides };
}

/** Relief runs, and there is a housing plan. */
export async function planned(caller: Caller, overrides: Body = {}): Promise<PlannedApplication> {
  const application = await inRelief(caller);
  const { body } = await caller
    .put(`/applications/${application.id}/housing-plan`, aHousingPlan(overrides))
    .set('If-Match', '"0"')
    .expect(200);
  return { ...application, plan: body as PlannedApplication['plan'] };
}
