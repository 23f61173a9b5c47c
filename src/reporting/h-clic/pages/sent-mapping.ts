import type { SentFile } from '../../../web/forms/sent-file.js';

/** What a mapping file is in JSON, or what is wrong with it at first sight. */
export function readSentMapping(
  file: SentFile | undefined,
): { readonly content: unknown } | { readonly wrong: string } {
  if (!file) return { wrong: 'Choose the file' };
  if (!file.bytes) return { wrong: 'The file must be smaller than 1 MB. A mapping is far smaller: choose another' };
  try {
    return { content: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)) };
  } catch {
    return { wrong: 'The file is not in JSON. Choose the file hclic-map.<version>.json' };
  }
}
