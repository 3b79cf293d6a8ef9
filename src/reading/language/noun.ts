import type { Spot } from './spot.ts';

export interface CountedNoun {
  readonly kind: 'job' | 'opening' | 'other' | 'none';
  readonly word: string;
  /** offset in the sentence behind it */
  readonly end: number;
}

/** The noun that a number counts, past its adjectives: "46 dort Beschäftigten", "60 vacantes administrativas". */
export function nounOf(spot: Spot): CountedNoun {
  const { tongue, sentence, to } = spot;
  const tail = sentence.slice(to, to + 90);
  const none: CountedNoun = { kind: 'none', word: '', end: to };
  const words = /^ ?((?:[\p{L}'.()/-]+ ?){0,5})/u.exec(tail)?.[1]?.split(' ') ?? [];
  const opening = tongue.openingAfter.exec(tail);
  if (opening) return { kind: 'opening', word: opening[0].trim(), end: to + opening[0].length };
  const job = tongue.jobAfter.exec(tail);
  if (job) return { kind: 'job', word: job[0].trim(), end: to + job[0].length };
  let end = to + (tail.startsWith(' ') ? 1 : 0);
  let unknown = '';
  for (const raw of words) {
    const word = raw.replace(/[.,()'"]+$/g, '').replace(/^(?:d|l|dell|all)'/i, '');
    end += raw.length + 1;
    if (word === '') break;
    if (tongue.isOther.test(word)) return { kind: 'other', word, end: end - 1 };
    if (tongue.isJob.test(word)) return { kind: 'job', word, end: end - 1 };
    if (tongue.isStop.test(word)) break;
    if (tongue.isAgent.test(word) && /^\p{Ll}|^\p{Lu}\p{Ll}+$/u.test(word))
      return { kind: 'job', word, end: end - 1 };
    unknown ||= word;
    if (/[.,]$/.test(raw)) break;
  }
  return unknown === '' ? none : { kind: 'other', word: unknown, end: to };
}
