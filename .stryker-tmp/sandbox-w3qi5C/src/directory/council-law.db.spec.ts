// @ts-nocheck
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp } from '../../test/support/test-app.js';
import { readSettings } from '../platform/config/settings.js';
import { CouncilLaw } from './council-law.js';

describe('what the councils of an installation have settled', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const kept = async (text: string): Promise<string> => {
    const file = join(folder, `${Math.random()}.json`);
    await writeFile(file, text);
    return file;
  };
  const settledIn = (file: string) => () => new CouncilLaw(readSettings({ LAW_SETTINGS_FILE: file })).settings;

  it('is shown, and is what days are counted by', async () => {
    const file = await kept('{ "commencements": { "CWSA_S9": "2026-01-01" }, "leaveExpiryAlertDays": [30] }');
    const test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', environment: { LAW_SETTINGS_FILE: file } });
    try {
      const { body } = await test.as(test.cast.officer).get('/law').expect(200);
      expect(body.settings).toContainEqual(expect.objectContaining({ name: 'leaveExpiryAlertDays', value: [30] }));
      expect(body.changes).toContainEqual(expect.objectContaining({ key: 'CWSA_S9', inForce: true }));
    } finally {
      await test.close();
    }
  });

  it('stops the start where it cannot be used, naming what is wrong', async () => {
    expect(settledIn(join(folder, 'nowhere.json'))).toThrow('LAW_SETTINGS_FILE cannot be read');
    expect(settledIn(await kept('{'))).toThrow('LAW_SETTINGS_FILE is not JSON');
    expect(settledIn(await kept('{ "reliefDays": 40 }'))).toThrow(
      'LAW_SETTINGS_FILE: reliefDays is no setting of the law',
    );
  });
});
