import type { Span } from '../../core/index.ts';
import type { CauseInput } from '../types.ts';
import type { Affirmed } from './answers.ts';
import { linksOf } from './counted-links.ts';
import { type Evidence, type Found, type FoundReason, noEvidence } from './found.ts';
import { fundingIn, skillsIn } from './funding.ts';
import { goesOnToSayWhy, purposeOfHire } from './hires.ts';
import { hurdleIn } from './hurdle.ts';
import type { SentenceNotes } from './notes.ts';
import type { Prepared } from './prepare.ts';
import type { Reason } from './reasons.ts';
import { rowReasonIn } from './rows.ts';
import type { Scope } from './scope.ts';
import { hearsayAt, speaksOfAll } from './voices.ts';

const sameReason: RegExp =
  /\b(?:for the same reason|same reason|likewise|for similar reasons|same explanation|did the same|followed suit)\b/i;
/** The sentence goes on about what the one before it named. */
const continues: RegExp = /^["“]?(?:It|That|This|They|The money|(?:These|Those|The) savings)\b/;
function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

class Gatherer {
  readonly evidence: Evidence = noEvidence();
  readonly prepared: Prepared;
  readonly scope: Scope;
  private readonly hires: boolean;
  private readonly siblings: readonly Span[];

  constructor(prepared: Prepared, scope: Scope, input: CauseInput) {
    this.prepared = prepared;
    this.scope = scope;
    this.hires = input.kind === 'hiring' || input.kind === 'rehire';
    this.siblings = (input.siblings ?? []).flat();
  }

  /** The sentence after a hire says why, and tells no other action. */
  private followsHire(index: number, own: boolean): boolean {
    if (!this.hires || own || !this.scope.own.has(index - 1)) return false;
    const sentence = this.prepared.sentences[index]!;
    return (
      !this.siblings.some((s) => overlaps(s, sentence)) && goesOnToSayWhy(this.prepared.notes(index).plain)
    );
  }

  read(index: number): void {
    const { evidence, prepared, scope } = this;
    const notes = prepared.notes(index);
    const sentence = prepared.sentences[index]!;
    const own = scope.own.has(index);
    const near = own || scope.own.has(index - 1) || scope.own.has(index + 1);
    const elsewhere = notes.others && !own;
    const absolute = (span: Span): Found => ({
      start: span.start + sentence.start,
      end: span.end + sentence.start,
      sentence: index,
    });
    const mine = (span: Span): boolean => scope.mine(index, span.end - 1);
    const heard = (span: Span): boolean =>
      notes.outsiders && hearsayAt(notes.plain, span.start - sentence.start);
    const keep = (to: Found[], spans: readonly Span[]): void => {
      for (const span of spans) {
        if (!mine(span)) continue;
        (heard(span) ? evidence.hearsay : to).push({ start: span.start, end: span.end, sentence: index });
      }
    };
    for (const mention of notes.mentions) {
      if (mention.sort === 'named' && mine(absolute(mention))) evidence.mentions.push(absolute(mention));
    }
    if (notes.sells) evidence.sells = true;
    if (notes.silence && mine(notes.silence)) evidence.silences.push({ ...notes.silence, sentence: index });
    const { yes, no } = linksOf(notes, near);
    const denial = notes.denial ?? (notes.silence ? null : (no[0] ?? null));
    const title = sentence.role === 'title';
    if (denial && !elsewhere) keep(evidence.denials, [denial]);
    else if (!elsewhere && !notes.silence) {
      keep(title ? evidence.titleLinks : evidence.links, yes);
      if (title || !notes.sells) keep(title ? evidence.titleLinks : evidence.works, notes.works);
      if (!title && !notes.sells)
        keep(near || scope.own.has(index - 2) ? evidence.hints : evidence.farHints, notes.hints);
      const lead =
        continues.test(notes.plain) && index > 0
          ? `${prepared.notes(index - 1).painted.replace(/[.;?!]/g, ',')} `
          : '';
      const funding = fundingIn(lead + notes.painted, near || scope.own.has(index - 2));
      if (funding)
        keep(evidence.funding, [
          absolute({ start: Math.max(0, funding.start - lead.length), end: funding.end - lead.length }),
        ]);
      const next = index + 1 < prepared.sentences.length ? prepared.notes(index + 1).plain : '';
      const skills = skillsIn(notes.painted, next);
      if (skills) keep(evidence.skills, [absolute(skills)]);
    }
    if (own && sameReason.test(notes.plain)) this.borrow(index, notes);
    if (notes.affirmed && !denial && this.isAffirmed(index, notes.affirmed))
      keep(evidence.links, [notes.affirmed]);
    if (!elsewhere) this.readReasons(index, notes, own, keep);
  }

  /** An answer counts close to the action; where the question names a thing unknown, the answer must go on to speak of a tool. */
  private isAffirmed(index: number, { named }: Affirmed): boolean {
    const { own, all } = this.scope;
    const close = [...own].some((i) => Math.abs(i - index) <= 6);
    const next = [1, 2, 3, 4].filter((step) => all.has(index + step) || own.has(index + step));
    return close && (named || next.some((step) => this.prepared.notes(index + step).mentions.length > 0));
  }

  /** The first line of the listing that a row stands in. */
  private header(index: number): string {
    const { sentences } = this.prepared;
    let i = index;
    while (i > 0 && sentences[i - 1]!.end + 2 >= sentences[i]!.start && index - i < 40) i -= 1;
    return this.prepared.notes(i).plain;
  }

  /** "…, and Norbeam is closing two centres for the same reason": the reason is the neighbour's. */
  private borrow(index: number, notes: SentenceNotes): void {
    const neighbours = [
      ...notes.links,
      ...notes.works,
      ...(index > 0 ? this.prepared.notes(index - 1).links : []),
    ];
    const first = neighbours[0];
    if (first) this.evidence.links.push({ start: first.start, end: first.end, sentence: index });
  }

  private readReasons(
    index: number,
    notes: SentenceNotes,
    own: boolean,
    keep: (to: Found[], spans: readonly Span[]) => void,
  ): void {
    const { start, role } = this.prepared.sentences[index]!;
    const place = (reason: Reason): FoundReason => ({
      ...reason,
      start: reason.start + start,
      end: reason.end + start,
      sentence: index,
    });
    const reasons: FoundReason[] = notes.reasons.map((reason) => ({ ...reason, sentence: index }));
    const row = own && reasons.length === 0 ? rowReasonIn(notes.painted, this.header(index)) : null;
    if (row) reasons.push(place(row));
    const { stated } = notes;
    if (stated && (own || notes.cuts)) {
      const worked = notes.works.find((work) => overlaps(work, stated));
      if (worked && role !== 'title' && !notes.denial)
        keep(this.evidence.links, [{ start: stated.start, end: worked.end }]);
      else if (reasons.length === 0) reasons.push({ ...stated, sentence: index });
    }
    const after = this.followsHire(index, own);
    if (after && stated && reasons.length === 0) reasons.push({ ...stated, sentence: index });
    const purpose =
      this.hires && (own || after) && reasons.length === 0 ? purposeOfHire(notes.painted) : null;
    if (purpose) reasons.push(place(purpose));
    const to = (own || after) && role !== 'title' ? this.evidence.ownReasons : this.evidence.otherReasons;
    to.push(
      ...reasons.filter(
        (r) =>
          this.scope.mine(index, r.end - 1) && !(notes.outsiders && hearsayAt(notes.plain, r.start - start)),
      ),
    );
  }

  /** "Show me why the work needs a person, or the requisition stays closed", where AI is the alternative. */
  readHurdles(range: readonly number[]): void {
    const named = this.evidence.mentions.length > 0;
    for (const index of range) {
      const hurdle = hurdleIn(this.prepared.notes(index).painted);
      const { start } = this.prepared.sentences[index]!;
      if (hurdle && (named || this.prepared.notes(index).mentions.length > 0))
        this.evidence.links.push({ start: start + hurdle.start, end: start + hurdle.end, sentence: index });
    }
  }

  /** What a text of several employers says of all of them, and the boxes that a notice ticks. */
  readShared(employers: number): void {
    for (const tick of employers === 0 ? this.prepared.ticks : []) {
      const to = tick.yes ? this.evidence.links : this.evidence.denials;
      to.push({ start: tick.start, end: tick.end, sentence: -1 });
      if (tick.yes && tick.detailed) this.evidence.detailed = true;
    }
    if (employers < 2) return;
    for (const index of this.scope.shared) {
      const notes = this.prepared.notes(index);
      if (!speaksOfAll(notes.plain)) continue;
      const told = [...notes.works, ...notes.links.filter((link) => !link.negated)];
      if (told[0]) this.evidence.collective.push({ start: told[0].start, end: told[0].end, sentence: index });
    }
  }
}

/** What the given sentences say; `range` is in order. */
export function gatherEvidence(
  prepared: Prepared,
  scope: Scope,
  range: readonly number[],
  input: CauseInput,
): Evidence {
  const gatherer = new Gatherer(prepared, scope, input);
  for (const index of range) gatherer.read(index);
  gatherer.readShared(input.others.length);
  if (input.kind === 'requisitions-closed') gatherer.readHurdles(range);
  return gatherer.evidence;
}
