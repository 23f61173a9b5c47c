import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRelief } from '../factories/applications.js';
import { aMappingFile, answeredForReturn, gathered } from '../factories/h-clic.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('a return in the terminal', () => {
  let test: TestApp;
  let folder: string;
  let sent: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-04-02T09:00:00Z' });
    folder = await mkdtemp(path.join(tmpdir(), 'safe-return-'));
    const supervisor = test.as(test.cast.supervisor);
    const { id } = await inRelief(test.as(test.cast.officer));
    await answeredForReturn(test.as(test.cast.officer), id);
    await supervisor.post('/h-clic/mappings', aMappingFile()).expect(201);
    const returnId = await gathered(test);
    await supervisor.post(`/h-clic/returns/${returnId}/sign-off`).expect(200);
    sent = (await supervisor.get(`/h-clic/returns/${returnId}/return.xml?mapping=2026-1`).buffer(true).expect(200))
      .text;
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await test.close();
  });

  it('is the same file that the API gives', async () => {
    const { output, failed } = await run('2026-Q1', '2026-1', 'one.xml', 'supervisor');
    expect([failed, output]).toEqual([false, expect.stringContaining('One case of 2026-Q1: ')]);
    expect(await readFile(path.join(folder, 'one.xml'), 'utf8')).toBe(sent);
  });

  it('does not replace a file', async () => {
    expect((await run('2026-Q1', '2026-1', 'one.xml', 'supervisor')).failed).toBe(true);
    expect(await readFile(path.join(folder, 'one.xml'), 'utf8')).toBe(sent);
  });

  it.each([
    ['to somebody who may not', '2026-Q1', '2026-1', 'officer', 'Their role does not include the H-CLIC return.'],
    ['of a quarter that was not gathered', '2025-Q1', '2026-1', 'supervisor', 'has not gathered a quarter 2025-Q1'],
  ])('is refused %s in one line', async (_, quarter, mapping, who, words) => {
    const { output, failed } = await run(quarter, mapping, 'refused.xml', who);
    expect([failed, output]).toEqual([true, expect.stringContaining(words)]);
    await expect(readFile(path.join(folder, 'refused.xml'))).rejects.toThrow('ENOENT');
  });

  function run(
    quarter: string,
    mapping: string,
    file: string,
    who: string,
  ): Promise<{ output: string; failed: boolean }> {
    const words = ['--quarter', quarter, '--mapping', mapping, '--file', path.join(folder, file)];
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: test.database.appUrl,
      FIELD_KEY: createHash('sha256').update('test').digest('base64'),
      LOG_LEVEL: 'silent',
    };
    return new Promise((resolve) => {
      const command = ['dist/cli.js', 'h-clic', ...words, '--as', `${who}@test.example`];
      execFile(process.execPath, command, { env }, (error, out, err) =>
        resolve({ output: `${out}${err}`, failed: error !== null }),
      );
    });
  }
});
