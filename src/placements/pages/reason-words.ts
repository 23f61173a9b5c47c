import { ENDED_BEFORE_ARRIVAL } from '../endings.codes.js';
import { DEPARTED, EXTENDED, OVERSTAYED, TRANSFERRED } from '../placements.codes.js';

const REASONS = [...ENDED_BEFORE_ARRIVAL, ...EXTENDED, ...OVERSTAYED, ...TRANSFERRED, ...DEPARTED];

/** Why a placement ended or changed, in words; what was stated in words before stands as it is. */
export function reasonInWords(reason: string | null): string | null {
  return REASONS.find(({ code }) => code === reason)?.label ?? reason;
}
