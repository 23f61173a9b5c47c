import { ROLE_NAMES } from '../../src/access/roles.js';
import { signInCast } from '../../src/journey/cast.js';
import { agreeAndArrive, findAndHold } from '../../src/journey/chapters/a-room.js';
import { moveTheSameDay, startSupport } from '../../src/journey/chapters/support-that-moves.js';
import { approach, decideWhatIsOwed } from '../../src/journey/chapters/the-first-day.js';
import { Timeline } from '../../src/journey/timeline.js';
import { EVALUATION_ACCOUNTS } from '../../src/seed/accounts.js';
import { addSignedIn } from '../support/cast.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';
import { Crawls } from './crawls.js';

const PASSWORD = 'evaluation1';
const OTHERS = [
  'officer2@blackpool',
  'manager@refuge-two',
  'manager@refuge-four',
  'manager@refuge-five',
  'manager@refuge-six',
];

// Every page that anybody comes to from their first page, with the evaluation's data and a story that runs.
describe('every link of every page', () => {
  let test: TestApp;
  let crawls: Crawls;

  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T16:40:00Z', lancashire: PASSWORD });
    crawls = new Crawls(test);
    await aStoryRuns();
    await crawls.hideConfidentialPlaces();
    const staff = EVALUATION_ACCOUNTS.map(({ email }) => email).filter(
      (email) => !OTHERS.includes(email.replace('.example', '')),
    );
    for (const email of staff) {
      const visitor = new Visitor(test.url);
      await visitor.signIn(email, PASSWORD);
      await crawls.follow(email, visitor);
    }
    await crawls.follow('a refuge worker', Visitor.at(test.url, await aRefugeWorker()));
  }, 3_600_000);
  afterAll(() => test.close());

  it('is followed by somebody of every role', () => {
    const roles = EVALUATION_ACCOUNTS.filter(({ email }) => crawls.people.includes(email)).map(({ role }) => role);
    expect([...new Set([...roles, 'refuge-worker'])].sort()).toEqual([...ROLE_NAMES].sort());
    expect(crawls.nowhere).toEqual([]);
  });

  it('leads to a page that is there for the one who was led to it', () => expect(crawls.notThere).toEqual([]));

  it('leads to no page without a way on', () => expect(crawls.withoutAWayOn).toEqual([]));

  it('leads to no page that says where a confidential place is', () => expect(crawls.tellingWhere).toEqual([]));

  it('has no name and no day of birth in an address or a title', async () =>
    expect(await crawls.namingPeople()).toEqual([]));

  /** The journey's own story, until the family has moved and support goes on. */
  async function aStoryRuns(): Promise<void> {
    const timeline = new Timeline(() => undefined);
    const told = { timeline, cast: await signInCast(test.url, PASSWORD), step: timeline.step.bind(timeline) };
    const family = await approach(told);
    const application = await decideWhatIsOwed(told, family);
    const room = await agreeAndArrive(told, family, await findAndHold(told, family), application);
    await moveTheSameDay(told, family, room, await startSupport(told, family));
  }

  /** The evaluation has managers of refuges and no workers: one of the house where the story began. */
  async function aRefugeWorker() {
    const [refuge] = await test.rows<{ id: string }>(`select id from access.organisation where slug = 'refuge-three'`);
    return addSignedIn({ query: (sql: string, values: unknown[]) => test.rows(sql, values) } as never, {
      organisationId: refuge?.id ?? '',
      roles: ['refuge-worker'],
      email: 'worker@refuge-three.example',
      now: new Date('2026-03-10T16:40:00Z'),
    });
  }
});
