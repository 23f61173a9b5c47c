import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { Visitor } from '../../test/support/visitor.js';

describe('the first page', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const mainOf = async (who: 'officer' | 'commissioner' | 'administrator' | 'auditor') => {
    const { text } = await Visitor.at(test.url, test.cast[who]).get('/');
    return text.slice(text.indexOf('<main'));
  };

  it('says what is due to whoever has work that is', async () => {
    expect(await mainOf('officer')).toContain('Nothing of yours is due today.');
  });

  it('leads on whoever has no tasks, and does not say that nothing is due', async () => {
    for (const [who, way] of [
      ['commissioner', 'href="/reports"'],
      ['administrator', 'href="/staff"'],
      ['auditor', 'href="/api/docs"'],
    ] as const) {
      const main = await mainOf(who);
      expect([who, main.includes(way), main.includes('Due today')]).toEqual([who, true, false]);
    }
  });
});
