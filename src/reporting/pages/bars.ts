const WIDTH = 640;
const HEIGHT = 200;
const GAP = 8;

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly text: string;
}

/**
 * Rates of a hundred as upright bars of one picture, in pixels; a rate that is null has no bar, and `without` says why. Empty when none of them is to be
 * seen: a frame without a bar says nothing.
 */
export function barsOf(
  rates: readonly { readonly label: string; readonly percent: number | null; readonly without?: string }[],
): {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly isEmpty: boolean;
} {
  const step = rates.length === 0 ? WIDTH : WIDTH / rates.length;
  const bars = rates.map(({ label, percent, without = 'held back' }, index) => {
    const height = Math.round((Math.min(100, percent ?? 0) / 100) * HEIGHT);
    return {
      x: Math.round(index * step + GAP / 2),
      y: HEIGHT - height,
      width: Math.round(step - GAP),
      height,
      label,
      text: percent === null ? without : `${percent}%`,
    };
  });
  return { width: WIDTH, height: HEIGHT, bars, isEmpty: bars.every(({ height }) => height === 0) };
}
