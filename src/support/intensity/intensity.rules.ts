/** The continuum, from the least support to the most. */
export const INTENSITIES = ['light-touch', 'regular', 'intensive'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** What a form offers first where nobody has chosen. Support that is opened without it has none until somebody says. */
export const USUAL_INTENSITY: Intensity = 'regular';

/** The reason of the first step, which is how support began. */
export const AT_THE_START = 'How support began';

export type Direction = 'first' | 'up' | 'down';

/** Which way a step goes along the continuum; null when it is none. */
export function directionOf(before: Intensity | null, after: Intensity): Direction | null {
  if (before === null) return 'first';
  const steps = INTENSITIES.indexOf(after) - INTENSITIES.indexOf(before);
  if (steps === 0) return null;
  return steps > 0 ? 'up' : 'down';
}
