// @ts-nocheck
import { Refusal } from '../shared/refusal.js';
import type { CouncilArea } from './directory.queries.js';

/** Why these cannot be the neighbours of an area, or null: it is never its own, each is known, and counties adjoin by their districts. */
export function refuseNeighbours(
  area: CouncilArea,
  neighbours: readonly string[],
  all: ReadonlyMap<string, CouncilArea>,
): Refusal | null {
  if (area.kind === 'county') return countyHasNone([]);
  const itself = neighbours.indexOf(area.code);
  if (itself >= 0) {
    return Refusal.rule('neighbour-of-itself', 'An area cannot be its own neighbour.', [
      { field: `codes.${itself}`, code: 'neighbour-of-itself', message: 'Take this area out of its own list.' },
    ]);
  }
  const unknown = neighbours.findIndex((code) => !all.has(code));
  if (unknown >= 0) {
    return Refusal.rule('unknown-local-authority', 'One of the areas is not a council area that this service knows.', [
      { field: `codes.${unknown}`, code: 'unknown', message: 'Choose a council area from GET /local-authorities.' },
    ]);
  }
  const county = neighbours.findIndex((code) => all.get(code)?.kind === 'county');
  return county < 0 ? null : countyHasNone([`codes.${county}`]);
}

function countyHasNone(fields: readonly string[]): Refusal {
  return Refusal.rule(
    'county-has-no-neighbours',
    'A county adjoins others by its districts.',
    fields.map((field) => ({ field, code: 'county', message: 'Name the districts of the county instead.' })),
  );
}
