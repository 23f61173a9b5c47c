// @ts-nocheck
import { localDate } from '../shared/local-date.js';
import { type Belonging, refuseJoining, refuseLeaving, refuseLevels, refuseReturning } from './household.rules.js';
import { NEEDS } from './people.codes.js';

const TODAY = localDate('2026-03-10');

const child = (overrides: Partial<Belonging> = {}): Belonging => ({
  ...{ dateOfBirth: '2020-01-15', lead: false, joinedOn: null, leftOn: null },
  ...overrides,
});

describe('who joins a household', () => {
  it.each([
    ['was born today and joins today', '2026-03-10', '2026-03-10', undefined],
    ['was born long ago and joins today', '1990-01-01', '2026-03-10', undefined],
    ['will be born', '2026-03-11', '2026-03-11', 'in-the-future'],
    ['will come tomorrow', '2020-01-01', '2026-03-11', 'in-the-future'],
    ['came before they were born', '2026-03-10', '2026-03-09', 'before-birth'],
  ])('%s', (_, dateOfBirth, joinedOn, code) => {
    expect(refuseJoining({ dateOfBirth, joinedOn }, TODAY)?.code).toBe(code);
  });
});

describe('who leaves a household', () => {
  it.each([
    ['is there from the start', child(), '2026-03-10', undefined],
    ['was born into it on that day', child({ dateOfBirth: '2026-03-10' }), '2026-03-10', undefined],
    ['joined on that day', child({ joinedOn: '2026-03-01' }), '2026-03-01', undefined],
    ['leads it', child({ lead: true }), '2026-03-10', 'lead-stays'],
    ['has left', child({ leftOn: '2026-03-01' }), '2026-03-10', 'left-already'],
    ['will leave tomorrow', child(), '2026-03-11', 'in-the-future'],
    ['had not been born', child(), '2020-01-14', 'before-joining'],
    ['had not joined', child({ joinedOn: '2026-03-01' }), '2026-02-28', 'before-joining'],
  ])('%s', (_, person, leftOn, code) => {
    expect(refuseLeaving(person, leftOn, TODAY)?.code).toBe(code);
  });
});

describe('who comes back', () => {
  it.each([
    ['left and returns on the same day', child({ leftOn: '2026-03-01' }), '2026-03-01', undefined],
    ['left and returns today', child({ leftOn: '2026-03-01' }), '2026-03-10', undefined],
    ['never left', child(), '2026-03-10', 'never-left'],
    ['will return tomorrow', child({ leftOn: '2026-03-01' }), '2026-03-11', 'in-the-future'],
    ['returned before they left', child({ leftOn: '2026-03-01' }), '2026-02-28', 'before-leaving'],
  ])('%s', (_, person, returnedOn, code) => {
    expect(refuseReturning(person, returnedOn, TODAY)?.code).toBe(code);
  });
});

describe('levels of need', () => {
  it('are for needs that are recorded', () => {
    expect(refuseLevels(NEEDS, { alcohol: 'high', language: 'low' })).toBeNull();
    expect(refuseLevels(['alcohol'], {})).toBeNull();
    const refusal = refuseLevels(['alcohol'], { alcohol: 'high', drugs: 'low', language: 'low' });
    expect(refusal?.errors.map(({ field }) => field)).toEqual(['needLevels.drugs', 'needLevels.language']);
  });
});
