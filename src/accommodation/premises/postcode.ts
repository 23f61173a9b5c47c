const WRITTEN = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})$/;

/** A postcode somewhere in other words, as it is usually written. */
export const POSTCODE_WITHIN = /\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/i;

/** A United Kingdom postcode as it is written on an envelope (`FY1 1AA`), or null when the text cannot be one. */
export function readPostcode(text: string): string | null {
  const parts = WRITTEN.exec(text.trim().toUpperCase().replaceAll(/\s+/g, ' '));
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
