import { aWorld, type World } from '../factories/world.js';
import type { CastMember } from '../support/cast.js';
import { CHILDREN_ARE_TOLD_OF } from '../support/law-in-force.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { Crawls } from './crawls.js';

// Promises 7 and 9, on pages: records of every kind, some open to some and some to others, and everybody follows every link.
describe('records on pages', () => {
  let test: TestApp;
  let world: World;
  let crawls: Crawls;

  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: CHILDREN_ARE_TOLD_OF });
    world = await aWorld(test);
    crawls = new Crawls(test);
    await crawls.hideConfidentialPlaces();
    for (const [who, member] of callers()) await crawls.follow(who, Visitor.at(test.url, member));
  }, 3_600_000);
  afterAll(() => test.close());

  const callers = () =>
    Object.entries(test.cast).filter(([name]) => name !== 'organisations') as unknown as [string, CastMember][];

  it('are there for whoever is led to them', () => expect(crawls.notThere).toEqual([]));

  it('lead on', () => expect(crawls.withoutAWayOn).toEqual([]));

  it('say where a confidential place is to nobody who was only led there', () =>
    expect(crawls.tellingWhere).toEqual([]));

  it('show no word that is for others', () => {
    const employer = new Map(callers().map(([who, { organisationId }]) => [who, organisationId]));
    const mayKnow = (who: string, { organisations, people }: World['secrets'][number]) =>
      people.some((name) => name === who) ||
      organisations.some((name) => test.cast.organisations[name] === employer.get(who));
    const told = world.secrets.flatMap((secret) => crawls.telling([secret.word], (who) => !mayKnow(who, secret)));
    expect(told).toEqual([]);
  });

  it('have no name and no day of birth in their address or title', async () =>
    expect(await crawls.namingPeople()).toEqual([]));
});
