/**
 * The same function, which works each answer out once: for pure functions that are asked about few things over and over. What is remembered
 * is forgotten all at once when there is too much of it.
 */
export function remembering<K, V>(find: (key: K) => V, most = 4000): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
