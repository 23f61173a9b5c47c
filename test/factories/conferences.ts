import type { CastMember } from '../support/cast.js';
import type { TestApp } from '../support/test-app.js';
import { BLACKPOOL, PRESTON } from './applications.js';
import { type RecordedHousehold } from './households.js';
import { aSharedHousehold, memberOf, todayOf } from './support.js';

export interface ReferredCase {
  readonly id: string;
  readonly personId: string;
  readonly perpetratorId: string;
  readonly household: RecordedHousehold;
  readonly today: string;
}

/** Somebody who harms a person, put on record. */
export async function aPerpetrator(test: TestApp, by: CastMember, personId: string, name = 'Somebody Else') {
  const body = { relationship: 'former-partner', name };
  return (await test.as(by).post(`/people/${personId}/perpetrators`, body).expect(201)).body.id as string;
}

/** What a request to bring a case to the conference looks like. */
export function aReferral(perpetratorId: string, referredOn: string, overrides: object = {}): object {
  return {
    ...{ forum: 'marrac', localAuthorityCode: BLACKPOOL, grounds: ['professional-judgement'], consent: 'given' },
    ...{ reasons: 'He found out where she works', perpetratorIds: [perpetratorId], referredOn },
    ...overrides,
  };
}

/** A mother's case has been brought to the conference of her area. */
export async function aReferredCase(test: TestApp, overrides: object = {}): Promise<ReferredCase> {
  const by = test.cast.officer;
  const household = await aSharedHousehold(test);
  const personId = memberOf(household);
  const today = await todayOf(test);
  const perpetratorId = await aPerpetrator(test, by, personId);
  const body = aReferral(perpetratorId, today, overrides);
  const { id } = (await test.as(by).post(`/people/${personId}/conferences`, body).expect(201)).body as { id: string };
  return { id, personId, perpetratorId, household, today };
}

/** It is on the list of a meeting. */
export async function aListedCase(test: TestApp, meetsOn?: string): Promise<ReferredCase & { meetingId: string }> {
  const referred = await aReferredCase(test);
  const { body } = await test
    .as(test.cast.officer)
    .post(`/conferences/${referred.id}/meetings`, { meetsOn: meetsOn ?? referred.today })
    .expect(201);
  return { ...referred, meetingId: body.meetings[0].id as string };
}

/** It was heard there. */
export async function aHeardCase(test: TestApp): Promise<ReferredCase & { meetingId: string }> {
  const listed = await aListedCase(test);
  await test
    .as(test.cast.officer)
    .post(`/conferences/${listed.id}/meetings/${listed.meetingId}/heard`, { minutes: 'A plan for the school run' })
    .expect(200);
  return listed;
}

/** Somebody at a partner agency was asked to do something for it. */
export async function anAskedPartner(test: TestApp): Promise<ReferredCase & { actionId: string }> {
  const referred = await aReferredCase(test);
  const body = { action: 'Fit a panic alarm', partner: A_PARTNER, dueOn: referred.today };
  const given = await test.as(test.cast.officer).post(`/conferences/${referred.id}/actions`, body).expect(201);
  return { ...referred, actionId: given.body.actions[0].id as string };
}

/** Who at a partner agency does something. */
export const A_PARTNER = { name: 'The duty sergeant', agency: 'Lancashire Constabulary' };

/** What sending it on looks like. */
export function aTransfer(sentOn: string, overrides: object = {}): object {
  return { forum: 'marac', localAuthorityCode: PRESTON, sentOn, ...overrides };
}

/** It was sent to the forum of another area. */
export async function aSentCase(test: TestApp): Promise<ReferredCase & { transferId: string }> {
  const referred = await aReferredCase(test);
  const { body } = await test
    .as(test.cast.officer)
    .post(`/conferences/${referred.id}/transfers`, aTransfer(referred.today))
    .expect(201);
  return { ...referred, transferId: body.transfers[0].id as string };
}
