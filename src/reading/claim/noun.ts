import type { Lexicon } from '../lexicon/types.ts';

export type NounKind = 'job' | 'act' | 'opening' | 'contractor' | 'other' | 'none';

export interface Noun {
  readonly kind: NounKind;
  readonly word: string;
  /** how far after the figure the noun ends */
  readonly end: number;
}

const stop: RegExp =
  /^(?:of|in|at|to|for|from|by|with|who|that|which|whom|will|would|were|was|is|are|be|been|have|had|has|on|as|than|per|after|before|since|until|if|when|while|where|because|during|over|under|into|about|across|between|among|or|but|not|said|says|went|left|came|told|more than|less than|against|plus|did|does|do|can|could|should|may|might|must|so|then|there|it|they|we|you|i|he|she|this|these|those|today|yesterday|now|ago|worked|work|resigned|retired|remain|gone|according|compared|up|down|out|off|und|et|y|e|von|de|du|des|der|die|das|di|da|do|em|en|im|in|bis|à|a|al|aux|au|alla|nel|zu|wird|werden|sind|será|serán|seront|saranno|serão)$/i;
const openings: RegExp =
  /^(?:vacanc(?:y|ies)|openings?|listings?|postings?|requisitions?|reqs?|job ads?|jobs? ads?|adverts?|advertisements|vacantes|ofertas|offene|offres|vagas)$/i;
const acts: RegExp =
  /^(?:redundanc(?:y|ies)|lay-?offs?|dismissals?|departures|separations?|terminations?|exits?|cuts?|losses|eliminations?|reductions?|salidas|despidos|départs|licenciements|entlassungen|kündigungen|esuberi|licenziamenti|demissões|desligamentos|bajas)$/i;
const contract: RegExp =
  /^(?:contractors?|freelancers?|temps|subcontractors?|annotators|engagements|leiharbeiter|intérimaires|autónomos|collaboratori|terceirizados)$/i;
const agentive: RegExp =
  /(?:ers|ors|ists|ants|ians|eers|men|women|ees|folk|smiths|aries|graphers|nurses|clerks|scribes|agents|aides|crews?|chiefs|heads|leads|cooks|tutors|guides|hands|interns)$/i;
const notPeople: RegExp =
  /^(?:customers?|users?|subscribers?|readers?|shareholders?|stockholders|investors?|partners?|members?|respondents?|voters?|passengers?|orders?|offers?|numbers?|papers?|letters?|centers?|centres?|servers?|computers?|containers?|trailers?|tickets?|stores?|quarters?|dollars?|others?|parameters?|towers?|dealers?|carriers?|suppliers?|competitors?|creditors?|sectors?|factors?|errors?|floors?|doctors' offices|products?|restaurants?|plants?|patients?|clients?|events?|accounts?|documents?|tenants?|entrants?|grants?|participants?|students?|candidates?|followers?|buyers?|sellers?|viewers?|listeners?|donors?|households?|homeowners?|policyholders?|cardholders?|signatures?|signatories|plaintiffs?|petitioners?|residents?|visitors?|guests?|owners?|borrowers?|retailers?|employers?|insurers?|lenders?|publishers?|makers?|carmakers|chipmakers|manufacturers?|founders?|ministers?|lawmakers?|senators?|elders|quarters|newspapers?|routers?|sensors?|processors?|printers?|trackers?|wafers|acres|hectares|corners|drawers?|chapters?|layers?|tiers?|chargers?|cars|stars|years|hours|semesters|pointers|matters|figures|measures|features|failures|hundreds|thousands|millions|percent|developers' tools|cinemas|theaters|theatres|offices|trains?|boosters?|pioneers|jurors|gamers|peers|mothers|fathers|brothers|sisters|strangers|chief executives|ceos|cfos|executives surveyed|finance directors|directors of companies)$/i;
const splitter: RegExp = /^[ -]?((?:\p{L}[\p{L}'&/.-]*,? ){0,6}\p{L}[\p{L}'&/.-]*)/u;

/** The noun that a number counts, read past its adjectives: "210 agency map annotators", "1,150 AI and data engineers". */
export function nounAfter(after: string, lex: Lexicon): Noun {
  if (/^(?:人|名)/.test(after)) return { kind: 'job', word: '人', end: 1 };
  const run = splitter.exec(after.slice(0, 90).replace(/^["'](?= )/, ''));
  if (!run || /^[ -]?[("'\d]/.test(after)) return { kind: 'none', word: '', end: 0 };
  const words = run[1]!.split(' ');
  let end = run[0].length - run[1]!.length;
  let seenOther = false;
  for (let i = 0; i < words.length; i++) {
    const raw = words[i]!;
    const word = raw.replace(/[.,']+$|'s$/g, '');
    const closes =
      (raw.endsWith('.') && !/^(?:\p{Lu}\.)+$/u.test(raw)) ||
      (raw.endsWith(',') && !words.slice(i + 1, i + 4).includes('and'));
    const next = words[i + 1]?.replace(/[.,']+$/, '') ?? '';
    end += raw.length + 1;
    if (word === 'and' && i > 0 && i + 1 < words.length && !stop.test(next) && !isVerb(next)) continue;
    if (
      /^(?:announced|planned|proposed|expected|reported|further|additional|new|so-called|total|overall)$/i.test(
        word,
      ) &&
      !closes
    )
      continue;
    if (i === 0 && /^(?:more|others|extra)$/i.test(word) && (next === '' || stop.test(next)))
      return { kind: 'none', word: '', end: 0 };
    if (stop.test(word) || isVerb(word) || (i === 0 && word === 'and')) break;
    if (/^(?:team|staff|crew)$/.test(word) && /^members?$/.test(next)) continue;
    if (/^members$/.test(word) && /^(?:team|staff|crew)$/.test(words[i - 1] ?? ''))
      return { kind: 'job', word, end: end - 1 };
    if (
      notPeople.test(word) &&
      !closes &&
      words
        .slice(i + 1, i + 3)
        .some(
          (w) =>
            lex.jobNoun.exec(w.replace(/[.,']+$/, ''))?.[0] === w.replace(/[.,']+$/, '') ||
            /^(?:service|support|success|care|relations)$/.test(w),
        )
    ) {
      seenOther = true;
      continue;
    }
    if (notPeople.test(word)) return { kind: 'other', word, end: end - 1 };
    const joined = `${word} ${next}`;
    const plain = lex.jobNoun.exec(word)?.[0] === word;
    if (plain || (agentive.test(word) && /^\p{Ll}/u.test(word) && word.length > 4)) {
      // "customer service jobs", "engineer positions": the last noun of the run counts
      const more =
        next !== '' &&
        !closes &&
        (lex.jobNoun.exec(next)?.[0] === next || notPeople.test(next)) &&
        !stop.test(next);
      if (more) continue;
      const kind = openings.test(word)
        ? 'opening'
        : acts.test(word)
          ? 'act'
          : contract.test(word)
            ? 'contractor'
            : 'job';
      return { kind, word: joined.trim().startsWith(word) ? word : joined, end: end - 1 };
    }
    seenOther = true;
    if (closes) break;
  }
  return { kind: seenOther ? 'other' : 'none', word: seenOther ? words[0]! : '', end: 0 };
}

function isVerb(word: string): boolean {
  return (
    /^(?:laid|let|made|facing|told|notified|employed|hourly|salaried|left|went|gone|lost|worked|retired|resigned|expect|expects|say|said|use|uses|used|have|came|come|take|took|go|goes|stay|stayed|remain|remained|were|are|believe|think|plan|want|report|reported|agreed|accepted|accept|signed|applied|joined|moved|affected|impacted|eliminated|cut|since|each|fewer|more|less|further|additional|additionally|altogether|worldwide|globally|redundant|today|yesterday|yes|no)$/i.test(
      word,
    ) && !/^(?:more|further|additional|fewer)$/i.test(word)
  );
}
