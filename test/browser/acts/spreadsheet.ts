import type { Person } from '../support/person.js';

/** Sends a file of rooms of the first refuge's first house, some of them with a number of beds that is none. */
export async function sendsRooms(
  person: Person,
  name: string,
  { good, bad }: { good: number; bad: number },
): Promise<void> {
  const row = (beds: string) => (_: unknown, index: number) => `REFUGE-ONE-1,${name} ${beds} ${index + 1},${beds}`;
  const rows = [...Array.from({ length: good }, row('2')), ...Array.from({ length: bad }, row('many'))];
  const file = ['premisesReference,reference,bedspaces', ...rows].join('\n');
  await person.page.getByLabel('Rooms and flats').check();
  await person.page.getByLabel('The file').setInputFiles({
    name: 'rooms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await person.press('Look at the file');
}
