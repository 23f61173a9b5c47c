import { inRelief } from '../../../test/factories/applications.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';
import { SLOTS } from '../../law/homelessness/notices.js';

describe('one’s own words in a letter', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  it.each(['/draft', ''])('are shown again when they are too long, and never cut short (%s)', async (step) => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const from = `/cases/${id}/letters/${await dueNotice(test, { applicationId: id }, 'N-184')}`;
    const [slot] = Object.keys(SLOTS);
    const words = `${'The reasons are these. '.repeat(400)}And this is the end of them.`;
    const officer = Visitor.at(test.url, test.cast.officer);
    const shown = await officer.send(`${from}${step}`, { [`part-${slot}`]: words, delivery: 'safe-contact' }, { from });

    expect(shown.status).toBe(422);
    expect(shown.text).toContain('Use 8000 characters or fewer');
    expect(shown.text).toContain(`id="part-${slot}"`);
    expect(shown.text).toContain('And this is the end of them.');
  });

  it('are asked for where they lack, with what to write; none of them is asked for twice', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const from = `/cases/${id}/letters/${await dueNotice(test, { applicationId: id }, 'N-189A')}`;
    const officer = Visitor.at(test.url, test.cast.officer);
    const empty = await officer.get(from);
    const [, slot = ''] = /id="part-([^"]+)"/.exec(empty.text) ?? [];
    for (const words of ['', '   ']) {
      const shown = await officer.send(`${from}/draft`, { [`part-${slot}`]: words }, { from });
      expect([shown.status, shown.text.includes(`href="#part-${slot}"`)]).toEqual([422, true]);
      expect(shown.text.split(`id="part-${slot}"`)).toHaveLength(2);
    }
  });
});
