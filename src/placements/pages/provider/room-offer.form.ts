import { NO_RECOURSE, STAFFED } from '../../../accommodation/accommodation.codes.js';
import type { PlaceableUnit } from '../../../accommodation/units/unit.queries.js';
import { NEEDS } from '../../../people/people.codes.js';
import { FormErrors } from '../../../web/answer.js';
import { choicesIn } from '../../../web/forms/choices.js';
import { choice, choices, number, optional, readForm, text } from '../../../web/forms/fields.js';
import type { Values } from '../../../web/forms/values.js';

// Whether no recourse is considered is a question of its own.
const SUPPORTED = NEEDS.filter((need) => need !== 'no-recourse-to-public-funds');
const BUILT = ['selfContained', 'wheelchair', 'stepFree', 'carerSpace', 'womenOnly', 'menOnly', 'outOfHours'] as const;
const BUILT_CHOICES = [
  { value: 'selfContained', text: 'Self-contained' },
  { value: 'wheelchair', text: 'Wheelchair accessible' },
  { value: 'stepFree', text: 'Step-free' },
  { value: 'carerSpace', text: 'Room for a carer to sleep' },
  { value: 'womenOnly', text: 'For women only' },
  { value: 'menOnly', text: 'For men only' },
  { value: 'outOfHours', text: 'Takes households at night without being asked first' },
];

const OFFER = {
  reference: text('Enter what the room is called', 60),
  bedspaces: number('Enter how many people can sleep there', 1, 20),
  cots: number('Enter how many cots there are, or 0', 0, 10),
  bedrooms: optional(number('', 1, 20)),
  maxChildren: optional(number('', 0, 20)),
  oldestBoyAge: optional(number('', 0, 25)),
  pets: number('Enter how many pets can come, or 0', 0, 10),
  built: choices(BUILT),
  acceptsNeeds: choices(SUPPORTED),
  noRecourse: choice(NO_RECOURSE, 'Say whether people with no recourse to public funds can come'),
  staffed: optional(choice(STAFFED, 'Choose one')),
};

/** What a form about a room's offer lets one choose from. */
export function offerChoices() {
  return {
    built: BUILT_CHOICES,
    needs: choicesIn('needs').filter(({ value }) => SUPPORTED.some((need) => need === value)),
    noRecourse: choicesIn('noRecourse'),
    staffed: choicesIn('staffed'),
  };
}

/** What a room offers, as it was typed. An empty box says that there is no limit, or that nobody has counted. */
export function readOffer(values: Values) {
  const typed = readForm(OFFER, values);
  if (typed instanceof FormErrors) return typed;
  const { built, bedrooms, maxChildren, oldestBoyAge, staffed, ...said } = typed;
  return {
    ...said,
    ...(Object.fromEntries(BUILT.map((name) => [name, built.includes(name)])) as Record<
      (typeof BUILT)[number],
      boolean
    >),
    bedrooms: bedrooms ?? null,
    maxChildren: maxChildren ?? null,
    oldestBoyAge: oldestBoyAge ?? null,
    staffed: staffed ?? null,
  };
}

/** The form's boxes as a room fills them. */
export function filledOffer(unit: PlaceableUnit): Values {
  const figure = (n: number | null) => (n === null ? '' : String(n));
  return {
    reference: unit.reference,
    bedspaces: figure(unit.bedspaces),
    cots: figure(unit.cots),
    bedrooms: figure(unit.bedrooms),
    maxChildren: figure(unit.maxChildren),
    oldestBoyAge: figure(unit.oldestBoyAge),
    pets: figure(unit.pets),
    built: BUILT.filter((name) => unit[name]),
    acceptsNeeds: unit.acceptsNeeds,
    noRecourse: unit.noRecourse,
    staffed: unit.staffed ?? '',
  };
}
