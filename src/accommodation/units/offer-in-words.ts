import { labelOf } from '../../shared/code-lists.js';
import type { UnitProfile } from './unit-profile.js';

type Offer = Omit<UnitProfile, 'turnaroundWorkingDays'>;

/** What a unit offers, as people say it: first who fits in, then how it is built, then who is supported. */
export function offerInWords(unit: Offer): string[] {
  return [...room(unit), ...access(unit), ...welcome(unit)].filter((words) => words !== null);
}

/** The same in short: only who fits in. */
export function roomInWords(unit: Offer): string[] {
  return room(unit).filter((words) => words !== null);
}

function room(unit: Offer): (string | null)[] {
  return [
    count(unit.bedspaces, 'bedspace'),
    unit.cots > 0 ? count(unit.cots, 'cot') : null,
    unit.bedrooms === null ? null : count(unit.bedrooms, 'bedroom'),
    unit.selfContained ? 'Self-contained' : shared(unit.shares),
    unit.pets > 0 ? count(unit.pets, 'pet') : null,
  ];
}

function access(unit: Offer): (string | null)[] {
  return [
    unit.wheelchair ? 'Wheelchair accessible' : null,
    unit.stepFree ? 'Step-free' : null,
    unit.carerSpace ? 'Room for a carer' : null,
    staffed(unit.staffed),
  ];
}

function welcome(unit: Offer): (string | null)[] {
  const { womenOnly, menOnly, maxChildren, oldestBoyAge, acceptsNeeds, noRecourse, byAndFor } = unit;
  const needs = acceptsNeeds.filter((need) => need !== 'no-recourse-to-public-funds');
  return [
    womenOnly ? 'Women only' : null,
    menOnly ? 'Men only' : null,
    maxChildren === null
      ? null
      : maxChildren === 0
        ? 'No children'
        : `Up to ${count(maxChildren, 'child', 'children')}`,
    oldestBoyAge === null ? null : `Boys up to ${oldestBoyAge}`,
    needs.length > 0 ? `Supports ${needs.map((need) => lower(labelOf('needs', need) ?? need)).join(', ')}` : null,
    noRecourse === 'no' ? null : `No recourse to public funds${noRecourse === 'yes' ? '' : ', with funding'}`,
    byAndFor === null ? null : `By and for ${lower(labelOf('byAndFor', byAndFor) ?? byAndFor)}`,
  ];
}

function shared(parts: UnitProfile['shares']): string | null {
  if (parts.length === 0) return null;
  return `Shared ${parts.map((part) => lower(labelOf('sharedParts', part) ?? part)).join(', ')}`;
}

function staffed(hours: UnitProfile['staffed']): string | null {
  if (hours === null || hours === 'not-staffed') return null;
  return `Staff there: ${lower(labelOf('staffed', hours) ?? hours)}`;
}

function count(n: number, thing: string, things = `${thing}s`): string {
  return `${n} ${n === 1 ? thing : things}`;
}

function lower(words: string): string {
  return words.startsWith('LGBT') ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
