/** The continuum, from the least support to the most. */
export const INTENSITIES = ['light-touch', 'regular', 'intensive'] as const;
export type Intensity = (typeof INTENSITIES)[number];

export type Direction = 'first' | 'up' | 'down';

/** Which way a step goes along the continuum; null when it is none. */
export function directionOf(before: Intensity | null, after: Intensity): Direction | null {
  if (before === null) return 'first';
  const steps = INTENSITIES.indexOf(after) - INTENSITIES.indexOf(before);
  if (steps === 0) return null;
  return steps > 0 ? 'up' : 'down';
}
