// @ts-nocheck
import type { Cast } from './cast.js';
import { closeWithOutcomes, mainDutyByItself, moveOn } from './chapters/a-home.js';
import { agreeAndArrive, findAndHold } from './chapters/a-room.js';
import { moveTheSameDay, startSupport } from './chapters/support-that-moves.js';
import { approach, decideWhatIsOwed } from './chapters/the-first-day.js';
import type { Told } from './chapters/told.js';
import type { Timeline } from './timeline.js';

/** One household's journey, from the council's desk to a home of her own. Every expectation is one that the law or a promise makes. */
export async function tellStory(cast: Cast, timeline: Timeline): Promise<void> {
  const told: Told = { timeline, cast, step: timeline.step.bind(timeline) };
  const family = await approach(told);
  const application = await decideWhatIsOwed(told, family);
  const refuge = await findAndHold(told, family);
  const room = await agreeAndArrive(told, family, refuge, application);
  const packages = await startSupport(told, family);
  const flat = await moveTheSameDay(told, family, room, packages);
  await mainDutyByItself(told, application);
  await moveOn(told, family, application, flat, packages);
  await closeWithOutcomes(told, packages);
}
