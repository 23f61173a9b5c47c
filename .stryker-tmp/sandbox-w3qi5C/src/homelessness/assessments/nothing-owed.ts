// @ts-nocheck
import type { HelpTrack } from '../../law/homelessness/help-track.js';
import { Refusal } from '../../shared/refusal.js';
import { isGoing } from '../homelessness.rules.js';

/** Assessment and plan are made, and kept under review, while a duty may be owed or is (s.189A(1), (9)). */
export function nothingOwed(helpTrack: HelpTrack): Refusal | null {
  if (isGoing(helpTrack)) return null;
  return Refusal.clash(
    'nothing-owed',
    'Nothing is owed on this application any more. If they need help again, take a new application.',
  );
}
