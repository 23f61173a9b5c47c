import fc from 'fast-check';
import { readMultipart, UnreadableForm } from './multipart.js';

const BOUNDARY = '----WebKitFormBoundaryx1';
const LARGEST = 1000;

type Part = readonly [name: string, content: string | Buffer, fileName?: string];

function bodyOf(parts: readonly Part[]): Buffer {
  const written = parts.map(([name, content, fileName]) =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
      Buffer.from(fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/csv`),
      Buffer.from('\r\n\r\n'),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
  );
  return Buffer.concat([...written, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

async function* inPieces(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

const read = (parts: readonly Part[], size = 64) => readMultipart(BOUNDARY, inPieces(bodyOf(parts), size), LARGEST);

describe('a form with a file', () => {
  it('gives what was typed, and the file by the name of its field', async () => {
    const { values, files } = await read([
      ['kind', 'units'],
      ['tick', 'a'],
      ['tick', 'é'],
      ['file', 'a,b\r\n1,2\r\n', 'Ada Tern.csv'],
    ]);
    expect({ ...values }).toEqual({ kind: 'units', tick: ['a', 'é'], file: files.get('file')?.sha256 });
    expect(files.get('file')?.bytes?.toString()).toBe('a,b\r\n1,2\r\n');
    expect(JSON.stringify([values, [...files.values()]])).not.toMatch(/Tern|1,2/);
  });

  it('is read the same however it comes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: LARGEST }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('', '\r\n', `\r\n--`, `\r\n--${BOUNDARY.slice(0, -1)}`, '--'),
        async (bytes, size, nearlyTheEnd) => {
          const content = Buffer.concat([Buffer.from(bytes), Buffer.from(nearlyTheEnd)]).subarray(0, LARGEST);
          const { values, files } = await read(
            [
              ['kind', 'units'],
              ['file', content, 'x.csv'],
              ['after', 'yes'],
            ],
            size,
          );
          expect(files.get('file')?.bytes?.equals(content)).toBe(true);
          expect([values['kind'], values['after']]).toEqual(['units', 'yes']);
        },
      ),
    ));

  it('has none when none was chosen', async () => {
    const { values, files } = await read([['file', '', '']]);
    expect([values['file'], files.size]).toEqual([undefined, 0]);
  });

  it('has an empty one when that was chosen', async () => {
    expect((await read([['file', '', 'empty.csv']])).files.get('file')?.bytes).toHaveLength(0);
  });

  it('keeps nothing of one that is too large, and all the rest', async () => {
    const { values, files } = await read([
      ['file', 'x'.repeat(LARGEST + 1), 'x.csv'],
      ['after', 'yes'],
    ]);
    expect([files.get('file')?.bytes, values['after']]).toEqual([null, 'yes']);
    expect((await read([['file', 'x'.repeat(LARGEST), 'x.csv']])).files.get('file')?.bytes).toHaveLength(LARGEST);
  });

  it.each([
    ['without an end', Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb`)],
    [
      'with a part that names no field',
      Buffer.from(`--${BOUNDARY}\r\nContent-Type: text/csv\r\n\r\nb\r\n--${BOUNDARY}--`),
    ],
    ['with endless headers', Buffer.from(`--${BOUNDARY}\r\n${'x'.repeat(9000)}`)],
    ['that is no form', Buffer.from('premisesReference,reference')],
    ['with too much typed', bodyOf([['a', 'x'.repeat(70_000)]])],
    ['with too many fields', bodyOf(Array.from({ length: 101 }, () => ['a', 'b'] as const))],
    ['far too large', bodyOf([['file', 'x'.repeat(80_000), 'x.csv']])],
  ])('is refused %s', async (_, body) => {
    await expect(readMultipart(BOUNDARY, inPieces(body, 512), LARGEST)).rejects.toThrow(UnreadableForm);
  });
});
