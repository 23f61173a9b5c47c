// @ts-nocheck
import type { NewHousehold } from '../../people/households.service.js';
import type { NewMember } from '../../people/members.service.js';
import type { Need } from '../../people/people.codes.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import type { Chance } from './chance.js';

// Invented people only. The telephone numbers are of the range that Ofcom keeps for drama.
const WOMEN =
  'Amara Beth Carys Dina Eilidh Farah Grace Halina Imogen Joanna Katya Leila Mina Nadia Orla Priya Rosa Sana Tegan Una Vera Wren Yasmin Zofia'.split(
    ' ',
  );
const GIRLS =
  'Ada Bea Cleo Dot Elsie Fern Gaia Hope Ivy Jess Kit Lola Maya Nell Olive Poppy Ruby Skye Thea Willow'.split(' ');
const BOYS = 'Adam Ben Cai Dev Eli Finn Gus Hari Ivo Jay Kofi Leo Max Noah Owen Ravi Sam Theo Umar Zac'.split(' ');
const FAMILIES =
  'Ashworth Barlow Chowdhury Dunne Entwistle Fielding Grabowski Hussain Iqbal Jolly Kaczmarek Lund Mensah Novak Okafor Pilling Rahman Standish Tattersall Unsworth Whittle Yates'.split(
    ' ',
  );
const ETHNICITIES = [
  'White British',
  'White Irish',
  'White other',
  'Pakistani',
  'Indian',
  'Bangladeshi',
  'Black African',
  'Black Caribbean',
  'Mixed',
  'Prefers not to say',
];

const NEEDS_BY_PERCENT: readonly (readonly [Need, number])[] = [
  ['mental-health', 23],
  ['alcohol', 8],
  ['drugs', 7],
  ['immigration', 6],
  ['language', 6],
  ['no-recourse-to-public-funds', 5],
  ['physical-disability', 7],
  ['learning-disability', 4],
  ['offending-history', 3],
];

/** An invented household as an officer would record it on `day`; every published share holds over a year of them. */
export function inventHousehold(
  chance: Chance,
  day: LocalDate,
  options: { withChildren: boolean; unsafeAreas: readonly string[] },
): NewHousehold {
  const familyName = chance.pick(FAMILIES);
  const lead: NewMember = {
    key: 'lead',
    givenName: chance.pick(WOMEN),
    familyName,
    dateOfBirth: born(chance, day, 18, 58),
    sex: 'female',
    relationshipToLead: 'self',
    ethnicity: chance.pick(ETHNICITIES),
    pregnant: chance.percent(6),
  };
  const children = options.withChildren ? inventChildren(chance, day, familyName) : [];
  return {
    members: [lead, ...children],
    safeContact: {
      channel: chance.pick(['phone', 'text', 'via-worker']),
      value: `07700 900${chance.between(100, 999)}`,
    },
    unsafeAreas: options.unsafeAreas.map((localAuthorityCode) => ({ localAuthorityCode })),
    needs: NEEDS_BY_PERCENT.filter(([, percent]) => chance.percent(percent)).map(([need]) => need),
    requirements: { wheelchair: chance.percent(2), stepFree: chance.percent(4) },
  };
}

function inventChildren(chance: Chance, day: LocalDate, familyName: string): NewMember[] {
  const count = chance.pick([1, 1, 1, 2, 2, 2, 3, 3, 4]);
  return Array.from({ length: count }, (_, index) => {
    const girl = chance.percent(50);
    return {
      key: `child-${index + 1}`,
      givenName: chance.pick(girl ? GIRLS : BOYS),
      familyName,
      dateOfBirth: born(chance, day, 0, 16),
      sex: girl ? 'female' : 'male',
      relationshipToLead: 'child',
    };
  });
}

function born(chance: Chance, day: LocalDate, youngest: number, oldest: number): LocalDate {
  return addDays(day, -Math.round(chance.between(youngest * 365 + 10, oldest * 365 + 300)));
}
