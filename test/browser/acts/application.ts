import type { Person } from '../support/person.js';
import { fillDay, recordsHousehold } from './household.js';

/** An officer records a family whose friends can no longer have them, and takes its application on this day; its case is open afterwards. */
export async function takesApplication(
  officer: Person,
  lastName: string,
  day: readonly [string, string, string],
): Promise<void> {
  const { page } = officer;
  await recordsHousehold(officer, lastName);
  await officer.follow('Their cases, or a new application');
  await officer.follow('Take an application');
  await fillDay(officer, 'approachedOn', day);
  await page.getByLabel('How did they come?').selectOption('in-person');
  await page.getByLabel('Why did they lose their last settled home?').selectOption('family-friends-unwilling');
  await page.getByRole('group', { name: 'Did they tell you of domestic abuse?' }).getByLabel('No').check();
  await officer.press('Take the application');
}
