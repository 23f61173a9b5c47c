import type { FormOnPage, Held } from './form-on-page.js';

interface Focusable {
  readonly ownerDocument: { readonly activeElement: unknown };
}

/**
 * What the page of a form that was not taken does not do for whoever sent it, a line each: begin with what is wrong, lead from there to each
 * field, and hold what was typed. `typed` is what the form held.
 */
export async function wrongWithErrorState(form: FormOnPage, typed: Held): Promise<string[]> {
  const held = (await form.isThere()) ? await form.held() : {};
  const lost = Object.keys(typed).filter((name) => JSON.stringify(held[name]) !== JSON.stringify(typed[name]));
  const wrong = lost.map((name) => `does not keep ${name}`);

  const summary = form.page.locator('.govuk-error-summary');
  if ((await summary.count()) !== 1) return [...wrong, 'has no summary of what is wrong'];
  const isReached = await summary.evaluate((element: Focusable) => element === element.ownerDocument.activeElement);
  if (!isReached) wrong.push('does not begin with its summary');
  for (const link of await summary.getByRole('link').all()) {
    await link.click();
    const reached: string = await form.page.evaluate('document.activeElement.id');
    const to = await link.getAttribute('href');
    if (to !== `#${reached}`) wrong.push(`leads from “${await link.innerText()}” to ${to}, where nobody comes`);
  }
  return wrong;
}
