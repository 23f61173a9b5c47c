import type { Person } from '../support/person.js';

const MOST_STEPS = 120;
/** What is focused, in words; whether one sees that it is: by a ring or a shadow on it or on what is drawn for it, inside the window. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  const drawn = [getComputedStyle(focused), ...[...(focused.labels ?? [])].map((label) => getComputedStyle(label, '::before'))];
  const isRinged = drawn.some(({ boxShadow, outlineStyle, outlineWidth, outlineColor }) =>
    boxShadow !== 'none' || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/^rgba.*, 0\\)$/.test(outlineColor)));
  const { top, bottom } = focused.getBoundingClientRect();
  return { words: (focused.labels?.[0] ?? focused).innerText ?? '', isSeen: isRinged && bottom > 0 && top < innerHeight };
})()`;

/** Moves on with the Tab key until the words of what is focused are these; fails where one would not see what is focused. */
export async function tabTo({ page }: Person, words: RegExp): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press('Tab');
    const focused: { words: string; isSeen: boolean } = await page.evaluate(FOCUSED);
    if (!focused.isSeen) throw new Error(`nobody sees that “${focused.words}” is focused`);
    if (words.test(focused.words.trim())) return;
  }
  throw new Error(`the keyboard does not come to ${words}`);
}

/** Comes to a link or a button and presses Enter; the page that it leads to is there afterwards. */
export async function entersAt(person: Person, words: RegExp): Promise<void> {
  await tabTo(person, words);
  await Promise.all([person.page.waitForEvent('domcontentloaded'), person.page.keyboard.press('Enter')]);
  await person.page.waitForLoadState('load');
}
