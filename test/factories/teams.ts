/** What a request for a team looks like: nobody in it, no work that comes to it. */
export function aTeam(overrides: object = {}): object {
  return { name: 'A team', kinds: [], memberIds: [], ...overrides };
}
