type Body = Record<string, unknown>;

/** A visit, noted in one part that she may read. */
export function aNote(overrides: Body = {}): Body {
  return {
    kind: 'visit',
    notedOn: '2026-03-10',
    parts: [{ protection: 'ordinary', text: 'She has slept, and the boy has begun at his school.' }],
    ...overrides,
  };
}

/** What a neighbour saw, and what the police said, between what she said herself. */
export function aNoteWithSources(
  words: { ordinary: string; thirdParty: string; source: string },
  overrides: Body = {},
): Body {
  return aNote({
    parts: [
      { protection: 'ordinary', text: words.ordinary },
      { protection: 'third-party', text: words.thirdParty },
      { protection: 'source-protected', text: words.source },
    ],
    ...overrides,
  });
}
