import type { Person } from '../support/person.js';
import { recordsHousehold } from './household.js';

/** An officer of Blackpool records a family and stands before the button that holds a room of the third refuge for it; gives the room's id. */
export async function findsARoom(officer: Person, lastName: string): Promise<string> {
  const household = await recordsHousehold(officer, lastName);
  await officer.open(`/places?household=${household}&category=refuge`);
  await officer.follow(/^Hold and offer THREE/);
  return new URL(officer.page.url()).searchParams.get('unit') ?? '';
}
