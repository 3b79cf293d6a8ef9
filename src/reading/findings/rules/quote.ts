import type { Span } from '../../../core/index.ts';
import type { Rule, Scene, Slip } from '../types.ts';

const speech: RegExp =
  /\b(?:said|says?|saying|told|tells?|telling|wr[oi]tes?|written|writing|add(?:ed|s|ing)|ask(?:ed|s|ing)|explain(?:ed|s)|according to|not(?:ed|es)|argu(?:ed|es)|repli(?:ed|es)|call(?:ed|s|ing)|tweet(?:ed|s)|post(?:ed|s)?|quip(?:ped|s)|jok(?:ed|es)|warn(?:ed|s)|insist(?:ed|s)|recall(?:ed|s)|put it|puts it|conced(?:ed|es)|admit(?:ted|s)|reads?|reading|stat(?:ed|es)|declar(?:ed|es)|announc(?:ed|es)|remark(?:ed|s)|comment(?:ed|s)|answer(?:ed|s)|in the words of|memo|letter|e-?mail|blog|message|note|statement|slide|footnote|banner|headline|slogan|motto|entitled|titled|described|describes|describing|complain(?:ed|s)|confirm(?:ed|s)|continu(?:ed|es)|observ(?:ed|es)|think|thinks|believ(?:ed|es)|shout(?:ed|s)|heard|quot(?:ed|es|ing)|respond(?:ed|s)|report(?:ed|s)|testified|acknowledg(?:ed|es)|form|notice|filing|question|survey|poll|chant(?:ed|s)?|labelled|labeled|ad|advert|predict(?:ed|s)|promis(?:ed|es)|urg(?:ed|es)|suggest(?:ed|s)|conclud(?:ed|es)|wants?|ran|alert|bulletin|caption|subject line|poster|billboard|placard|ticker|newsletter|cell|box|entry|listing|summed|sums|went on|agre(?:ed|es)|spokes\w+)\b/i;
const nobody: RegExp =
  /\bas (?:one|a|an|some) (?:founder|executive|insider|ceo|boss|expert|observer|commentator|user|person|manager|leader)\b(?: on this \w+)? (?:puts?|says?|said) it\b|\b(?:is|are|was|were|has been|have been) (?:\w+ )?(?:said|reported|rumou?red|supposed|alleged|quoted) (?:to have|as)\b|\bit (?:is|was|has been) (?:often )?(?:said|remarked|heard|observed|noted|put)\b|\b(?:so )?(?:the|as the|an old) (?:saying|line|joke|refrain|story|phrase|quip|remark|mantra|comment|verdict|reaction|response) (?:goes|went|has it|runs?|was|is|ran)\b|\b(?:people|they|some|many|everyone|everybody|someone|somebody|one) (?:\w+ )?(?:says?|said|claims?|claimed|put it|remarked)\b|\bwas (?:the|one) (?:\w+ )?(?:comment|reaction|response|verdict|view|message|quote)\b|\b(?:was|is) (?:heard|overheard|quoted)\b(?! (?:by|in|telling))|\bword (?:is|has it)\b|\bthe (?:words|quote|line) (?:came|circulat\w+|spread|did the rounds|went)\b/i;
/** Somebody without a name, a firm or a tie to the matter: a voice of a trade or a place at most. */
const vague =
  /\b(?:an?|one|some|another|a certain) (?:(?:very|most|well-known|senior|leading|prominent|top|big|major|seasoned|influential|unnamed|anonymous|respected|early|serial|high-profile|local) )*(?:(?:(?:City|industry|tech|technology|business|finance|start-?up|market|software|media|Valley|Silicon Valley|Wall Street) )?(?:figure|founder|entrepreneur|commentator|pundit|luminary|guru|voice|observer|big name|venture capitalist)|(?:[\w-]+ )?(?:executive|boss|chief executive|ceo|banker|leader|insider|expert|veteran|investor|manager|source|financier|player|person|name)(?= (?:in|on|from|of|around|across) (?:the )?(?:City|industry|sector|Valley|Silicon Valley|Wall Street|tech(?:nology)?|business|trade|Square Mile|finance|banking|software|field|Street)\b))(?! (?:at|of|from|with|who|whose|familiar|close|briefed|present|involved|behind|quoted)\b)(?! (?:in|on) (?!(?:the )?(?:City|industry|sector|Valley|Silicon Valley|Wall Street|tech(?:nology)?|business|trade|Square Mile|finance|banking|software|field|Street)\b))/i;
const place = /\b(?:Silicon Valley|Wall Street|Square Mile|City|Valley|Street)\b/g;
const properName = /\p{Lu}[\p{L}'-]+ \p{Lu}\p{L}+/u;

const person: RegExp =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Senator|Judge|she|he)\b\.?|\b(?:chief|head of|founder|director|president|chair(?:man|woman)?|manager|spokes\w+|analyst|economist|minister|mayor|owner|engineer|worker|employee|organiser|steward|colleague|boss|executive)s?\b|^\W*\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+\b/u;
const verbs: RegExp =
  /\b(?:said|says|told|tells|wrote|writes|asked|asks|added(?=[:,]| that)|adds|argued|argues|replied|replies|explained|explains|warned|warns|put it|puts it|recall(?:s|ed)|insist(?:s|ed)|remark(?:s|ed)|comment(?:s|ed)|noted|notes|jok(?:es|ed)|quipped|admit(?:s|ted)|conced(?:es|ed)|answer(?:s|ed)|respond(?:s|ed)|continued|testified|according to|words (?:of|were|are)|remember(?:s|ed)|tweeted|posted|announced|stated|states|reads|agree(?:s|d)|shrug(?:s|ged)|laugh(?:s|ed)|blam(?:es|ed)|spoke|speaks|speaking|talking|confirmed|described|complain(?:s|ed))\b/i;
const returns: RegExp =
  /^\W*(?:that|so|this|thus|those|these|she|he|they|it|the (?:words|view|speaker|author|writer|speech|remark|line|quotation)|\p{Lu}[\p{L}'-]+ \p{Lu})/u;
const byline: RegExp = /^\W*(?:by\s+\p{Lu}|[-\u2014\u2013]\s*[\p{Lu}\d])/u;

/** "Ada Lind, chief executive" on a line of its own */
const signature = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}(?:,[^.!?]{1,60})?$/u;

interface Quote extends Span {
  readonly inner: string;
}

/** Quotations that nobody speaks. An anonymous but described source ("two people with knowledge of it") is a speaker. */
export const quoteSlips: Rule = (scene) => {
  const out: Slip[] = [];
  const paragraphs = paragraphsOf(scene);
  for (const [index, p] of paragraphs.entries()) {
    const quotes = quotesOf(scene, p);
    for (const [k, q] of quotes.entries()) {
      if (!isUtterance(scene, q)) continue;
      if (isSpoken(scene, q, p, quotes.slice(0, k), paragraphs[index - 1], paragraphs[index + 1])) continue;
      const words = scene.input.text.slice(q.start + 1, q.end - 1).replace(/\s+/g, ' ');
      const told = words.length > 90 ? `${words.slice(0, 87).replace(/\s\S*$/, '')} ...` : words;
      const near = scene.input.statements
        .filter((s) => s.figure.start >= q.start && s.figure.end <= q.end)
        .map((s) => s.id);
      out.push({
        kind: 'unsourced-quote',
        message: `The quotation "${told}" has no speaker: nobody is named or described as having said it.`,
        recomputed: null,
        statements: near,
        spans: [q],
      });
    }
  }
  return out;
};

function paragraphsOf(scene: Scene): Span[] {
  const out: { start: number; end: number; paragraph: number }[] = [];
  for (const s of scene.input.sentences) {
    if (s.role === 'title' || s.role === 'heading') continue;
    const last = out.at(-1);
    const gap = last ? scene.view.slice(last.end, s.start) : '';
    const broken =
      gap.includes('\n') && /[.!?"')]$/.test(scene.view.slice(Math.max(0, (last?.end ?? 0) - 1), last?.end));
    if (last && last.paragraph === s.paragraph && !broken) last.end = Math.max(last.end, s.end);
    else out.push({ start: s.start, end: s.end, paragraph: s.paragraph });
  }
  return out;
}

/** Double-quoted stretches of one paragraph. A mark opens after a space and closes before one; a lone mark opens nothing. */
function quotesOf(scene: Scene, p: Span): Quote[] {
  const out: Quote[] = [];
  let open = -1;
  for (let at = p.start; at < p.end; at++) {
    if (scene.view.charCodeAt(at) !== 34) continue;
    if (open < 0) open = at;
    else {
      out.push({ start: open, end: at + 1, inner: scene.view.slice(open + 1, at) });
      open = -1;
    }
  }
  return out;
}

/** A whole sentence that somebody must have spoken; not a title, a label, or words talked about ("..." sounds strategic). */
function isUtterance(scene: Scene, q: Quote): boolean {
  if (
    !/[.,!?-]\W*$/.test(q.inner) &&
    !/^[.,!?;]/.test(scene.view.slice(q.end, q.end + 1)) &&
    q.end < scene.view.trimEnd().length &&
    scene.view[q.end] !== '\n'
  )
    return false;
  if (
    /[|\t]\s*$/.test(scene.view.slice(Math.max(0, q.start - 3), q.start)) ||
    /^\s*[|\t]/.test(scene.view.slice(q.end, q.end + 3))
  )
    return false;
  const words = q.inner.trim().split(/\s+/).length;
  return (
    words >= 6 && /^\W*\p{Lu}/u.test(q.inner) && !/^(?:\p{Lu}[\p{L}'-]*\s+)*\p{Lu}[\p{L}'-]*$/u.test(q.inner)
  );
}

function isSpoken(
  scene: Scene,
  q: Quote,
  p: Span,
  earlier: readonly Quote[],
  previous: Span | undefined,
  next: Span | undefined,
): boolean {
  const before = outside(scene, p.start, q.start);
  const after = outside(scene, q.end, p.end);
  const lead = lastSentence(before);
  const own = /[.!?]["')]*\s*$/.test(lead) ? '' : lead;
  const tail = tailOf(q, after);
  if (nobody.test(own) || nobody.test(tail) || isVague(own) || isVague(tail)) return false;
  if (
    own.trim() !== '' ||
    speech.test(tail) ||
    person.test(tail) ||
    byline.test(after) ||
    /^\W*\[/.test(after)
  )
    return true;
  const prior = own === '' ? lead : '';
  if (nobody.test(prior) || (isVague(prior) && introduces(prior, false))) return false;
  if (introduces(prior, true)) return true;
  const chained = earlier.at(-1);
  if (chained && /^[\s.,;-]*$/.test(scene.view.slice(chained.end, q.start))) return true;
  if (returns.test(firstSentence(after)) && verbs.test(firstSentence(after))) return true;
  if (before.trim() !== '' || after.replace(/[\s.,;-]/g, '') !== '') return false;
  const line = next ? scene.view.slice(next.start, next.end) : '';
  if (byline.test(line) || signature.test(line)) return true;
  if (previous && introduces(lastSentence(outside(scene, previous.start, previous.end)), false)) return true;
  const following = next ? firstSentence(outside(scene, next.start, next.end)) : '';
  return returns.test(following) && verbs.test(following) && following.length < 120;
}

function isVague(words: string): boolean {
  return vague.test(words) && !properName.test(words.replace(place, ' '));
}

/** A sentence that hands over to a quotation: it ends in a colon, or somebody in it speaks or is asked. */
function introduces(sentence: string, withPerson: boolean): boolean {
  if (/:\s*$/.test(sentence)) return true;
  const active = sentence.replace(
    /\b(?:was|were|been|being|is|are|be) (?:\w+ )?(?:told|asked|added|said|noted)\b/gi,
    ' ',
  );
  return verbs.test(active) || (withPerson && person.test(sentence));
}

/** What follows a quotation in its own sentence: nothing when the quotation ends it. */
function tailOf(q: Quote, after: string): string {
  const open = /[,?!-]\W*$/.test(q.inner) || !/[.]\W*$/.test(q.inner) || /^\s*[\p{Ll},]/u.test(after);
  return open || /^\s*(?:\p{Lu}[\p{L}.'-]*\s+){1,4}(?:said|says|told|wrote|writes|added|adds)\b/u.test(after)
    ? firstSentence(after)
    : '';
}

/** A stretch of text with what stands inside quotation marks blanked out. */
function outside(scene: Scene, start: number, end: number): string {
  return scene.view.slice(start, end).replace(/"[^"]*?([.!?]?)"/g, ' $1 ');
}

const stop = /(?<=[.!?]["')]*)\s+(?=\p{Lu}|")/u;

function lastSentence(text: string): string {
  return text.split(stop).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(stop).find((s) => /\p{L}/u.test(s)) ?? '';
}
