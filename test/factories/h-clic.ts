import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { FIELD_NAMES } from '../../src/reporting/h-clic/fields.js';
import { LIST_NAMES, listNamed } from '../../src/reporting/h-clic/labels/lists.js';
import type { Mapping } from '../../src/reporting/h-clic/mapping/mapping.js';
import { SECTIONS } from '../../src/reporting/h-clic/return.js';
import { Gathering } from '../../src/reporting/h-clic/snapshot/gathering.js';
import type { Caller, TestApp } from '../support/test-app.js';

/** A mapping file with an element for every field and a number for every label, both made up. */
export function aMappingFile(overrides: Partial<Mapping> = {}): Mapping {
  const names = ['return', 'case', ...SECTIONS, ...FIELD_NAMES];
  return {
    ...{ version: '2026-1', inForceFrom: '2025-01-01', namespace: null, yes: '1', no: '2' },
    elements: Object.fromEntries(names.map((name) => [name, inCapitals(name)])),
    codes: Object.fromEntries(
      LIST_NAMES.map((name) => [
        name,
        Object.fromEntries(listNamed(name).labels.map(({ key }, index) => [key, String(index + 1)])),
      ]),
    ),
    ...overrides,
  };
}

/** `main.lossOfHome` as `LossOfHome`. */
function inCapitals(name: string): string {
  const word = name.split('.').at(-1) ?? name;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What only an officer knows of the woman of the journey. */
export const ANSWERS = {
  ...{ accommodationBefore: 'WITH_FAMILY', ethnicity: 'PREFERS_NOT_TO_SAY', nationality: 'UK' },
  sexualIdentity: 'PREFERS_NOT_TO_SAY',
};

/** An officer answers everything that the return asks of a case that nobody has answered yet. */
export async function answeredForReturn(
  caller: Caller,
  applicationId: string,
  answers: object = ANSWERS,
): Promise<void> {
  await caller.put(`/applications/${applicationId}/h-clic`, { answers }).set({ 'If-Match': '"0"' }).expect(200);
}

/** The supervisor has begun to gather a quarter, and the queue has done it; gives its id. */
export async function gathered(test: TestApp, quarter = '2026-Q1'): Promise<string> {
  const supervisor = test.as(test.cast.supervisor);
  const { body } = await supervisor.post('/h-clic/returns', { quarter }).expect(202);
  const id = body.id as string;
  const gathering = test.app.get(Gathering);
  const next = () => test.app.get(UnitOfWork).asSystem('test', () => gathering.next(id));
  while (await next());
  return id;
}
