// @ts-nocheck
const WRITTEN = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})$/;

/** A United Kingdom postcode as it is written on an envelope (`FY1 1AA`), or null when the text cannot be one. */
export function readPostcode(text: string): string | null {
  const parts = WRITTEN.exec(text.trim().toUpperCase().replaceAll(/\s+/g, ' '));
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
