// @ts-nocheck
import type { Need } from '../../people/people.codes.js';
import { LANGUAGES } from '../languages.js';
import { offered, type UnitChange } from './unit-offer.js';

const NRPF: Need = 'no-recourse-to-public-funds';

describe('what is said of a unit', () => {
  it.each<
    [string, UnitChange, { acceptsNeeds: Need[]; noRecourse: 'yes' | 'with-funding' | 'no' } | undefined, object]
  >([
    ['nothing about recourse', { cots: 1 }, undefined, { cots: 1 }],
    [
      'as a need',
      { acceptsNeeds: ['alcohol', NRPF] },
      undefined,
      { acceptsNeeds: ['alcohol', NRPF], noRecourse: 'yes' },
    ],
    ['not among the needs', { acceptsNeeds: ['alcohol'] }, undefined, { acceptsNeeds: ['alcohol'], noRecourse: 'no' }],
    ['by itself', { noRecourse: 'with-funding' }, undefined, { acceptsNeeds: [NRPF], noRecourse: 'with-funding' }],
    [
      'by itself, of a unit that takes other needs',
      { noRecourse: 'yes' },
      { acceptsNeeds: ['drugs'], noRecourse: 'no' },
      { acceptsNeeds: ['drugs', NRPF], noRecourse: 'yes' },
    ],
    [
      'no longer',
      { noRecourse: 'no' },
      { acceptsNeeds: ['drugs', NRPF], noRecourse: 'yes' },
      { acceptsNeeds: ['drugs'], noRecourse: 'no' },
    ],
    [
      'as a need again, of a unit that asked for funding',
      { acceptsNeeds: ['alcohol', NRPF] },
      { acceptsNeeds: [NRPF], noRecourse: 'with-funding' },
      { acceptsNeeds: ['alcohol', NRPF], noRecourse: 'with-funding' },
    ],
    [
      'in two ways that differ: the plainer word counts',
      { acceptsNeeds: [NRPF], noRecourse: 'no' },
      undefined,
      { acceptsNeeds: [], noRecourse: 'no' },
    ],
    ['a need twice', { acceptsNeeds: ['drugs', 'drugs'] }, undefined, { acceptsNeeds: ['drugs'], noRecourse: 'no' }],
    [
      'null of a limit and of something else',
      { maxChildren: null, pets: null as never },
      undefined,
      { maxChildren: null },
    ],
  ])('%s', (_, change, before, columns) => {
    expect(offered(change, before)).toEqual(columns);
  });
});

describe('languages', () => {
  it.each(['en', 'pl', 'ur', 'cy', 'zh'])('know %s', (code) => expect(LANGUAGES.has(code)).toBe(true));
  it.each(['xx', 'EN', 'eng', '', 'english'])('do not know %j', (code) => expect(LANGUAGES.has(code)).toBe(false));
});
