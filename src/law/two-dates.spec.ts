import { localDate, type LocalDate } from '../shared/local-date.js';
import { computeClock } from './clocks.js';
import { checkForm, type LandlordKind } from './domestic-abuse/tenancy-forms.js';
import { jointTenantNotice } from './domestic-abuse/tenancies.js';
import { isBedAndBreakfast } from './homelessness/accommodation/suitability.js';
import { fled, opened, proposal } from './homelessness/case-notes.spec-support.js';
import { refuseAsking } from './homelessness/co-operation/child-placed.js';
import { decide } from './homelessness/decisions/decisions.js';
import { endDuty } from './homelessness/duties/ending-a-duty.js';
import { acceptedBeforeRepeal } from './homelessness/duties/housing-offers.js';
import { noticeCounts } from './homelessness/gateway/possession-notices.js';
import { allocationMayTestConnection } from './homelessness/referral/local-connection.js';
import { DEFAULT_SETTINGS } from './settings.js';

const on = localDate;
const commencements = {
  ...{ NSHS_STANDARDS: on('2027-04-01'), RRA_SOCIAL: on('2027-10-01') },
  ...{ CWSA_S9: on('2026-12-01'), CWSA_S11: on('2026-12-01') },
};
const settled = { ...DEFAULT_SETTINGS, commencements };

/** The rule that refuses a step, or what the step leads to. */
function answerOf(result: ReturnType<typeof decide> | ReturnType<typeof endDuty>): string {
  return 'rule' in result ? `refused: ${result.rule}` : result.effect.helpTrack;
}

const place = { selfContained: false, sharesOrLacksFacilities: true, managedBy: 'other' } as const;
const careLeaver = (day: string) =>
  proposal('intentionality', 'intentional', day, { facts: { formerRelevantChild: true } });
const leftBelowStandards = (day: string) =>
  proposal('intentionality', 'intentional', day, { facts: { leftHousingBelowStandards: true } });
const acceptedTenancy = (endedOn: LocalDate) => ({
  duty: 'main' as const,
  ground: 'MD-6cc',
  endedOn,
  reasons: 'Accepted a tenancy.',
});

/** The rule that refuses a shorthold tenancy from a day on, or that it may begin. */
function formOf(landlord: LandlordKind, startsOn: LocalDate): string {
  const step = checkForm({ landlord, tenure: 'assured-shorthold', startsOn }, commencements);
  return step ? `refused: ${step.rule}` : 'may';
}

describe('the same facts on two dates', () => {
  it.each<[string, string, unknown, string, unknown, (day: LocalDate) => unknown]>([
    [
      'DA_PN: fled abuse, found not in priority need',
      '2021-07-04',
      'application-open',
      '2021-07-05',
      'refused: PN-e',
      (day) => answerOf(decide(fled(), proposal('priority-need', 'not-in-priority-need', day))),
    ],
    [
      'BNB_2022: a room in somebody’s home is bed and breakfast',
      '2022-05-31',
      true,
      '2022-06-01',
      false,
      (day) => isBedAndBreakfast({ ...place, privateDwelling: true }, day),
    ],
    [
      'ALLOC_LC_2025: the register asks a victim for a local connection',
      '2025-07-09',
      true,
      '2025-07-10',
      false,
      (day) => allocationMayTestConnection({ movesForReasonsConnectedWithAbuse: true, careLeaverUnder25: false }, day),
    ],
    [
      'RRA_PRIVATE: a section 21 notice served that day counts',
      '2026-04-30',
      true,
      '2026-05-01',
      false,
      (day) =>
        noticeCounts({ kind: 'section-21', landlord: 'private', servedOn: day, specifiedDate: day, valid: true }),
    ],
    [
      'RRA_PRIVATE: the main duty ends when they accept a private assured tenancy',
      '2026-04-30',
      'closed',
      '2026-05-01',
      'refused: MD-6cc',
      (day) => answerOf(endDuty(opened({ helpTrack: 'main-duty' }), acceptedTenancy(day))),
    ],
    [
      'RRA_PRIVATE: two years to apply again after a private offer',
      '2026-04-30',
      '2028-04-29',
      '2026-05-01',
      null,
      (day) => (computeClock('K-21', { dayOne: day }) as { lastDay: string | null }).lastDay,
    ],
    [
      'RRA_PRIVATE: until when a private offer has to be accepted, for its letter to tell of applying again',
      '2026-04-30',
      '2026-04-30',
      '2026-05-01',
      null,
      (day) => acceptedBeforeRepeal({ kind: 'private-rented', restrictedCase: false, helpedAlready: false }, day),
    ],
    [
      'RRA_PRIVATE: a joint tenant’s notice',
      '2026-04-30',
      '2026-05-28',
      '2026-05-01',
      '2026-07-01',
      (day) => jointTenantNotice('private-assured', day).endsNotBefore,
    ],
    [
      'RRA_PRIVATE: a private landlord lets on a shorthold tenancy from that day',
      '2026-04-30',
      'may',
      '2026-05-01',
      'refused: TR-1',
      (day) => formOf('private', day),
    ],
    [
      'E29: CWSA_S9: a care leaver of 23, found intentionally homeless',
      '2026-11-30',
      'application-open',
      '2026-12-01',
      'refused: INT-6',
      (day) => answerOf(decide(opened({ applicantAge: 23 }), careLeaver(day), settled)),
    ],
    [
      'NSHS_STANDARDS: left supported housing below the standards, found intentionally homeless',
      '2027-03-31',
      'application-open',
      '2027-04-01',
      'refused: INT-5',
      (day) => answerOf(decide(opened(), leftBelowStandards(day), settled)),
    ],
    [
      'CWSA_S11: consent is asked to tell of a child who is placed',
      '2026-11-30',
      false,
      '2026-12-01',
      true,
      (day) => refuseAsking({ placedOn: day, age: 9, endsMainDuty: false, askedBefore: false }, commencements) === null,
    ],
    [
      'RRA_SOCIAL: a housing association lets on a shorthold tenancy from that day',
      '2027-09-30',
      'may',
      '2027-10-01',
      'refused: TR-1',
      (day) => formOf('registered-provider', day),
    ],
    [
      'RRA_SOCIAL: a housing association’s section 8 notice counts',
      '2027-09-30',
      false,
      '2027-10-01',
      true,
      (day) =>
        noticeCounts(
          { kind: 'section-8', landlord: 'social', servedOn: day, specifiedDate: day, valid: true },
          commencements,
        ),
    ],
  ])('%s: on %s %s, on %s %s', (_, before, then, from, now, answer) => {
    expect([answer(on(before)), answer(on(from))]).toEqual([then, now]);
  });
});
