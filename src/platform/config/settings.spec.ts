import { BadSettings, readSettings } from './settings.js';

describe('settings', () => {
  it('have sensible defaults and cannot be changed afterwards', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', PROCESS_ROLE: 'all', SEED: 'none' });
    expect(() => Object.assign(settings, { PORT: 1 })).toThrow();
  });

  it('take an empty string as not set', () => {
    expect(readSettings({ PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    ['PORT', 'a-port-that-is-none'],
    ['PORT', '70000'],
    ['PROCESS_ROLE', 'everything'],
    ['SEED', 'yorkshire'],
    ['DATABASE_URL', 'mysql://secret-value@somewhere/db'],
    ['REDIS_URL', 'http://secret-value'],
    ['CLOCK_START', 'yesterday-secret-value'],
    ['FIELD_KEY', 'short-secret-value'],
    ['NOTIFY_API_KEY', 'no-key-secret-value'],
    ['NOTIFY_URL', 'ftp://secret-value'],
    ['DEMO_PASSWORD', 'short'],
  ])('name %s when it is bad, and never its value', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(BadSettings);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });

  it('want the templates with the key of GOV.UK Notify', () => {
    const key = 'ours-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
    expect(() => readSettings({ NOTIFY_API_KEY: key })).toThrow(/NOTIFY_EMAIL_TEMPLATE.*NOTIFY_TEXT_TEMPLATE/);
  });

  it.each([
    [{ CLOCK_START: '2026-03-10T09:00:00Z' }, 'CLOCK_START'],
    [{ SEED: 'lancashire' }, 'SEED'],
  ])('refuse in production what belongs to training: %p', (given, name) => {
    expect(() => readSettings({ NODE_ENV: 'production', ...given })).toThrow(name);
  });
});
