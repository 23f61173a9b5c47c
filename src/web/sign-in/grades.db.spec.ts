import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the grade of a colleague, on screen', () => {
  let test: TestApp;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp();
    path = `/staff/${test.cast.supervisor.id}/grade`;
  });
  afterAll(() => test.close());

  const administrator = () => Visitor.at(test.url, test.cast.administrator);
  const send = (grade: string) => administrator().send(path, { grade }, { from: path });
  const gradeOf = async (id: string) =>
    (await test.rows<{ grade: number }>('select grade from access.app_user where id = $1', [id]))[0]?.grade;

  it('is shown in the list of staff, and is set from there', async () => {
    expect((await administrator().get('/staff')).text).toContain(`href="${path}"`);
    expect((await administrator().get(path)).text).toContain('value="0"');

    expect((await send('3')).headers['location']).toBe('/staff?done=graded');
    expect(await gradeOf(test.cast.supervisor.id)).toBe(3);
    expect((await administrator().get(path)).text).toContain('value="3"');
    expect((await administrator().get('/staff')).text.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`href="${path}">3<span`),
    );
    expect((await send('0')).status).toBe(303);
  });

  it.each(['', '10', '-1', '1.5', 'high'])('is a whole number from 0 to 9, and not “%s”', async (grade) => {
    const refused = await send(grade);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/Enter a (grade|whole number) from 0 to 9/);
    expect(await gradeOf(test.cast.supervisor.id)).toBe(0);
  });

  it('is for administrators, and for their own colleagues', async () => {
    expect((await Visitor.at(test.url, test.cast.supervisor).get(path)).status).toBe(403);
    const elsewhere = `/staff/${test.cast.prestonOfficer.id}/grade`;
    expect((await administrator().get(elsewhere)).status).toBe(404);
    expect((await administrator().send(elsewhere, { grade: '9' }, { from: path })).status).toBe(404);
    expect(await gradeOf(test.cast.prestonOfficer.id)).toBe(0);
  });
});
