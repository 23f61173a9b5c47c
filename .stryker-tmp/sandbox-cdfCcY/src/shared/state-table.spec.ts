// @ts-nocheck
import { StateTable, type StateTableDefinition } from './state-table.js';

const DOOR = {
  states: ['open', 'shut', 'locked'],
  beginsIn: ['open'],
  moves: {
    shut: { open: ['shut'] },
    lock: { shut: ['locked'] },
    open: { shut: ['open'], locked: ['open', 'shut'] },
  },
} as const;

describe('a table of states', () => {
  const door = StateTable.of(DOOR);

  it.each([
    ['open', 'shut', true],
    ['open', 'lock', false],
    ['locked', 'open', true],
    ['locked', 'shut', false],
  ] as const)('from %s, %s is allowed: %s', (state, move, allowed) => {
    expect(door.allows(state, move)).toBe(allowed);
  });

  it('says where a move may lead and what may be done from a state', () => {
    expect(door.leadsTo('locked', 'open')).toEqual(['open', 'shut']);
    expect(door.leadsTo('open', 'lock')).toEqual([]);
    expect(door.movesFrom('shut')).toEqual(['lock', 'open']);
  });

  it.each([
    ['a state listed twice', { states: ['open', 'shut', 'locked', 'open'] }, 'open is listed twice'],
    ['an unknown beginning', { beginsIn: ['open', 'ajar'] }, 'ajar is not a state'],
    ['a move from an unknown state', { moves: { ...DOOR.moves, push: { ajar: ['open'] } } }, 'ajar is not a state'],
    ['a move to an unknown state', { moves: { ...DOOR.moves, pull: { open: ['ajar'] } } }, 'ajar is not a state'],
    ['a move that is never made', { moves: { ...DOOR.moves, knock: {} } }, 'knock can never be made'],
    ['a move to nowhere', { moves: { ...DOOR.moves, knock: { open: [] } } }, 'knock leads nowhere from open'],
    ['a state out of reach', { states: [...DOOR.states, 'bricked-up'] }, 'bricked-up cannot be reached'],
    [
      'a state that is reached only from states out of reach',
      {
        states: [...DOOR.states, 'left', 'right'],
        moves: { ...DOOR.moves, swap: { left: ['right'], right: ['left'] } },
      },
      'left cannot be reached; right cannot be reached',
    ],
  ])('stops the start for %s', (_, change, fault) => {
    const bad = { ...DOOR, ...change } as StateTableDefinition<string, string>;
    expect(() => StateTable.of(bad)).toThrow(fault);
  });
});
