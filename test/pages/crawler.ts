import type { Visitor } from '../support/visitor.js';
import { formsIn, linksIn } from './links.js';

/** A page as somebody was led to it. */
export interface FoundPage {
  readonly path: string;
  /** The page that led here. */
  readonly from: string;
  readonly status: number;
  readonly isPage: boolean;
  readonly text: string;
  /** Where it leads: links, and forms that only ask. */
  readonly links: readonly string[];
}

/** What somebody found by following every link, and how many more of each kind of address were left out. */
export interface Crawl {
  readonly pages: readonly FoundPage[];
  readonly leftOut: ReadonlyMap<string, number>;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const MOST_TURNS = 5;

/**
 * Follows every link and every form that only asks, beginning with the first page, until nothing new comes. Addresses that differ in nothing
 * but the record, the day or the place in a list are of one kind: of each kind `each` are opened, the first ones that are met.
 */
export async function crawl(visitor: Visitor, each: number): Promise<Crawl> {
  const pages: FoundPage[] = [];
  const leftOut = new Map<string, number>();
  const opened = new Map<string, number>();
  const known = new Set(['/']);
  const waiting = [{ path: '/', from: '' }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = kindOf(next.path);
    const before = opened.get(kind) ?? 0;
    if (before >= each) {
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
      continue;
    }
    opened.set(kind, before + 1);
    const found = await open(visitor, next.path, next.from);
    pages.push(found);
    for (const link of found.links) {
      if (known.has(link)) continue;
      known.add(link);
      waiting.push({ path: link, from: found.path });
    }
  }
  return { pages, leftOut };
}

/** An address without what names one record, one day or one place in a list. */
export function kindOf(path: string): string {
  const [where = '', query = ''] = path.split('?');
  const asked = [...new URLSearchParams(query)].map(([name, value]) => {
    if (name === 'cursor') return 'cursor';
    return `${name}=${value.replaceAll(ID, ':id').replaceAll(/\d{4}-\d{2}(-\d{2})?/g, ':day')}`;
  });
  const steps = where.replaceAll(ID, ':id').replace(/^\/law\/.+/, '/law/:rule');
  return [steps.replaceAll(/\d{4}-\d{2}(-\d{2})?/g, ':day'), ...asked.sort()].join(' ');
}

async function open(visitor: Visitor, path: string, from: string): Promise<FoundPage> {
  let answer = await visitor.get(path);
  for (let turns = 0; answer.status === 303 && turns < MOST_TURNS; turns++) {
    answer = await visitor.get(answer.headers['location'] as string);
  }
  const isPage = (answer.headers['content-type'] ?? '').startsWith('text/html');
  const text = isPage ? answer.text : '';
  const links = isPage ? [...linksIn(text), ...formsIn(text, path)] : [];
  return { path, from, status: answer.status, isPage, text, links };
}
