import { aSharedHousehold } from '../../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const NOTE = {
  kind: 'conversation',
  'notedOn-day': '10',
  'notedOn-month': '3',
  'notedOn-year': '2026',
  text: 'She has slept.',
  protection: 'ordinary',
  'text-part-2': 'Her sister is worried.',
  'protection-part-2': 'third-party',
};

describe('notes and the record, on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let coordinator: Visitor;
  let household: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
    coordinator = Visitor.at(test.url, test.cast.coordinator);
    household = `/households/${(await aSharedHousehold(test)).id}`;
  });
  afterAll(() => test.close());

  const write = (values: Record<string, string>) =>
    officer.send(`${household}/notes/new`, values, { from: `${household}/notes/new` });
  const given = () => test.rows(`select 1 from audit.entry where action = 'record.given' and outcome = 'done'`);

  it('are written in boxes that are there, the first of them open', async () => {
    const { text } = await officer.get(`${household}/notes/new`);
    for (const name of ['text', 'protection', 'text-part-2', 'protection-part-4'])
      expect(text).toContain(`name="${name}"`);
    expect(text).not.toContain('&lt;textarea');
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are not kept while a part does not say whether they may be given it', async () => {
    const refused = await write({ ...NOTE, 'protection-part-2': '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#protection-part-2"');
    expect(refused.text).toContain('Her sister is worried.');
  });

  it('show marked parts to those who wrote them, and to others that there are some', async () => {
    expect((await write(NOTE)).status).toBe(303);
    const own = (await officer.get(`${household}/notes`)).text;
    expect(own).toContain('About somebody else');
    expect(own).toContain('Her sister is worried.');
    const others = (await coordinator.get(`${household}/notes`)).text;
    expect(others).toContain('She has slept.');
    expect(others).toContain('1 part is kept by the organisation that wrote it.');
    expect(others).not.toContain('Her sister is worried.');
  });

  it('are led to from the household, by those who keep them', async () => {
    expect((await officer.get(household)).text).toContain(`href="${household}/notes"`);
    expect((await Visitor.at(test.url, test.cast.larchManager).get(`${household}/notes`)).status).toBe(404);
  });

  it('are given to the person without those parts, once somebody has made sure who asks', async () => {
    expect((await officer.get(`${household}/record`)).text).not.toContain('She has slept.');
    expect((await officer.send(`${household}/record`, {}, { from: `${household}/record` })).status).toBe(422);
    expect(await given()).toHaveLength(0);

    const made = await officer.send(`${household}/record`, { ready: 'yes' }, { from: `${household}/record` });
    expect(made.status).toBe(200);
    expect(made.text).toContain('What we keep about you');
    expect(made.text).toContain('She has slept.');
    expect(made.text).toContain('A part of this note was left out.');
    expect(made.text).not.toContain('Her sister is worried.');
    expect(await given()).toHaveLength(1);
  });

  it('are given by nobody whose role does not decide so', async () => {
    const worker = Visitor.at(test.url, test.cast.supportWorker);
    expect((await worker.get(`${household}/record`)).status).toBe(403);
    expect((await worker.get(household)).text).not.toContain(`${household}/record`);
  });
});
