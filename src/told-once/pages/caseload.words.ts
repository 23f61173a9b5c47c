import { labelOf } from '../../shared/code-lists.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CaseloadLine, Waits } from '../caseload/caseload.view.js';

export const WAITS_IN_WORDS: Readonly<Record<Waits, string>> = {
  anything: 'Anything that is due',
  handover: 'A hand-over to acknowledge',
  review: 'A review',
  reassessment: 'An assessment of the risk',
  overdue: 'Work whose day has passed',
};

/** Lines of a caseload as its page shows them on `today`: what waits, the reader's own turn first. */
export function linesOf(lines: readonly CaseloadLine[], today: LocalDate) {
  return lines.map((line) => ({
    ...line,
    types: kindsInWords(line.supportTypes),
    needs: needsInWords(line.needs),
    yours: line.waiting.filter(({ yours }) => yours).map((each) => ({ ...each, isLate: isLate(each, today) })),
    others: line.waiting.filter(({ yours }) => !yours),
    more: line.moved ? line.moved.count - line.moved.latest.length : 0,
  }));
}

/** Kinds of support in words; one that no list has is kept as it was given. */
export function kindsInWords(codes: readonly string[]): string[] {
  return codes.map((code) => labelOf('supportTypes', code) ?? code.replaceAll('-', ' '));
}

/** What support helps with, in words. */
export function needsInWords(codes: readonly string[]): string[] {
  return codes.map((code) => labelOf('needs', code) ?? code.replaceAll('-', ' '));
}

// Whoever is asked to take over has no day by which they must say so.
function isLate({ what, on }: CaseloadLine['waiting'][number], today: LocalDate): boolean {
  return what !== 'handover' && on < today;
}
