import { templates } from './templates.js';

describe('what somebody typed, in a page', () => {
  const shown = (typed: unknown) => templates.renderString('{{ typed | asTyped }}', { typed });

  it('keeps its lines and begins on the first, and is never read as HTML', () => {
    expect(shown('One bag.\nA cot & <b>toys</b>.')).toBe(
      '<span class="app-as-typed">One bag.\nA cot &amp; &lt;b&gt;toys&lt;/b&gt;.</span>',
    );
  });

  it('is nothing where nothing was typed', () => {
    for (const nothing of [null, undefined, '']) expect(shown(nothing)).toBe('<span class="app-as-typed"></span>');
  });
});
