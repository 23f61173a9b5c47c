// @ts-nocheck
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

type Json = Record<string, unknown>;

/** Every `$ref` anywhere in a document. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = (part as Json)['$ref'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(part).flatMap(references)];
}

describe('the API document', () => {
  let test: TestApp;
  let document: { components: { schemas: Record<string, { properties: Json }> } };
  beforeAll(async () => {
    test = await startTestApp();
    document = (await test.as(test.cast.officer).get('/openapi.json').expect(200)).body as typeof document;
  });
  afterAll(() => test.close());

  it('leads nowhere that is not in it', () => {
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(references(document))].filter((reference) => !known.includes(reference))).toEqual([]);
  });

  it('says of a day, an id and open facts what they are', () => {
    expect(document.components.schemas['DecisionBody']?.properties).toMatchObject({
      decidedOn: { type: 'string', format: 'date' },
      secondOfficerId: { type: 'string', format: 'uuid' },
      facts: { type: 'object' },
      categories: { type: 'array' },
    });
  });

  it('says what the elements of a list are', () => {
    expect(document.components.schemas['CloseBody']?.properties['outcomes']).toMatchObject({
      items: { $ref: '#/components/schemas/OutcomeBody' },
    });
    expect(document.components.schemas['HouseholdBody']?.properties['members']).toMatchObject({
      items: { $ref: '#/components/schemas/MemberBody' },
    });
  });
});
