import { type LetterFacts, mandatorySlots, type NoticeCode, type Slot } from '../../law/homelessness/notices.js';
import type { Letter, LetterSection } from './letter.js';
import { PARTS } from './letter.parts.js';
import type { LetterRecord } from './letter.record.js';
import { ADVICE, HEADINGS, OPENINGS, TO_OTHERS } from './letter.words.js';

/** The words of a letter's parts, by what each says. */
export type Words = Readonly<Partial<Record<Slot, string>>>;

/** What the letter says in each part that it must have: the officer's own words where given, otherwise what is on record. */
export function wordsOf(code: NoticeCode, facts: LetterFacts, record: LetterRecord, own: Words): Words {
  const told = mandatorySlots(code, facts).map((slot) => [slot, own[slot] ?? PARTS[slot](record, code) ?? '']);
  return Object.fromEntries(told) as Words;
}

/** Puts a letter together. Parts of one heading are read as one; what is empty is left out. */
export function compose(code: NoticeCode, record: LetterRecord, words: Words, namedPost?: string): Letter {
  const sections: { heading: string; paragraphs: string[] }[] = [];
  for (const [slot, text] of Object.entries(words) as [Slot, string][]) {
    const heading = HEADINGS[slot];
    if (heading === '' || slot === 'contact' || text.trim() === '') continue;
    const paragraphs = text.split(/\n{2,}/);
    const known = sections.find((section) => section.heading === heading);
    if (known) known.paragraphs.push(...paragraphs);
    else sections.push({ heading, paragraphs });
  }
  const toPerson = !TO_OTHERS.has(code);
  const ending: LetterSection[] = [
    { heading: HEADINGS.contact, paragraphs: [words.contact ?? ''] },
    ...(toPerson ? [ADVICE] : []),
  ];
  return {
    title: OPENINGS[code].title,
    to: namedPost ?? record.lead,
    from: `${words.officer ?? ''}, ${record.council}`,
    council: record.council,
    reference: record.reference,
    date: record.issuedOn,
    opening: words.plainStatement ?? '',
    sections: [...sections, ...ending],
  };
}
