// @ts-nocheck
import { BY_AND_FOR, NO_RECOURSE, SECURITY, SHARED_PARTS, STAFFED } from '../../accommodation/accommodation.codes.js';
import { LANGUAGES } from '../../accommodation/languages.js';
import { type Level, LEVELS, NEEDS, type Need } from '../../people/people.codes.js';
import { CellFault, listOf, oneOf, wholeNumber, words, yesOrNo } from './cells.js';
import type { Column, RowError, Values } from './columns.js';
import type { SheetKind } from './sheet-kind.js';

const optional = (heading: string, read: Column['read'], example = ''): Column => ({ heading, read, example });

/** One row: a unit of premises that are recorded already, and what it offers. An empty cell says nothing. */
export const UNITS: SheetKind = {
  columns: [
    { heading: 'premisesReference', read: words(60), required: true, example: 'HAZEL-1' },
    { heading: 'reference', read: words(60), required: true, example: 'Room 1' },
    { heading: 'bedspaces', read: wholeNumber(1, 20), required: true, example: '3' },
    optional('cots', wholeNumber(0, 10), '1'),
    optional('bedrooms', wholeNumber(1, 20), '1'),
    optional('selfContained', yesOrNo, 'no'),
    optional('shares', listOf(oneOf(SHARED_PARTS)), 'kitchen;bathroom'),
    optional('wheelchair', yesOrNo, 'no'),
    optional('stepFree', yesOrNo, 'yes'),
    optional('carerSpace', yesOrNo, 'no'),
    optional('womenOnly', yesOrNo, 'yes'),
    optional('menOnly', yesOrNo, 'no'),
    optional('leadAgeFrom', wholeNumber(16, 100)),
    optional('leadAgeTo', wholeNumber(16, 120)),
    optional('maxChildren', wholeNumber(0, 20), '2'),
    optional('oldestBoyAge', wholeNumber(0, 25), '14'),
    optional('acceptsNeeds', listOf(oneOf(NEEDS)), 'mental-health;alcohol'),
    optional('noRecourse', oneOf(NO_RECOURSE), 'with-funding'),
    optional('supportLevels', levels, 'mental-health:high;alcohol:medium'),
    optional('pets', wholeNumber(0, 20), '0'),
    optional('languages', listOf(language), 'en;pl'),
    optional('byAndFor', oneOf(BY_AND_FOR)),
    optional('staffed', oneOf(STAFFED), '24-hours'),
    optional('security', listOf(oneOf(SECURITY)), 'secure-entry;cctv'),
    optional('takesFromOwnArea', yesOrNo, 'no'),
    optional('outOfHours', yesOrNo, 'no'),
  ],
  key: ['premisesReference', 'reference'],
  check,
};

function check({ womenOnly, menOnly, leadAgeFrom, leadAgeTo }: Values): RowError[] {
  const errors: RowError[] = [];
  if (womenOnly && menOnly) {
    errors.push({ field: 'menOnly', code: 'women-or-men-only', message: 'A unit is for women only or for men only.' });
  }
  if (typeof leadAgeFrom === 'number' && typeof leadAgeTo === 'number' && leadAgeTo < leadAgeFrom) {
    errors.push({
      field: 'leadAgeTo',
      code: 'lead-ages-in-order',
      message: 'This must not be lower than leadAgeFrom.',
    });
  }
  return errors;
}

function levels(text: string): Partial<Record<Need, Level>> | CellFault {
  const pairs = listOf(level)(text);
  return pairs instanceof CellFault ? pairs : Object.fromEntries(pairs);
}

function level(text: string): readonly [string, string] | CellFault {
  const [need = '', degree = ''] = text.toLowerCase().split(':');
  const pair = [oneOf(NEEDS)(need), oneOf(LEVELS)(degree)] as const;
  const fault = pair.find((each) => each instanceof CellFault);
  return fault instanceof CellFault ? fault : (pair as readonly [string, string]);
}

function language(text: string): string | CellFault {
  const code = text.trim().toLowerCase();
  if (LANGUAGES.has(code)) return code;
  return new CellFault('unknown-code', 'Write languages as their two letters of ISO 639-1, such as en or pl.');
}
