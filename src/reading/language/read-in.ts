import type { Action, Reading, Span } from '../../core/index.ts';
import { draftsOf } from '../action/actions.ts';
import { buildAction, datesOfAction, jobsOf } from '../action/build.ts';
import { assessCause } from '../cause/index.ts';
import { distinctClaims } from '../claim/distinct.ts';
import { periodOf, statementOf } from '../claim/statement.ts';
import { findSlips } from '../findings/index.ts';
import type { MainText } from '../text/main-text.ts';
import { stagesIn } from './stages.ts';
import type { Tongue } from './tongue.ts';

export interface TongueText {
  readonly id: string;
  readonly text: string;
  readonly view: string;
  readonly main: MainText;
  readonly title: string | null;
  /** the day given from outside; `null`: the text's own, if it tells one */
  readonly published: string | null;
  readonly companyId: (name: string) => string | null;
}

/** Reads a text in one of the languages beside English into the same reading that an English one gets. */
export function readIn(tongue: Tongue, input: TongueText): Reading {
  const { text, view, companyId } = input;
  const { sentences } = input.main;
  const stages = stagesIn(tongue, view, sentences, input.published);
  const { published, cast, dates } = stages;
  const distinct = new Set<unknown>(distinctClaims(stages.claims, sentences));
  const claims = stages.claims.filter((claim) => distinct.has(claim));
  const wordsOf = (i: number): string => view.slice(sentences[i]!.start, sentences[i]!.end);
  const statements = claims.map((claim, n) => ({
    ...statementOf(
      claim,
      `s${n + 1}`,
      text,
      view,
      sentences[claim.sentence]!,
      claim.employer >= 0 ? companyId(claim.subject) : null,
      periodOf(claim, dates(claim.sentence), published),
      stages.voice,
    ),
    speaker: claim.speaker,
  }));
  const counted = new Set(
    claims.filter((c) => c.measure === 'jobs' && c.action !== null).map((c) => c.sentence),
  );
  const drafts = draftsOf(claims, stages.silent(counted), (c) =>
    stages.occasion({ sentence: c.sentence, at: 'figure' in c ? c.figure.start : c.at }),
  );
  const spansOf = (indices: readonly number[]): Span[] =>
    indices.map((i) => ({ start: sentences[i]!.start, end: sentences[i]!.end }));
  const actions: Action[] = drafts.map((draft) => {
    const employer = cast.employers[draft.employer]!;
    const others = drafts
      .filter((d) => d.employer !== draft.employer)
      .map((d) => ({ names: cast.employers[d.employer]!.names, spans: spansOf(d.sentences) }));
    const cause = assessCause({
      text,
      sentences,
      employer: employer.names,
      kind: draft.kind,
      spans: spansOf(draft.sentences),
      others,
    });
    return buildAction(
      draft,
      employer.name,
      companyId(employer.name),
      jobsOf(draft, wordsOf, (i) => sentences[i]!.role === 'title'),
      datesOfAction(draft, dates, [], published),
      cause,
      claims.flatMap((c, n) => (draft.claims.includes(c) ? [`s${n + 1}`] : [])),
    );
  });
  return {
    document: {
      id: input.id,
      title: input.title,
      published,
      chars: text.length,
    },
    statements,
    actions,
    // who speaks a quotation is told by English words there
    findings: findSlips({ text, sentences, statements, actions, published }).filter(
      (finding) => finding.kind !== 'unsourced-quote',
    ),
  };
}
