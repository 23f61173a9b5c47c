import type { TestApp } from '../support/test-app.js';

/** An offer of a home as an officer records it. */
export function aHousingOffer(overrides: object = {}) {
  return {
    kind: 'final-accommodation',
    home: 'A flat with two bedrooms, from a private landlord',
    suitability: 'It is near the school, she can afford it, and he knows nobody there.',
    ...overrides,
  };
}

/** An offer of which they have been told in its letter; gives its id. */
export async function aToldOffer(test: TestApp, applicationId: string, on: string, overrides: object = {}) {
  const officer = test.as(test.cast.officer);
  const { body } = await officer.post(`/applications/${applicationId}/offers`, aHousingOffer(overrides)).expect(201);
  const [letter] = await test.rows<{ id: string }>('select id from homelessness.notice where subject_id = $1', [
    body.id,
  ]);
  await officer.post(`/applications/${applicationId}/notices/${letter!.id}/issue`, { issuedOn: on }).expect(200);
  return body.id as string;
}

/** …and which they did not take up, on the same day. */
export async function anOfferNotTakenUp(test: TestApp, applicationId: string, on: string, overrides: object = {}) {
  const id = await aToldOffer(test, applicationId, on, overrides);
  const answer = { answer: 'not-taken-up', answeredOn: on };
  await test.as(test.cast.officer).post(`/applications/${applicationId}/offers/${id}/answer`, answer).expect(200);
  return id;
}
