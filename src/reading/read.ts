import type { Action, Explained, Reading, Span } from '../core/index.ts';
import { draftsOf } from './action/actions.ts';
import { buildAction, datesOfAction, jobsOf } from './action/build.ts';
import { occasionOf } from './action/occasion.ts';
import { silentActions } from './action/silent.ts';
import { assessCause } from './cause/index.ts';
import { claimsOf } from './claim/claims.ts';
import { distinctClaims } from './claim/distinct.ts';
import { mixedTotals } from './claim/mixed-totals.ts';
import { crowdOf } from './claim/population.ts';
import { isNotice, voiceOf } from './claim/speaker.ts';
import { periodOf, statementOf } from './claim/statement.ts';
import { type DateRead, datesOf } from './date/dates.ts';
import { publishedOf } from './date/published.ts';
import { castOf, onlyMain } from './employer/cast.ts';
import { counterOf } from './employer/counter.ts';
import { focusOf } from './employer/focus.ts';
import { explainCause, explainClaims } from './explain.ts';
import { findSlips } from './findings/index.ts';
import { readIn } from './language/read-in.ts';
import { languageOf } from './language/recognise.ts';
import { tongueOf } from './language/tongue.ts';
import { unreadIn } from './language/unread.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { english } from './lexicon/english.ts';
import { figuresOf } from './quantity/scan.ts';
import { type MainText, mainTextOf } from './text/main-text.ts';
import { viewOf } from './text/view.ts';

/** What is known of a text beside the text itself. */
export interface ReadOptions {
  readonly id?: string;
  readonly title?: string | null;
  /** ISO day against which weekdays and bare months are resolved */
  readonly published?: string | null;
  /** the ledger's id of an employer's name; the reader itself knows no register */
  readonly companyId?: (name: string) => string | null;
  /** also say which words decided each decision */
  readonly explain?: boolean;
}

const takesEffect =
  /\b(?:takes? effect|effective|separations? (?:will |would )?(?:begin|occur|start|take place)|will leave|last day|be complete|leave by|complete[sd]? by|layoff date)\b/i;

const amendment = /\b(?:amended|amendment|corrected|revised|update[sd]?|8-K\/A)\b/i;

const lexicon = compileLexicon([english]);

/** What a text that names no employer calls it: "the bank", "the company". */
function nameless(view: string): string {
  return (
    /\bthe (?:company|bank|firm|group|insurer|retailer|university|agency|airline|studio|publisher|maker|hospital)\b/i
      .exec(view)?.[0]
      .toLowerCase() ?? 'unnamed employer'
  );
}

/**
 * Reads a text into statements, actions and findings. Deterministic: the same text and options give the same reading.
 * Offsets are UTF-16 code units of `text`, and every quote is the exact slice at its offsets.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const view = viewOf(text);
  const main = mainTextOf(view);
  const { title, sentences } = main;
  const { code } = languageOf(view);
  if (code !== 'en' && code !== 'und') return readAbroad(code, text, view, main, options);
  const published = options.published ?? publishedOf(view);
  const companyId = options.companyId ?? ((): null => null);
  const voice = voiceOf(view.slice(0, 1200));
  const notice = isNotice(view.slice(0, 1600));
  const cast = notice ? onlyMain(castOf(view, sentences)) : castOf(view, sentences);
  const focus = focusOf(view, sentences, cast, voice === 'employer' || voice === 'filing');
  const figures = sentences.map((s) => figuresOf(view.slice(s.start, s.end), s.start));
  const claims = mixedTotals(
    distinctClaims(
      claimsOf({
        view,
        sentences,
        cast,
        focus,
        lex: lexicon,
        voice,
        notice,
        counter: counterOf(cast),
        crowd: crowdOf(view),
        figures,
      }),
      sentences,
    ),
  );
  const known = new Map<number, DateRead[]>();
  const dates = (i: number): DateRead[] => {
    const found = known.get(i) ?? datesOf(wordsOf(i), sentences[i]!.start, published);
    known.set(i, found);
    return found;
  };
  const wordsOf = (i: number): string => view.slice(sentences[i]!.start, sentences[i]!.end);

  const statements = claims.map((claim, n) => {
    const company = claim.employer >= 0 ? companyId(claim.subject) : null;
    return statementOf(
      claim,
      `s${n + 1}`,
      text,
      view,
      sentences[claim.sentence]!,
      company,
      periodOf(claim, dates(claim.sentence), published),
      voice,
    );
  });

  const counted = new Set(claims.filter((c) => c.measure === 'jobs').map((c) => c.sentence));
  const silent = silentActions(view, sentences, focus, lexicon, counted);
  const unnamed = cast.employers.length === 0 && counterOf(cast) === null;
  const drafts = draftsOf(
    claims,
    silent,
    (c) => {
      const at = 'figure' in c ? c.figure.start : c.at;
      const here = sentences[c.sentence]!;
      const beside = claims.filter((k) => k.sentence === c.sentence && k !== c && k.measure === 'jobs');
      const scope = {
        start: Math.max(here.start, ...beside.filter((k) => k.figure.end <= at).map((k) => k.figure.end)),
        end: Math.min(here.end, ...beside.filter((k) => k.outer > at).map((k) => k.outer)),
      };
      return occasionOf(wordsOf(c.sentence), here.start, at, dates(c.sentence), published, scope);
    },
    unnamed,
  );
  const effectsOf = (employer: number): DateRead[] =>
    sentences.flatMap((s, i) =>
      takesEffect.test(wordsOf(i)) && focus.at(i, s.end) === employer ? dates(i) : [],
    );
  const spansOf = (indices: readonly number[]): Span[] =>
    indices.map((i) => ({ start: sentences[i]!.start, end: sentences[i]!.end }));
  const heading = title ? view.slice(title.start, title.end) : '';
  const explained: Explained[] = options.explain ? explainClaims(text, claims) : [];
  const actions: Action[] = drafts.map((draft) => {
    const employer = cast.employers[draft.employer] ?? { name: nameless(view), names: [nameless(view)] };
    const others = drafts
      .filter((d) => d.employer !== draft.employer)
      .map((d) => ({ names: cast.employers[d.employer]?.names ?? [], spans: spansOf(d.sentences) }));
    const cause = assessCause({
      text,
      sentences,
      employer: employer.names,
      kind: draft.kind,
      spans: spansOf(draft.sentences),
      others,
      siblings: drafts
        .filter((d) => d !== draft && d.employer === draft.employer)
        .map((d) => spansOf(d.sentences)),
    });
    const jobs = jobsOf(draft, wordsOf, (i) => sentences[i]!.role === 'title', amendment.test(heading));
    const ids = claims.flatMap((c, n) => (draft.claims.includes(c) ? [`s${n + 1}`] : []));
    const action = buildAction(
      draft,
      employer.name,
      companyId(employer.name),
      jobs,
      datesOfAction(draft, dates, effectsOf(draft.employer), published),
      cause,
      ids,
    );
    if (options.explain) explained.push(explainCause(text, action, cause.because));
    return action;
  });

  return {
    document: {
      id: options.id ?? '',
      title: options.title ?? (title ? text.slice(title.start, title.end) : null),
      published,
      chars: text.length,
    },
    statements,
    actions,
    findings: findSlips({ text, sentences, statements, actions, published, figures: figures.flat(), view }),
    ...(options.explain ? { explain: explained } : {}),
  };
}

/** A text in another language: read by that language's own words, or said to be unread. */
function readAbroad(code: string, text: string, view: string, main: MainText, options: ReadOptions): Reading {
  const tongue = tongueOf(code);
  const id = options.id ?? '';
  const title = options.title ?? (main.title ? text.slice(main.title.start, main.title.end) : null);
  const published = options.published ?? null;
  if (tongue)
    return readIn(tongue, {
      id,
      text,
      view,
      main,
      title,
      published,
      companyId: options.companyId ?? (() => null),
    });
  return {
    document: { id, title, published, chars: text.length },
    statements: [],
    actions: [],
    findings: [],
    unread: unreadIn(code),
  };
}
