/**
 * Starts `act` for each of the list in its order, at most `lanes` at a time; gives a promise for the end of each. The first failure
 * stops those that have not begun, and each of them fails with it.
 */
// @ts-nocheck

export function inTurn<T>(list: readonly T[], lanes: number, act: (item: T) => Promise<void>): Promise<void>[] {
  const ends: Promise<void>[] = [];
  list.forEach((item, index) => {
    const before = index < lanes ? Promise.resolve() : (ends[index - lanes] ?? Promise.resolve());
    const end = before.then(() => act(item));
    // Whoever awaits it hears of the failure; until then it must not count as unheard.
    end.catch(() => undefined);
    ends.push(end);
  });
  return ends;
}
