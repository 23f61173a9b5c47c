import { CATEGORIES } from '../../accommodation/accommodation.codes.js';
import type { Address } from '../../accommodation/premises/premises-addresses.js';
import { refuseTellingName } from '../../accommodation/premises/reference.rules.js';
import { areaCode, line, oneOf, postcode, wholeNumber, words, yesOrNo } from './cells.js';
import type { Values } from './columns.js';
import { errorsOf, type SheetKind } from './sheet-kind.js';

const LONGEST_ADDRESS_LINE = 100;
export const ADDRESS_LINES = ['addressLine1', 'addressLine2', 'addressLine3', 'addressLine4'];

/** One row: a building or scheme. Its address is sealed with it and never shown again. */
export const PREMISES: SheetKind = {
  columns: [
    { heading: 'reference', read: words(60), required: true, example: 'HAZEL-1' },
    { heading: 'category', read: oneOf(CATEGORIES), required: true, example: 'refuge' },
    { heading: 'localAuthorityCode', read: areaCode, required: true, example: 'E06000009' },
    { heading: 'confidential', read: yesOrNo, required: true, example: 'yes' },
    {
      heading: 'addressLine1',
      read: line(LONGEST_ADDRESS_LINE),
      required: true,
      address: true,
      example: '1 Example Street',
    },
    { heading: 'addressLine2', read: line(LONGEST_ADDRESS_LINE), address: true, example: 'Exampleton' },
    { heading: 'addressLine3', read: line(LONGEST_ADDRESS_LINE), address: true, example: '' },
    { heading: 'addressLine4', read: line(LONGEST_ADDRESS_LINE), address: true, example: '' },
    { heading: 'postcode', read: postcode, required: true, address: true, example: 'ZZ99 9ZZ' },
    { heading: 'turnaroundWorkingDays', read: wholeNumber(0, 30), example: '1' },
  ],
  key: ['reference'],
  check: (values) => {
    const { confidential, reference } = values;
    if (confidential !== true || typeof reference !== 'string') return [];
    const telling = refuseTellingName(reference, addressOf(values));
    return telling ? errorsOf(telling, 'reference') : [];
  },
};

/** The address of a row, as far as its cells could be read. */
export function addressOf(values: Values): Address {
  const lines = ADDRESS_LINES.map((heading) => values[heading]).filter((line) => typeof line === 'string');
  return { lines, postcode: (values['postcode'] as string | undefined) ?? '' };
}
