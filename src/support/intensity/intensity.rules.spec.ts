import { directionOf, type Intensity } from './intensity.rules.js';

describe('a step along the continuum', () => {
  it.each<[Intensity | null, Intensity, string | null]>([
    [null, 'regular', 'first'],
    ['light-touch', 'regular', 'up'],
    ['light-touch', 'intensive', 'up'],
    ['intensive', 'regular', 'down'],
    ['intensive', 'light-touch', 'down'],
    ['regular', 'regular', null],
  ])('from %s to %s goes %s', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });
});
