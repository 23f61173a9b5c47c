import type { TestApp } from '../support/test-app.js';
import { recorded, type RecordedHousehold } from './households.js';
import { memberOf, todayOf } from './support.js';

export interface OfferedSanctuary {
  readonly id: string;
  readonly personId: string;
  readonly household: RecordedHousehold;
  readonly today: string;
}

/** What a request to offer it looks like: with a place elsewhere. */
export function aSanctuaryOffer(on: string, overrides: object = {}): object {
  return { on, beside: ['refuge', 'temporary-accommodation'], ...overrides };
}

/** What a survey looks like. */
export function aSurvey(on: string, overrides: object = {}): object {
  return {
    ...{ on, tenure: 'private-tenancy', rightOfOther: 'joint-tenant', landlordConsent: 'given', paidBy: 'council' },
    works: ['locks', 'lights'],
    ...overrides,
  };
}

/** A mother was offered to stay safely at home, or to go to a place elsewhere; today, or on the day that is said. */
export async function anOfferedSanctuary(test: TestApp, on?: string): Promise<OfferedSanctuary> {
  const today = on ?? (await todayOf(test));
  const officer = test.as(test.cast.officer);
  const household = await recorded(officer);
  const personId = memberOf(household);
  const { body } = await officer.post(`/people/${personId}/sanctuaries`, aSanctuaryOffer(today)).expect(201);
  return { id: body.id as string, personId, household, today };
}

/** She wants it. */
export async function aWantedSanctuary(test: TestApp, on?: string): Promise<OfferedSanctuary> {
  const offered = await anOfferedSanctuary(test, on);
  const answer = { on: offered.today, wanted: true };
  await test.as(test.cast.officer).post(`/sanctuaries/${offered.id}/answer`, answer).expect(200);
  return offered;
}

/** Her home was surveyed. */
export async function aSurveyedHome(
  test: TestApp,
  overrides: object = {},
  on?: string,
): Promise<OfferedSanctuary & { readonly workIds: readonly string[] }> {
  const wanted = await aWantedSanctuary(test, on);
  const { body } = await test
    .as(test.cast.officer)
    .post(`/sanctuaries/${wanted.id}/survey`, aSurvey(wanted.today, overrides))
    .expect(200);
  return { ...wanted, workIds: (body.works as { id: string }[]).map(({ id }) => id) };
}

/** All that it needed is done and sound. */
export async function aHomeMadeSafe(test: TestApp): Promise<OfferedSanctuary> {
  const surveyed = await aSurveyedHome(test);
  for (const workId of surveyed.workIds) {
    for (const move of ['order', 'do', 'find-sound']) {
      await test
        .as(test.cast.officer)
        .post(`/sanctuaries/${surveyed.id}/works/${workId}`, { on: surveyed.today, move })
        .expect(200);
    }
  }
  return surveyed;
}
