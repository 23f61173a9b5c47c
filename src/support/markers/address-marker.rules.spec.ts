import type { LocalDate } from '../../shared/local-date.js';
import { standsAtAFormerHome } from './address-marker.rules.js';

const day = (text: string) => text as LocalDate;

describe('a marker, once they have moved on 10 March', () => {
  it.each([
    ['asked', '2026-03-09', true],
    ['confirmed', '2026-01-01', true],
    ['confirmed', '2026-03-10', false],
    ['asked', '2026-03-11', false],
    ['not-given', '2026-01-01', false],
    ['removed', '2026-01-01', false],
  ] as const)('%s, from %s: at a former home %p', (status, askedOn, former) => {
    expect(standsAtAFormerHome({ status, askedOn: day(askedOn) }, day('2026-03-10'))).toBe(former);
  });
});
