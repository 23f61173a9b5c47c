/** Settings of an installation that knows the first day of telling of children in temporary accommodation (s.213AA): before all tests. */
export const CHILDREN_ARE_TOLD_OF = {
  LAW_SETTINGS_FILE: new URL('./law-in-force.json', import.meta.url).pathname,
};
