import { recorded } from '../../../test/factories/households.js';
import { accepted, departed } from '../../../test/factories/placements.js';
import type { Cast, CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const A_PAGE = 25;

describe('the page of households', () => {
  let test: TestApp;
  /** Everything that anybody recorded, newest first. */
  let all: { id: string; reference: string }[];
  /** Recorded by Preston and shared with Blackpool. */
  const shared: string[] = [];
  const noLonger: string[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    for (let round = 0; round < A_PAGE; round++) {
      await recorded(test.as(test.cast.officer));
      const theirs = await recorded(test.as(test.cast.prestonOfficer));
      const shareId = await share(test.cast.prestonOfficer, theirs.id, 'blackpool');
      if (round % 5 === 0) await endShare(theirs.id, shareId);
      (round % 5 === 0 ? noLonger : shared).push(theirs.id);
      if (round % 8 === 0) await accepted(test);
    }
    await departed(test);
    const { householdId } = await accepted(test);
    await share(test.cast.officer, householdId, 'rowan');
    all = await test.rows('select id, reference from people.household order by id desc');
  });
  afterAll(() => test.close());

  it.each(['officer', 'prestonOfficer', 'rowanManager', 'coordinator'] as const)(
    'has for the %s exactly the households that open, newest first, each once, over however many pages',
    async (who) => {
      const visitor = Visitor.at(test.url, test.cast[who]);
      const open: string[] = [];
      for (const { id, reference } of all) {
        if ((await visitor.get(`/households/${id}`)).status === 200) open.push(reference);
      }
      expect(await listed(visitor)).toEqual(open);
    },
  );

  it('is long, for those whom another council told of its households', async () => {
    const references = await listed(Visitor.at(test.url, test.cast.officer));
    expect(references.length).toBeGreaterThan(A_PAGE + shared.length);
  });

  it('says beside the person what cannot be so of them', async () => {
    const ada = { givenName: 'Ada', familyName: 'Moss', dateOfBirth: '1994-03-31', sex: 'female', channel: 'none' };
    const child = { 'givenName-child-2': 'Bo', 'familyName-child-2': 'Moss', 'sex-child-2': 'male' };
    const records = async (values: Record<string, string>) =>
      Visitor.at(test.url, test.cast.officer).send(
        '/households/new',
        { ...ada, ...values },
        { from: '/households/new' },
      );
    const unborn = await records({ dateOfBirth: '2999-03-31' });
    expect([unborn.status, unborn.text.includes('href="#dateOfBirth"')]).toEqual([422, true]);
    const child2 = await records({ ...child, 'dateOfBirth-child-2': '2999-03-31' });
    expect([child2.status, child2.text.includes('href="#dateOfBirth-child-2"')]).toEqual([422, true]);
  });

  it('finds by its reference what is shared, and not what is not shared any more', async () => {
    const find = async (who: CastMember, id: string | undefined) => {
      const reference = all.find((each) => each.id === id)?.reference.toLowerCase() ?? '';
      const visitor = Visitor.at(test.url, who);
      return (await visitor.send('/households/find', { reference }, { from: '/households' })).status;
    };
    expect(await find(test.cast.officer, shared[0])).toBe(303);
    expect(await find(test.cast.officer, noLonger[0])).toBe(422);
    expect(await find(test.cast.prestonOfficer, noLonger[0])).toBe(303);
  });

  /** The references on all its pages, one after the other. */
  async function listed(visitor: Visitor): Promise<string[]> {
    const references: string[] = [];
    for (let path: string | undefined = '/households'; path;) {
      const { text, status }: { text: string; status: number } = await visitor.get(path);
      expect(status).toBe(200);
      references.push(...[...text.matchAll(/>(HH-[0-9A-Z]+)<\/a>/g)].map(([, reference]) => reference!));
      path = /href="([^"]+)" rel="next"/.exec(text)?.[1];
    }
    return references;
  }

  async function share(by: CastMember, id: string, organisation: keyof Cast['organisations']): Promise<string> {
    const body = {
      organisationId: test.cast.organisations[organisation],
      purpose: 'They look for a place',
      consent: 'given',
    };
    return (await test.as(by).post(`/households/${id}/shares`, body).expect(201)).body.id as string;
  }

  async function endShare(id: string, shareId: string): Promise<void> {
    await test.as(test.cast.prestonOfficer).delete(`/households/${id}/shares/${shareId}`).expect(204);
  }
});
