const BY_WHAT_THEY_DID = 'perpetrator|abuser|offender|assailant|attacker|accused|suspect';
const BY_WHO_THEY_ARE = 'husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]*';

/** How whoever abused somebody is called in one word. Anybody else who is close to them is told apart by being named. */
export const PERPETRATOR = `${BY_WHAT_THEY_DID}|${BY_WHO_THEY_ARE}`;

const GETTING_IN_TOUCH = [
  'contact(ing)?( with)?|approach|interview|ask|tell|inform|invite|consult|call|ring|(tele)?phone|e-?mail|text|message|visit|meet|hear( from)?',
  '(speak|talk) (to|with)|(write|letter|e-?mail|text|message|call) to',
  '(in touch|meeting|appointment|interview|call|liaise|negotiate|mediate|mediation|agree|arrange) with',
].join('|');
// A partner landlord is none of theirs, and the manager of an offender is not the offender.
const BESIDE_THEM =
  'agenc|organi[sz]ation|service|council|provider|manager|programme|refuge|charit|landlord|housing|police';
const THEY = [
  `(alleged |former |estranged |violent |abusive |ex[- ]?)*(${PERPETRATOR}|ex)(?! (${BESIDE_THEM}))`,
  "child(ren)?[’']?s?[’']? (father|mother)|(father|mother) of (the |her |his |their )?(child|children|baby)",
].join('|');
const CONTACT = new RegExp(`\\b(${GETTING_IN_TOUCH}) (the |her |his |their )?(${THEY})\\b`, 'i');
const NOT_TO = /\b((not|never|nobody|no one|nor|without|avoid|prevent|stop)\b((?! - )[^.,;:!?–—])*|no (\w+ )?)$/i;

/** Whether words ask for something anywhere, and not each time for it to be left alone. */
export function askFor(something: RegExp, words: string): boolean {
  const found = [...words.matchAll(new RegExp(something, 'gi'))];
  return found.some(({ index }) => !NOT_TO.test(words.slice(0, index)));
}

/** DA-2: whether words ask for whoever abused somebody to be got in touch with, whoever does it. */
export const contactsPerpetrator = (words: string): boolean => askFor(CONTACT, words);
