/** Counts of households from one up to this are not shown to those who see no household. */
// @ts-nocheck

export const LARGEST_HIDDEN = 4;

/** True for a count that could point at somebody. Nobody at all points at nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count <= LARGEST_HIDDEN;
}

/**
 * Which parts of a whole must not be shown, by their place in the list: the small ones, those in `besides`, and as many of the next
 * smallest as it takes for the whole less the parts that are shown to say nothing of a small one. When the whole itself is small,
 * everything that is not nothing is hidden; the whole is then for the caller to hide.
 *
 * `overlapping`: a household may be in several parts, as in several months. Then one hidden part must be large by itself.
 */
export function hiddenParts(
  counts: readonly number[],
  { overlapping = false, besides = new Set() }: { overlapping?: boolean; besides?: ReadonlySet<number> } = {},
): ReadonlySet<number> {
  const hidden = new Set(counts.flatMap((count, part) => (isSmall(count) || besides.has(part) ? [part] : [])));
  const hiddenCounts = () => [...hidden].map((part) => counts[part] ?? 0).filter((count) => count > 0);
  if (hiddenCounts().length === 0) return hidden;

  const shown = counts
    .map((count, part) => ({ count, part }))
    .filter(({ count, part }) => count > 0 && !hidden.has(part))
    .sort((a, b) => a.count - b.count);
  for (const { part } of shown) {
    if (!givesAway(hiddenCounts(), overlapping)) break;
    hidden.add(part);
  }
  return hidden;
}

function givesAway(hidden: readonly number[], overlapping: boolean): boolean {
  const together = overlapping ? Math.max(...hidden) : hidden.reduce((sum, count) => sum + count, 0);
  return hidden.length < 2 || isSmall(together);
}
