import type { GapFigures, GapsBy } from '../support/support-gaps.service.js';

interface GapGroup extends GapFigures {
  readonly key: string;
  /** What people call it; null where nobody knows which it is. */
  readonly name: string | null;
}

/** One way to tell days of support apart, and what a line of its table is. */
const TABLES: Readonly<Record<GapsBy, { readonly name: string; readonly what: string }>> = {
  provider: { name: 'By the service that leads the support', what: 'Service' },
  area: { name: 'By council area', what: 'Area' },
};

/** A group of days of support as it is read. */
export function gapGroupInWords(name: string | null): string {
  return name ?? 'Not known';
}

/** Days of support and gaps of several groups, as a table of the page of figures. */
export function gapsShown(
  { by, groups }: { readonly by: GapsBy; readonly groups: readonly GapGroup[] },
  rowsOf: (by: GapsBy, key: string) => string | null,
) {
  return {
    ...TABLES[by],
    groups: groups.map(({ key, name, ...figures }) => ({
      ...{ ...figures, label: gapGroupInWords(name) },
      rows: figures.people ? rowsOf(by, key) : null,
    })),
  };
}
