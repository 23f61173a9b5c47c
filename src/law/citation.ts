/** How well a rule is known: read in the statute, read in a reliable secondary source, general knowledge, or our own inference. */
export type Confidence = 'statute' | 'secondary' | 'general-knowledge' | 'inference';

/** The same as people read it. */
export const HOW_WELL: Readonly<Record<Confidence, string>> = {
  statute: 'read in the statute',
  secondary: 'from a reliable secondary source',
  'general-knowledge': 'general knowledge, to be confirmed',
  inference: 'our own reading, to be confirmed',
};

/** Where a rule comes from. `text` is what people read; `url` is the first provision named, null for unwritten or local sources. */
export interface Citation {
  readonly act: string;
  readonly section: string;
  readonly url: string | null;
  readonly text: string;
}

const LEGISLATION = 'https://www.legislation.gov.uk';

function provision(
  act: string,
  path: string,
  kind: 'section' | 'regulation' | 'article',
): (section: string) => Citation {
  const label = { section: 's.', regulation: 'reg ', article: 'art ' }[kind];
  return (section) => {
    const first = /^\d+[A-Z]*/.exec(section)?.[0];
    const plural = kind === 'section' && section.includes(',') ? 'ss.' : label;
    return {
      act,
      section,
      url: `${LEGISLATION}/${path}${first ? `/${kind}/${first}` : ''}`,
      text: section === '' ? act : `${act} ${plural}${section}`,
    };
  };
}

/** Citation of the Housing Act 1996, e.g. `housingAct1996('189(1)(e)')` reads "Housing Act 1996 s.189(1)(e)". */
export const housingAct1996 = provision('Housing Act 1996', 'ukpga/1996/52', 'section');
export const housingAct1988 = provision('Housing Act 1988', 'ukpga/1988/50', 'section');
export const housingAct1985 = provision('Housing Act 1985', 'ukpga/1985/68', 'section');
export const domesticAbuseAct2021 = provision('Domestic Abuse Act 2021', 'ukpga/2021/17', 'section');
export const rentersRightsAct2025 = provision("Renters' Rights Act 2025", 'ukpga/2025/26', 'section');
export const childrenAct1989 = provision('Children Act 1989', 'ukpga/1989/41', 'section');
export const reviewRegulations2018 = provision('SI 2018/223', 'uksi/2018/223', 'regulation');
export const suitabilityOrder2003 = provision('SI 2003/3326', 'uksi/2003/3326', 'article');
export const suitabilityOrder2012 = provision('SI 2012/2601', 'uksi/2012/2601', 'article');
export const priorityNeedOrder2002 = provision('SI 2002/2051', 'uksi/2002/2051', 'article');
export const eligibilityRegulations2006 = provision('SI 2006/1294', 'uksi/2006/1294', 'regulation');
export const referralRegulations2006 = provision('SI 2006/2527', 'uksi/2006/2527', 'regulation');
export const referralDecisionsOrder1998 = provision('SI 1998/1578', 'uksi/1998/1578', 'article');
export const relevantAccommodationRegulations2021 = provision('SI 2021/991', 'uksi/2021/991', 'regulation');
export const strategyRegulations2021 = provision('SI 2021/990', 'uksi/2021/990', 'regulation');

/** Citation of something that is not legislation: guidance, a judgment, an agreed practice. */
export function guidance(act: string, section = ''): Citation {
  return { act, section, url: null, text: section === '' ? act : `${act} ${section}` };
}

/** Citation of an Act whose chapter number, and so whose address, has not been confirmed. */
export const childrensWellbeingAct2026 = (section: string): Citation =>
  guidance("Children's Wellbeing and Schools Act 2026", `s.${section}`);

export const HOMELESSNESS_CODE = 'Homelessness Code of Guidance';

/** Several citations as one line, for an answer that has room for one. */
export function citeTogether(...citations: readonly Citation[]): string {
  return citations.map((citation) => citation.text).join('; ');
}
