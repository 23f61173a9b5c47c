// @ts-nocheck
import { Writable } from 'node:stream';
import { Log, type LogFields } from './log.js';

function logged(write: (log: Log) => void): Record<string, unknown> {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  write(new Log('info', stream));
  return JSON.parse(text) as Record<string, unknown>;
}

describe('the log', () => {
  it('writes the fields on its list and no other', () => {
    const fields = {
      route: '/households/:id',
      status: 200,
      familyName: 'Whitfield',
      postcode: 'ZZ99 1ZZ',
    } as LogFields;
    const line = logged((log) => log.info('request', fields));
    expect(line).toMatchObject({ route: '/households/:id', status: 200, msg: 'request' });
    expect(JSON.stringify(line)).not.toMatch(/Whitfield|ZZ99/);
  });

  it('tells an error’s kind and place, never its message', () => {
    const line = logged((log) => log.failure('job given up', new RangeError('Sara Whitfield is not a number')));
    expect(line).toMatchObject({ errorName: 'RangeError', msg: 'job given up' });
    expect(JSON.stringify(line)).not.toContain('Whitfield');
  });
});
