import type { Span } from '../../core/index.ts';
import type { SentenceNotes } from './notes.ts';

/** "Crediting its help-desk agent": a machine blamed by its kind, when no fault or trade of it is meant. */
const machine: RegExp =
  /^(?:assistants?|agents?|bots?|models?|software|tools?|engines?|programs?|machines?)$/i;
const otherSense: RegExp =
  /^ (?:errors?|faults?|bugs?|problems?|failures?|outages?|licen[cs]es?|demand|sales|market|business|compan|firms?|industry|sector|spending|customers?|unit|division|team|engineers?|developers?|makers?|vendors?|costs?|prices?)/i;
function standsForAi(notes: SentenceNotes, link: Span): boolean {
  const last = notes.mentions.find((m) => m.end + notes.start === link.end) ?? null;
  if (!last || otherSense.test(notes.plain.slice(last.end))) return false;
  return machine.test(notes.plain.slice(last.start, last.end)) || /\bnew (?:\w+ )?¤/.test(notes.painted);
}

const tracesWork: RegExp =
  /redundant|unnecessary|obsolete|surplus|replac|displac|made way|makes way|lost to|fewer|are why|is why|were why|was why/i;

/** A link counts when the sentence speaks of work being given up; a tool's link only when the tool does the work. */
export function linksOf(notes: SentenceNotes, near: boolean): { yes: Span[]; no: Span[] } {
  const yes: Span[] = [];
  const no: Span[] = [];
  if (notes.links.length === 0 || !(near || notes.cuts)) return { yes, no };
  for (const link of notes.links) {
    if (link.sort === 'tool' && notes.works.length === 0 && !tracesWork.test(notes.plain)) {
      if (!near || !standsForAi(notes, link)) continue;
    }
    (link.negated ? no : yes).push(link);
  }
  return { yes, no };
}
