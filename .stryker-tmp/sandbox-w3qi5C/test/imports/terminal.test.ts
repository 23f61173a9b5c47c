// @ts-nocheck
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aRefuge, premisesOf } from '../factories/accommodation.js';
import { aFileOfRooms } from '../factories/spreadsheets.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('an import in the terminal', () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    test = await startTestApp();
    folder = await mkdtemp(path.join(tmpdir(), 'safe-import-'));
    const rowan = test.as(test.cast.rowanManager);
    await premisesOf(rowan, aRefuge(test.cast.organisations.rowan, { reference: 'TERMINAL-1' }));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await test.close();
  });

  it('is recorded after a yes, and what was refused is written beside the file', async () => {
    const file = await aFile('rooms.csv', aFileOfRooms('TERMINAL-1', 3));
    const { output, failed } = await run(
      '--kind',
      'units',
      '--file',
      file,
      '--as',
      'rowanManager@test.example',
      '--yes',
    );
    expect([failed, output]).toEqual([false, expect.stringContaining('3 rows are recorded.')]);
    expect(output).toContain('rooms.refused.csv');
    expect(await readFile(path.join(folder, 'rooms.refused.csv'), 'utf8')).toContain(
      'bedspaces: This must be a whole number.',
    );
    expect(await test.rows('select 1 from accommodation.unit')).toHaveLength(3);
  });

  it('records nothing without a yes', async () => {
    const file = await aFile('no.csv', aFileOfRooms('TERMINAL-1', 9));
    const { output } = await run('--kind', 'units', '--file', file, '--as', 'rowanManager@test.example');
    expect(output).toContain('Record the 6 good rows?');
    expect(await test.rows('select 1 from accommodation.unit')).toHaveLength(3);
    expect(await test.rows('select 1 from spreadsheets.import_row')).toHaveLength(1);
  });

  it.each([
    ['officer@test.example', 'Their role does not include importing files.'],
    ['nobody@test.example', 'Nobody who may sign in has the e-mail address after --as.'],
  ])('is refused to %s in one line', async (email, words) => {
    const file = await aFile('refused.csv', aFileOfRooms('TERMINAL-1', 1));
    const { output, failed } = await run('--kind', 'units', '--file', file, '--as', email, '--yes');
    expect([failed, output.trim()]).toEqual([true, expect.stringContaining(words)]);
  });

  async function aFile(name: string, content: string): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  }

  function run(...words: string[]): Promise<{ output: string; failed: boolean }> {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: test.database.appUrl,
      FIELD_KEY: createHash('sha256').update('test').digest('base64'),
      LOG_LEVEL: 'silent',
    };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, ['dist/cli.js', 'import', ...words], { env }, (error, out, err) =>
        resolve({ output: `${out}${err}`, failed: error !== null }),
      );
      child.stdin?.end('no\n');
    });
  }
});
