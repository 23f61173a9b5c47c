import { type Cast, signInCast } from '../../../src/journey/cast.js';
import { agreeAndArrive, findAndHold } from '../../../src/journey/chapters/a-room.js';
import { moveTheSameDay, startSupport } from '../../../src/journey/chapters/support-that-moves.js';
import { approach, decideWhatIsOwed } from '../../../src/journey/chapters/the-first-day.js';
import { moveClock } from '../../../src/journey/chapters/told.js';
import { Timeline } from '../../../src/journey/timeline.js';
import { PASSWORD, type Stage } from '../support/stage.js';

/** The first day of the journey, on which its stage is set. */
export const FIRST_DAY = '2026-03-10T16:40:00Z';

export interface MovedFamily {
  readonly cast: Cast;
  readonly householdId: string;
  readonly personId: string;
  readonly applicationId: string;
  /** Their stay in the flat. */
  readonly placementId: string;
  /** The room of the third refuge that they left. */
  readonly roomId: string;
  /** The mother's support package; Sal Support is in the lead. */
  readonly packageId: string;
}

/** The journey's own story until 2 April: a family came to a refuge, is supported, and has moved to a flat since. */
export async function aFamilyHasMoved(stage: Stage): Promise<MovedFamily> {
  const timeline = new Timeline(() => undefined);
  const cast = await signInCast(stage.app.url, PASSWORD);
  const told = { timeline, cast, step: timeline.step.bind(timeline) };
  const family = await approach(told);
  const application = await decideWhatIsOwed(told, family);
  const room = await agreeAndArrive(told, family, await findAndHold(told, family), application);
  const packages = await startSupport(told, family);
  const { placementId } = await moveTheSameDay(told, family, room, packages);
  const ids = {
    householdId: family.id,
    personId: family.lead,
    applicationId: application,
    packageId: packages[0] ?? '',
  };
  return { cast, ...ids, placementId, roomId: room.unitId };
}

/** Lets time pass; what falls due meanwhile has happened when it returns. */
export async function turnTheClock(stage: Stage, now: string): Promise<void> {
  await moveClock(await signInCast(stage.app.url, PASSWORD), now);
}
