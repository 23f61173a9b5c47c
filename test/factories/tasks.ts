/** What an organisation settles for its tasks, in working days. */
export function aTaskPolicy(overrides: object = {}): object {
  return {
    escalateAfterDays: 5,
    aimBeforeDays: 3,
    kinds: [{ kind: 'answer-offer', escalateAfterDays: 0 }],
    ...overrides,
  };
}
