import type { Person } from '../support/person.js';

/** Fills the three boxes of a day. */
export async function fillDay(person: Person, name: string, [day, month, year]: readonly [string, string, string]) {
  await person.page.locator(`[name="${name}-day"]`).fill(day);
  await person.page.locator(`[name="${name}-month"]`).fill(month);
  await person.page.locator(`[name="${name}-year"]`).fill(year);
}

/** Records a woman with one child through the pages, and gives the household's id. */
export async function recordsHousehold(person: Person, lastName: string): Promise<string> {
  await person.open('/households/new');
  await person.page.locator('[name="givenName"]').fill('Test');
  await person.page.locator('[name="familyName"]').fill(lastName);
  await fillDay(person, 'dateOfBirth', ['31', '3', '1994']);
  await person.page.getByRole('group', { name: 'Sex' }).first().getByLabel('Female').check();
  await person.page.locator('summary', { hasText: 'Child 1' }).click();
  await person.page.locator('[name="givenName-child-1"]').fill('Small');
  await person.page.locator('[name="familyName-child-1"]').fill(lastName);
  await fillDay(person, 'dateOfBirth-child-1', ['14', '9', '2021']);
  await person.page.locator('[name="sex-child-1"][value="female"]').check();
  await person.page.getByLabel('Text message').check();
  await person.page.getByLabel('Number or address for it').fill('07700 900123');
  await person.picture('record-a-household');
  await person.press('Record the household');
  return person.page.url().replace(/.*\/households\/([^?]+).*/, '$1');
}
