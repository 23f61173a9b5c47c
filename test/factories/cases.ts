import type { Caller, TestApp } from '../support/test-app.js';
import { anotherReason, applied, APPROACHED_ON, BLACKPOOL, inRelief } from './applications.js';
import { arrived } from './placements.js';
import { memberOf } from './support.js';

type Body = Record<string, unknown>;

/** Furniture in danger where they lived, and nobody to store it. */
export function someBelongings(overrides: Body = {}): Body {
  return {
    what: 'Beds and a wardrobe, in the flat they left',
    dangerOfLossOrDamage: true,
    otherSuitableArrangements: false,
    openedOn: APPROACHED_ON,
    ...overrides,
  };
}

/** She asks to have them brought to her aunt, knowing what follows. */
export function aMoveRequest(overrides: Body = {}): Body {
  return { moveTo: 'Her aunt’s garage', requestedOn: APPROACHED_ON, consequenceToldOn: APPROACHED_ON, ...overrides };
}

/** Her aunt stores them now. */
export function anEndOfProtection(overrides: Body = {}): Body {
  return { ground: 'other-arrangements-made', endedOn: APPROACHED_ON, reasons: 'Her aunt stores them.', ...overrides };
}

/** They were told that storage is charged for, and when what nobody fetches is disposed of. */
export function toldConditions(overrides: Body = {}): Body {
  return {
    ...{ kind: 'conditions-told', on: APPROACHED_ON, charges: true, disposal: true },
    what: 'Storage is five pounds a week. What nobody has fetched a month after we ask is given to charity.',
    ...overrides,
  };
}

/** The flat that she left was entered, with the police, by day. */
export function anEntry(overrides: Body = {}): Body {
  return {
    ...{ kind: 'home-entered', on: APPROACHED_ON, home: 'last-usual', atReasonableTime: true, withPolice: true },
    what: 'Two officers fetched the beds at eleven in the morning.',
    ...overrides,
  };
}

/** Relief is owed, and belongings are protected. */
export async function protectedBelongings(caller: Caller): Promise<{ id: string; belongingsId: string }> {
  const { id } = await inRelief(caller);
  const { body } = await caller.post(`/applications/${id}/belongings`, someBelongings()).expect(201);
  return { id, belongingsId: body.id as string };
}

/** A hospital tells the council that somebody on a ward chose of them, with their consent. */
export function aReferralIn(overrides: Body = {}, person: Body = {}): Body {
  return {
    body: 'hospital-inpatient',
    authorityCode: BLACKPOOL,
    consent: true,
    choseTheAuthority: true,
    receivedOn: APPROACHED_ON,
    nowhereTonight: false,
    referrer: { name: 'Ward sister Okoye', contact: 'ward 7, extension 300' },
    person: { name: 'Carys Bevan', safeContact: 'On the ward, in person', circumstances: 'Cannot go back', ...person },
    ...overrides,
  };
}

/** …and it has been sent. */
export async function referred(caller: Caller, overrides: Body = {}): Promise<string> {
  const { body } = await caller.post('/referrals-in', aReferralIn(overrides)).expect(201);
  return body.id as string;
}

/** A mother with two, in a refuge while relief is owed; nobody has asked about the children. */
export async function withChildrenPlaced(test: TestApp) {
  const { id, household } = await inRelief(test.as(test.cast.officer));
  await arrived(test, { householdId: household.id });
  return { id, household, boy: memberOf(household, 'boy'), baby: memberOf(household, 'baby') };
}

/** She agreed that all three are told of her boy, and said which practice and which school. */
export function anAnswerAboutAChild(personId: string, overrides: Body = {}): Body {
  return {
    personId,
    askedOn: APPROACHED_ON,
    consentedTo: ['gp', 'health-visiting', 'school'],
    informationOn: APPROACHED_ON,
    ...overrides,
  };
}

/** …and has been asked. */
export async function askedAboutAChild(test: TestApp, overrides: Body = {}) {
  const placed = await withChildrenPlaced(test);
  const body = anAnswerAboutAChild(placed.boy, overrides);
  const answer = await test.as(test.cast.officer).post(`/applications/${placed.id}/children-placed`, body).expect(201);
  return { ...placed, childId: answer.body.id as string };
}

/** The school alone looks into the child’s record, and she has found out so. */
export function aSchoolCheck(overrides: Body = {}): Body {
  return { schoolIsSafe: true, checkedOn: APPROACHED_ON, found: 'Only the head; he is on no list', ...overrides };
}

/** Social services of the town are asked for a support worker; nothing is said of who they are. */
export function aRequestForHelp(overrides: Body = {}): Body {
  return {
    body: 'social-services',
    authorityCode: BLACKPOOL,
    whom: 'Duty manager, families team',
    request: 'A support worker for a mother with two children',
    askedOn: APPROACHED_ON,
    answerBy: '2026-03-17',
    sharesInformation: false,
    ...overrides,
  };
}

/** …and have been asked. */
export async function helpAsked(caller: Caller, overrides: Body = {}): Promise<{ id: string; helpId: string }> {
  const { id } = await inRelief(caller);
  const { body } = await caller.post(`/applications/${id}/help-asked`, aRequestForHelp(overrides)).expect(201);
  return { id, helpId: body.id as string };
}

/** They send one. */
export function anAnswerToHelp(overrides: Body = {}): Body {
  return { answer: 'helps', answeredOn: APPROACHED_ON, said: 'Somebody comes on Thursday.', ...overrides };
}

/** She is told, through an interpreter, what she must tell. */
export function anExplanation(overrides: Body = {}): Body {
  return { explainedOn: APPROACHED_ON, way: 'through-an-interpreter', ...overrides };
}

/** Friends can no longer have them, nothing is said of abuse, and it was explained what they must tell. */
export async function explained(caller: Caller): Promise<{ id: string }> {
  const { id } = await applied(caller, anotherReason());
  await caller.post(`/applications/${id}/changes-told/explanations`, anExplanation()).expect(201);
  return { id };
}

/** They had found a room, and did not say so when they were asked. */
export function aChangeNotTold(overrides: Body = {}): Body {
  const because = { whyNot: 'no-good-reason', reasons: 'They were asked twice, and nothing kept them.' };
  return { changedOn: APPROACHED_ON, what: 'They had a room with a friend.', ...because, ...overrides };
}
