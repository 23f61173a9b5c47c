/** What the authority must do to help (the API's `helpTrack`). It says nothing of a roof: that is the accommodation track. */
export type HelpTrack =
  | 'application-open'
  | 'prevention'
  | 'relief'
  | 'main-duty'
  | 'not-eligible'
  | 'no-duty'
  | 'intentional'
  | 'not-priority-need'
  | 'closed';

/**
 * Every move the help track may make (Housing Act 1996 Part 7).
 * A decision may be superseded by a later one on new facts or on review, so only `closed` is final.
 */
export const HELP_MOVES: Readonly<Record<HelpTrack, readonly HelpTrack[]>> = {
  'application-open': ['prevention', 'relief', 'main-duty', 'not-eligible', 'no-duty', 'closed'],
  prevention: ['relief', 'not-eligible', 'closed'],
  relief: ['main-duty', 'intentional', 'not-priority-need', 'not-eligible', 'application-open', 'closed'],
  'main-duty': ['not-eligible', 'application-open', 'closed'],
  'not-eligible': ['application-open', 'prevention', 'relief', 'no-duty', 'closed'],
  'no-duty': ['application-open', 'prevention', 'relief', 'not-eligible', 'closed'],
  intentional: ['main-duty', 'not-priority-need', 'not-eligible', 'closed'],
  'not-priority-need': ['main-duty', 'intentional', 'not-eligible', 'closed'],
  closed: [],
};

/** Whether the help track may go from one state to another; staying is always allowed. */
export function mayMove(from: HelpTrack, to: HelpTrack): boolean {
  return from === to || HELP_MOVES[from].includes(to);
}
