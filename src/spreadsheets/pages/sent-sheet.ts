import type { SentFile } from '../../web/forms/sent-file.js';

// What other spreadsheets' own files begin with: a ZIP archive, and the older compound file.
const WORKBOOKS = ['504b0304', 'd0cf11e0'];

/** The bytes of a file that somebody chose, or what is wrong with it at first sight. */
export function readSheet(file: SentFile | undefined): { readonly bytes: Buffer } | { readonly wrong: string } {
  if (!file) return { wrong: 'Choose the file' };
  const { bytes } = file;
  if (!bytes) return { wrong: 'The file must be smaller than 25 MB. Save it in parts, and send one after the other' };
  if (bytes.length === 0) return { wrong: 'The file is empty. Choose another' };
  if (WORKBOOKS.includes(bytes.subarray(0, 4).toString('hex'))) {
    return { wrong: 'Save it as CSV first: in your spreadsheet choose “Save as” or “Download”, and then CSV' };
  }
  return { bytes };
}
