/** A statement that somebody waits for, and the file beside its source that says how it is found. */
export interface HotStatement {
  readonly file: string;
  /** All of these words are in its text. */
  readonly says: readonly string[];
  /** And none of these. */
  readonly without?: readonly string[];
}

const FREE = 'from availability.free_time f';
const IN_AREAS = 'f.local_authority_code = any';

export const HOT_STATEMENTS: readonly HotStatement[] = [
  {
    file: 'src/availability/plans/free-in-areas-for-good.txt',
    says: [FREE, IN_AREAS],
    without: ['union all'],
  },
  { file: 'src/availability/plans/free-in-areas.txt', says: [FREE, IN_AREAS, 'union all'] },
  { file: 'src/availability/plans/free-anywhere.txt', says: [FREE, 'union all'], without: [IN_AREAS] },
];
