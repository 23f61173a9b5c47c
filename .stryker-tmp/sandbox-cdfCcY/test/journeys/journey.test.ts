// @ts-nocheck
import { signInCast } from '../../src/journey/cast.js';
import { tellStory } from '../../src/journey/story.js';
import { Timeline } from '../../src/journey/timeline.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PASSWORD = 'journey-password';

// The main job from end to end, on whichever queue REDIS_URL chooses. Every expectation is in the story itself.
describe('the journey of one household', () => {
  let test: TestApp;
  const told: string[] = [];
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T16:40:00Z', lancashire: PASSWORD });
  });
  afterAll(() => test.close());

  it('goes from the council’s desk to a home of her own as it is told', async () => {
    await tellStory(await signInCast(test.url, PASSWORD), new Timeline((line) => told.push(line)));

    expect(told.filter((line) => line.includes('DIFFERENT'))).toEqual([]);
    expect(told.filter((line) => line.endsWith(' ms')).length).toBeGreaterThan(30);
  });

  it('leaves nothing undone that was due, and nothing given up', async () => {
    expect(await test.rows('select name, failure from platform.outbox where failed_at is not null')).toEqual([]);
    expect(
      await test.rows(
        `select o.name from platform.outbox o, platform.training_clock c where o.done_at is null and o.due_at <= c.app_at`,
      ),
    ).toEqual([]);
  });
});
