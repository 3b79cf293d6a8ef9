import { companyWords } from '../employer/words.ts';
import type { Sentence } from '../types.ts';
import { type NamePatterns, trade } from './name-patterns.ts';

/** A run of capitalised words that may be a name, and what the words stripped off it say. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly words: string;
  /** it opens its sentence, where any word is capitalised */
  readonly first: boolean;
  /** a word for an employer or for a person stood right before it, inside the run */
  readonly kind: boolean;
  readonly role: boolean;
}

const token = /[^\s]+/g;

/** Runs of capitalised words, cut at words that are no part of a name; a German noun before a name only describes it. */
export function nameRuns(view: string, sentences: readonly Sentence[], p: NamePatterns): NameRun[] {
  const out: NameRun[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const text = view.slice(sentence.start, sentence.end);
    let run: { word: string; at: number }[] = [];
    let kind = false;
    let role = false;
    let first = true;
    const flush = (): void => {
      while (run.length > 0 && p.joiner.test(run.at(-1)!.word)) run.pop();
      if (run.length > 0 && run.some((r) => /\p{L}{2}/u.test(r.word))) {
        const last = run.at(-1)!;
        const end = last.at + last.word.length;
        out.push({
          start: sentence.start + run[0]!.at,
          end: sentence.start + end,
          sentence: i,
          words: text.slice(run[0]!.at, end),
          first: /^["'(\s]*$/.test(text.slice(0, run[0]!.at)),
          kind,
          role,
        });
      }
      run = [];
      kind = false;
      role = false;
    };
    for (const m of text.matchAll(token)) {
      const lead = /^["'([-]*(?:(?:[dlDL]|dell|Dell|all|dall|nell|sull|qu|Qu|un|Un)')?["']?/.exec(m[0])![0]
        .length;
      const bare = m[0].slice(lead).replace(/["'),.:;!?\]–-]+$/, '');
      const at = m.index + lead;
      const closes = m[0].length > lead + bare.length;
      if (lead > 0 && run.length > 0) flush();
      const within =
        run.length > 0 &&
        (companyWords.has(bare.toLowerCase()) ||
          trade.test(bare) ||
          /^(?:Nord|Süd|West|Ost|Norte|Sur|Sul|Sud|Est|Ouest)$/u.test(bare));
      if (/^\p{Lu}/u.test(bare) && (within || !p.common.test(bare)) && !/^\p{Lu}{1}$/u.test(bare)) {
        const describes = run.length === 0 && (p.german || first);
        if (describes && p.role.test(bare) && !closes) role = true;
        else if (p.german && p.role.test(bare)) {
          flush();
          role = true;
        } else if (
          describes &&
          p.kind.test(bare) &&
          !closes &&
          (!p.german || /^\p{Lu}/u.test(nextWord(text, m.index + m[0].length)))
        ) {
          kind = true;
          if (
            /^(?:Ban[ckq]\p{L}*|Grup\p{L}+|Grupp\p{L}+|Group\p{L}*|Caja|Caixa|Cassa|Casa|Studio|Universi\p{L}+|Sparkasse|Volksbank|Stadtwerke|Klinikum|Hospital|Ospedale|Laborat\p{L}+|Cerámicas|Editorial|Verlag)$/u.test(
              bare,
            )
          )
            run.push({ word: bare, at });
        } else run.push({ word: bare, at });
      } else if (
        p.joiner.test(bare) &&
        run.length > 0 &&
        !closes &&
        /^\p{Lu}/u.test(nextWord(text, m.index + m[0].length))
      ) {
        run.push({ word: bare, at });
      } else {
        flush();
        if (p.german && p.kind.test(bare)) kind = /^\p{Lu}/u.test(bare);
        if (p.german && /^\p{Lu}/u.test(bare) && p.role.test(bare)) role = true;
      }
      if (closes && !/^(?:&|\p{Lu}\.|S\.A|S\.p\.A)$/u.test(bare)) flush();
      first = false;
    }
    flush();
  }
  return out;
}

function nextWord(text: string, at: number): string {
  return /^\s(\S*)/.exec(text.slice(at, at + 30))?.[1] ?? '';
}
