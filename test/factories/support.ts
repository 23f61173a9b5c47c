import type { CastMember } from '../support/cast.js';
import type { TestApp } from '../support/test-app.js';
import { aMotherWithTwo, recorded, type RecordedHousehold } from './households.js';

export interface OpenPackage {
  readonly id: string;
  readonly personId: string;
  readonly household: RecordedHousehold;
  readonly startsOn: string;
}

export interface OfferedPackage extends OpenPackage {
  readonly handoverId: string;
}

/** The day on the application's clock, as a client learns it. */
export async function todayOf(test: TestApp): Promise<string> {
  return (await test.as(test.cast.officer).get('/clock').expect(200)).body.today as string;
}

/** The mother and her children, recorded by the council and shared with the complex-needs team. */
export async function aSharedHousehold(test: TestApp): Promise<RecordedHousehold & { readonly shareId: string }> {
  const household = await recorded(test.as(test.cast.officer), aMotherWithTwo());
  const share = await test
    .as(test.cast.officer)
    .post(`/households/${household.id}/shares`, {
      organisationId: test.cast.organisations.partnership,
      purpose: 'Complex needs support',
      consent: 'given',
    })
    .expect(201);
  return { ...household, shareId: share.body.id as string };
}

/** The member of a household with this key. */
export function memberOf(household: RecordedHousehold, key = 'lead'): string {
  const member = household.members.find((one) => one.key === key);
  if (!member) throw new Error(`nobody in this household has the key ${key}`);
  return member.id;
}

/** What a request for a package looks like. */
export function aPackage(personId: string, lead: CastMember, startsOn: string, overrides: object = {}): object {
  return {
    personId,
    leadProfessionalId: lead.id,
    startsOn,
    supportTypes: ['specialist-complex-needs', 'housing-related'],
    needs: ['alcohol'],
    ...overrides,
  };
}

/** The council asks the complex-needs team to support the mother; its worker leads from today. */
export async function anActivePackage(test: TestApp, lead = test.cast.supportWorker): Promise<OpenPackage> {
  const household = await aSharedHousehold(test);
  const personId = memberOf(household);
  const startsOn = await todayOf(test);
  const { body } = await test
    .as(test.cast.officer)
    .post('/support-packages', aPackage(personId, lead, startsOn))
    .expect(201);
  return { id: body.id as string, personId, household, startsOn };
}

/** Its lead has asked a colleague to take over. */
export async function anOfferedPackage(
  test: TestApp,
  to = test.cast.coordinator,
  lead = test.cast.supportWorker,
): Promise<OfferedPackage> {
  const open = await anActivePackage(test, lead);
  const { body } = await test
    .as(lead)
    .post(`/support-packages/${open.id}/handovers`, { toUserId: to.id, note: 'Prefers mornings; GP letter is due.' })
    .expect(201);
  return { ...open, handoverId: body.id as string };
}

/** The colleague has acknowledged and leads. */
export async function aHandedOverPackage(test: TestApp, to = test.cast.coordinator): Promise<OfferedPackage> {
  const offered = await anOfferedPackage(test, to);
  await test.as(to).post(`/support-packages/${offered.id}/handovers/${offered.handoverId}/acknowledge`).expect(200);
  return offered;
}

/** The support has ended well. */
export async function aClosedPackage(test: TestApp): Promise<OpenPackage> {
  const open = await anActivePackage(test);
  await test
    .as(test.cast.supportWorker)
    .post(`/support-packages/${open.id}/close`, aClosing(open.startsOn))
    .expect(200);
  return open;
}

/** What a request to close looks like. */
export function aClosing(closedOn: string, overrides: object = {}): object {
  return { closedOn, reason: 'aims-met', outcomes: [{ code: 'alcohol', result: 'better' }], ...overrides };
}

const ASKED_OF_ADULTS = [
  'wellbeing',
  'alcohol',
  'drugs',
  'own-home',
  'work-or-volunteering',
  'education',
  'children-safer',
];

/** What is asked of children. */
export const ASKED_OF_CHILDREN = ['wellbeing', 'education', 'children-safer'];

/** How things are, the same for every outcome but those that are told. */
export function measures(
  answer: string,
  told: Readonly<Record<string, object>> = {},
  asked = ASKED_OF_ADULTS,
): object[] {
  return asked.map((code) => ({ code, answer, saidBy: 'person', ...told[code] }));
}

/** What a request to keep how things are looks like. */
export function aMeasuring(overrides: object = {}): object {
  return { stage: 'start', answers: measures('hard'), ...overrides };
}

/** What a request to settle support looks like. */
export function aSupportPolicy(overrides: object = {}): object {
  return { firstMeasuresDays: 7, lastMeasuresDays: 3, ...overrides };
}

/** A unit for households to move into, as it stands in the database. */
export async function aUnit(test: TestApp): Promise<string> {
  const [unit] = await test.rows<{ id: string }>(
    `with home as (
       insert into accommodation.premises (id, provider_id, reference, category, local_authority_code, confidential, turnaround_working_days, created_at)
       values (gen_random_uuid(), $1, gen_random_uuid()::text, 'dispersed', 'E06000009', false, 1, now()) returning id)
     insert into accommodation.unit (id, premises_id, provider_id, reference, bedspaces, created_at, changed_at)
     select gen_random_uuid(), home.id, $1, 'Flat', 4, now(), now() from home returning id`,
    [test.cast.organisations.rowan],
  );
  if (!unit) throw new Error('no unit was made');
  return unit.id;
}

/** The household leaves wherever it is on `day`. */
export async function movedOut(test: TestApp, householdId: string, day: string): Promise<void> {
  await test.rows(
    `update placements.placement set status = 'departed', departed_at = greatest(arrived_at, $2::date)
      where household_id = $1 and status = 'arrived'`,
    [householdId, day],
  );
}

/** The household leaves wherever it is and arrives in a unit on `day`. */
export async function movedInto(test: TestApp, householdId: string, unitId: string, day: string): Promise<void> {
  await movedOut(test, householdId, day);
  await test.rows(
    `insert into placements.placement (id, household_id, unit_id, provider_id, organisation_id, status, from_day,
        provider_agreed_at, person_agreed_at, arrived_at, created_at)
     values (gen_random_uuid(), $1, $2, $3, $4, 'arrived', $5::date, $5::date, $5::date, $5::date, $5::date)`,
    [householdId, unitId, test.cast.organisations.rowan, test.cast.organisations.blackpool, day],
  );
}

/** What a request for a step along the continuum looks like. */
export function aStepUp(overrides: object = {}): object {
  return { intensity: 'intensive', reason: 'He was released on Monday', ...overrides };
}

/** What a request to record a contact looks like. */
export function aContact(happenedOn: string, overrides: object = {}): object {
  return { happenedOn, way: 'visit', cameOfIt: 'met', offered: 'A walk and the forms for school', ...overrides };
}

/** What a request to name somebody of another service looks like. */
export function aTeamMember(overrides: object = {}): object {
  const who = { discipline: 'drug-and-alcohol', name: 'Sam Ellis', worksFor: 'Horizon' };
  return { ...who, part: 'Weekly sessions on drinking less', ...overrides };
}

/** The person has agreed a goal; its id. */
export async function anAgreedGoal(test: TestApp, packageId: string): Promise<string> {
  const body = { goal: 'My children home by Christmas' };
  const answer = await test.as(test.cast.supportWorker).post(`/support-packages/${packageId}/goals`, body).expect(201);
  return answer.body.goals[0].id as string;
}

/** Somebody of another service works with the person; the id of their part. */
export async function aJoinedTeamMember(test: TestApp, packageId: string): Promise<string> {
  const path = `/support-packages/${packageId}/team`;
  return (await test.as(test.cast.supportWorker).post(path, aTeamMember()).expect(201)).body.team[0].id as string;
}

/** One more in the same team and role as `beside`, who has signed in nowhere. */
export async function aColleague(test: TestApp, beside: CastMember = test.cast.supportWorker): Promise<CastMember> {
  const [added] = await test.rows<{ id: string }>(
    `insert into access.app_user (id, organisation_id, email, name, roles, password_hash, active, created_at)
     select gen_random_uuid(), organisation_id, gen_random_uuid() || '@test.example', 'A colleague', roles, password_hash, true, created_at
       from access.app_user where id = $1 returning id`,
    [beside.id],
  );
  if (!added) throw new Error('no colleague was added');
  return { ...beside, id: added.id, token: '' };
}

/** The coordinator stands in for the lead from today on; the id of that cover. */
export async function anArrangedCover(test: TestApp, packageId: string, today: string): Promise<string> {
  const cover = { userId: test.cast.coordinator.id, from: today, to: today };
  const path = `/support-packages/${packageId}/covers`;
  return (await test.as(test.cast.supportWorker).post(path, cover).expect(201)).body.covers[0].id as string;
}
