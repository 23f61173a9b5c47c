// @ts-nocheck
import { HOLD_MINUTES, refuseLongHold, renewedUntil } from './holds.rules.js';

const at = (time: string) => new Date(`2026-03-10T${time}:00Z`);

describe('a hold that is renewed', () => {
  it.each([
    ['runs from now', '11:00', 60, '12:00'],
    ['never ends sooner than it did', '13:00', 60, '13:00'],
  ])('%s', (_, heldUntil, minutes, until) => {
    expect(renewedUntil({ holdExpiresAt: at(heldUntil) }, at('11:00'), minutes)).toEqual(at(until));
  });

  it('lasts a week at most from when the unit was first held', () => {
    const placement = { createdAt: at('09:00') };
    const week = new Date(at('09:00').getTime() + HOLD_MINUTES.most * 60_000);
    expect(refuseLongHold(placement, week)).toBeNull();
    expect(refuseLongHold(placement, new Date(week.getTime() + 1))?.code).toBe('hold-too-long');
  });
});
