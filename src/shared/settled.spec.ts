import type { LocalDate } from './local-date.js';
import { type SettledVersion, versionOn, versionsAfter } from './settled.js';

const day = (written: string) => written as LocalDate;
const version = (number: number, from: string | null): SettledVersion => ({
  ...{ version: number, organisationId: from && 'ours', begunBy: from && 'somebody' },
  inForceFrom: from as LocalDate | null,
});
const EVERYBODYS = version(1, null);

describe('versions of what an organisation settles', () => {
  it.each([
    ['the one that is nobody’s, where nothing is settled', [EVERYBODYS], '2026-03-10', 1],
    ['that one still, before the first of its own begins', [version(2, '2026-03-11'), EVERYBODYS], '2026-03-10', 1],
    ['its own from its very day', [version(2, '2026-03-10'), EVERYBODYS], '2026-03-10', 2],
    [
      'the later of two from one day',
      [version(2, '2026-03-10'), version(3, '2026-03-10'), EVERYBODYS],
      '2026-03-10',
      3,
    ],
    [
      'the one whose day is later, though it was begun before the other',
      [version(3, '2026-03-10'), version(2, '2026-04-01'), EVERYBODYS],
      '2026-04-01',
      2,
    ],
  ])('hold: %s', (_, versions, on, held) => {
    expect(versionOn(versions, day(on)).version).toBe(held);
  });

  it('come in the order of their days, each day once', () => {
    const all = [
      version(5, '2026-05-01'),
      version(4, '2026-04-01'),
      version(3, '2026-04-01'),
      version(2, '2026-03-10'),
    ];
    expect(versionsAfter([...all, EVERYBODYS], day('2026-03-10')).map((each) => each.version)).toEqual([4, 5]);
  });
});
