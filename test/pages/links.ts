const LINK = /<a\b[^>]*\bhref="([^"]*)"/g;
const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const INPUT = /<input\b([^>]*)>/g;
const SELECT = /<select\b([^>]*)>([\s\S]*?)<\/select>/g;
const OPTION = /<option\b([^>]*)>/g;
const TICKED_FIRST = ['checkbox', 'radio'];

/** The addresses of our own that a page leads to, each once. */
export function linksIn(html: string): string[] {
  const links = [...html.matchAll(LINK)].map(([, href = '']) => plain(href).replace(/#.*/, ''));
  return [...new Set(links.filter(isOurs))];
}

/** The addresses that a page's forms ask for when they are sent as they stand: those that change nothing. */
export function formsIn(html: string, path: string): string[] {
  return [...html.matchAll(FORM)].flatMap(([, form = '', inside = '']) => {
    if ((attribute(form, 'method') ?? 'get').toLowerCase() !== 'get') return [];
    const query = new URLSearchParams(filled(inside)).toString();
    const action = attribute(form, 'action') ?? path.split('?')[0] ?? '/';
    return [query ? `${action}?${query}` : action].filter(isOurs);
  });
}

/** Where the forms in the middle of a page lead when they are sent, each once. */
export function actionsIn(html: string): string[] {
  const forms = [...html.slice(html.indexOf('<main')).matchAll(FORM)];
  return [...new Set(forms.flatMap(([, form = '']) => attribute(form, 'action') ?? []))].filter(isOurs);
}

function filled(inside: string): [string, string][] {
  const inputs = [...inside.matchAll(INPUT)].flatMap(([, input = '']): [string, string][] => {
    const name = attribute(input, 'name');
    const isOff = TICKED_FIRST.includes(attribute(input, 'type') ?? '') && !/\bchecked\b/.test(input);
    return name && !isOff ? [[name, attribute(input, 'value') ?? '']] : [];
  });
  const selects = [...inside.matchAll(SELECT)].flatMap(([, select = '', options = '']): [string, string][] => {
    const all = [...options.matchAll(OPTION)].map(([, option = '']) => option);
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? '';
    const name = attribute(select, 'name');
    return name ? [[name, attribute(chosen, 'value') ?? '']] : [];
  });
  return [...inputs, ...selects];
}

export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
}

export function isOurs(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//') && !address.startsWith('/assets');
}

export function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
