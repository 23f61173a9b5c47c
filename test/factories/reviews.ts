import type { TestApp } from '../support/test-app.js';
import { answer, APPROACHED_ON, decided, inRelief } from './applications.js';

export interface AskedReview {
  readonly applicationId: string;
  readonly decisionId: string;
  readonly reviewId: string;
  /** Where the review is found. */
  readonly path: string;
}

/** What a letter about the outcome of a review must tell. */
export const A_COMPLETE_LETTER = ['confirmedOrVaried', 'reasons', 'rightOfAppeal', 'appealTimeLimit'];

/** Somebody found her not eligible, and she has asked for a review. */
export async function anAskedReview(
  test: TestApp,
  { requestedOn = APPROACHED_ON, decidedBy = test.cast.officer } = {},
): Promise<AskedReview> {
  const officer = test.as(test.cast.officer);
  const { id: applicationId } = await inRelief(officer);
  const decisionId = await decided(test.as(decidedBy), applicationId, answer('eligibility', 'not-eligible'));
  const asked = { decisionId, requestedOn };
  const { body } = await officer.post(`/applications/${applicationId}/reviews`, asked).expect(201);
  const reviewId = body.id as string;
  return { applicationId, decisionId, reviewId, path: `/applications/${applicationId}/reviews/${reviewId}` };
}

/** …and the supervisor reviews. */
export async function aGivenReview(test: TestApp, options?: { requestedOn?: string }): Promise<AskedReview> {
  const review = await anAskedReview(test, options);
  const given = { userId: test.cast.supervisor.id, tookNoOtherPart: true };
  await test.as(test.cast.supervisor).put(`${review.path}/reviewer`, given).expect(200);
  return review;
}

/** Relief ended because an offer was not taken up, and the supervisor has set that aside on review. */
export async function anEndThatWasSetAside(
  test: TestApp,
): Promise<{ applicationId: string; reviewId: string; path: string }> {
  const officer = test.as(test.cast.officer);
  const { id: applicationId } = await inRelief(officer);
  const offer = {
    ground: 'RL-c',
    facts: { suitable: true, prospectOfSixMonths: true },
    reasons: 'It was not taken up.',
  };
  const ending = { duty: 'relief', endedOn: APPROACHED_ON, ...offer };
  await officer.post(`/applications/${applicationId}/duties/end`, ending).expect(200);
  const { body } = await officer.get(`/applications/${applicationId}/reviewable`).expect(200);
  const items = body.items as { matter: string; subjectId: string }[];
  const subjectId = items.find(({ matter }) => matter === 'relief-ended')?.subjectId;
  const asked = { about: { matter: 'relief-ended', subjectId }, requestedOn: APPROACHED_ON };
  const review = await officer.post(`/applications/${applicationId}/reviews`, asked).expect(201);
  const reviewId = review.body.id as string;
  const path = `/applications/${applicationId}/reviews/${reviewId}`;
  const given = { userId: test.cast.supervisor.id, tookNoOtherPart: true };
  await test.as(test.cast.supervisor).put(`${path}/reviewer`, given).expect(200);
  await test
    .as(test.cast.supervisor)
    .post(`${path}/outcome`, anOutcome({ outcome: 'quashed' }))
    .expect(200);
  return { applicationId, reviewId, path };
}

/** What the reviewer finds: against her, unless said otherwise. */
export function anOutcome(overrides: Record<string, unknown> = {}): object {
  return {
    outcome: 'confirmed',
    reasons: 'The class fits what she has told us.',
    decidedOn: APPROACHED_ON,
    ...overrides,
  };
}

/** …has decided, and the letter has gone with everything it must tell. */
export async function aNotifiedReview(test: TestApp): Promise<AskedReview> {
  const review = await aGivenReview(test);
  await test.as(test.cast.supervisor).post(`${review.path}/outcome`, anOutcome()).expect(200);
  const letter = { issuedOn: APPROACHED_ON, tells: A_COMPLETE_LETTER };
  const path = `/applications/${review.applicationId}/notices/${await dueNotice(test, review, 'N-203')}/issue`;
  await test.as(test.cast.officer).post(path, letter).expect(200);
  return review;
}

/** The id of a letter that is due. */
export async function dueNotice(
  test: TestApp,
  { applicationId }: Pick<AskedReview, 'applicationId'>,
  notice: string,
): Promise<string | undefined> {
  const { body } = await test.as(test.cast.officer).get(`/applications/${applicationId}`).expect(200);
  const notices = body.notices as { id: string; notice: string; status: string }[];
  return notices.find((one) => one.notice === notice && one.status === 'due')?.id;
}
