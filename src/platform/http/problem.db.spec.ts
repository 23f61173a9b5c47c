import { connect } from 'node:net';
import request from 'supertest';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { newId } from '../../shared/ids.js';

describe('what cannot be understood', () => {
  let test: TestApp;
  let url: string;
  beforeAll(async () => {
    test = await startTestApp();
    url = (await test.app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterAll(() => test.close());

  const authorised = (path: string) =>
    request(url).post(`/api/v1${path}`).set('Authorization', `Bearer ${test.cast.officer.token}`);

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])('%s is a 415', async (type) => {
    const { status, body } = await authorised('/households').set('Content-Type', type).send('members=1');
    expect([status, body.code]).toEqual([415, 'unsupported-format']);
  });

  it('JSON that is none is a 400 that does not quote it', async () => {
    const { status, text } = await authorised('/households')
      .set('Content-Type', 'application/json')
      .send('{"members": secret');
    expect(status).toBe(400);
    expect(text).not.toContain('secret');
  });

  it('a path that cannot be decoded, or is longer than any id, is not found and not quoted', async () => {
    for (const path of ['/api/v1/households/%zz-secret', `/api/v1/households/secret${'x'.repeat(5000)}`]) {
      const answer = await rawGet(path);
      expect(answer).toMatch(/^HTTP\/1.1 404/);
      expect(answer).toMatch(/x-request-id/i);
      expect(answer).toContain('application/problem+json');
      expect(answer).not.toContain('secret');
    }
  });

  it.each([
    ['officer', 'post', 'households/ID/notes', { parts: [[]] }, 'parts'],
    ['officer', 'post', 'applications', { domesticAbuse: [] }, 'domesticAbuse'],
    ['officer', 'post', 'referrals-in', { referrer: [], person: [] }, 'referrer'],
    ['officer', 'put', 'applications/ID/household-members', { members: [null] }, 'members'],
    ['supervisor', 'post', 'task-policies', { kinds: [null] }, 'kinds'],
  ] as const)('a list, or nothing, where %s sends (%s %s) a thing is a 400', async (who, method, path, body, field) => {
    const sent = test.as(test.cast[who])[method](`/${path.replace('ID', newId())}`, body);
    const answer = await sent.set({ 'If-Match': '"0"' });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    const fields = (answer.body.errors as { field: string }[]).map((error) => error.field);
    expect(fields.some((each) => each.startsWith(field))).toBe(true);
  });

  it('a delete that names a format and has no body is a delete', async () => {
    const response = await request(url)
      .delete('/api/v1/sessions/current')
      .set('Authorization', `bearer ${test.cast.auditor.token}`)
      .set('Content-Type', 'application/json');
    expect(response.status).toBe(204);
  });

  function rawGet(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(url);
      let text = '';
      const socket = connect(Number(port), hostname, () =>
        socket.end(
          `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${test.cast.officer.token}\r\nConnection: close\r\n\r\n`,
        ),
      );
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
  }
});

describe('a server that stops', () => {
  it('does not wait for connections on which nothing is asked', async () => {
    const test = await startTestApp();
    const { hostname, port } = new URL((await test.app.getUrl()).replace('[::1]', '127.0.0.1'));
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    const gone = new Promise((resolve) => socket.once('close', resolve));
    await test.close();
    await gone;
  }, 120_000);
});
