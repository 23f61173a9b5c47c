/** What everything that is sealed of an import belongs to. */
// @ts-nocheck

export function belongsTo(importId: string): string {
  return `import:${importId}`;
}
