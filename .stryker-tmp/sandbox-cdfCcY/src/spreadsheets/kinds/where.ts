// @ts-nocheck
import { References } from '../../accommodation/references.queries.js';
import type { RowError, Values } from './columns.js';

/** The premises and the unit that a row names, as far as they are recorded. */
export interface Where {
  readonly premisesId: string | undefined;
  readonly unitId: string | undefined;
}

/** Finds the premises of each row, and the unit whose reference stands under `unitHeading`. */
export async function whereOf(
  references: References,
  rows: readonly Values[],
  providerId: string,
  unitHeading: string,
): Promise<Where[]> {
  const premises = await references.premises(
    providerId,
    rows.map(({ premisesReference }) => premisesReference as string),
  );
  const named = rows.map((row) => ({
    premisesId: premises.get(row['premisesReference'] as string),
    reference: row[unitHeading] as string,
  }));
  const find = await references.units(
    named.flatMap(({ premisesId, reference }) => (premisesId === undefined ? [] : [{ premisesId, reference }])),
  );
  return named.map(({ premisesId, reference }) => ({
    premisesId,
    unitId: premisesId === undefined ? undefined : find({ premisesId, reference }),
  }));
}

/** The error of a row whose premises are not recorded. */
export function unknownPremises(): RowError {
  return {
    field: 'premisesReference',
    code: 'unknown-premises',
    message: 'You have no premises with this reference. Record them first, or import them.',
  };
}
