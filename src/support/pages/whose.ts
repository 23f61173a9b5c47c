interface Called {
  readonly name: string;
  readonly knownBy: string;
}

/** Whose support it is, in words: a child's own is the child's, and not that of whoever their household is known by. */
export function whoseIs(called: Called | null): string {
  if (!called) return 'somebody whose household is not open to you';
  return called.name === called.knownBy ? called.name : `${called.name}, household of ${called.knownBy}`;
}
