import type {
  ActionRecord,
  FindingRecord,
  Origin,
  Quantity,
  Statement,
  StatementRecord,
} from '../../core/index.ts';
import type { Line } from './sheet.ts';
import { sayFacets, type Told, type ToldFigure } from './told.ts';

/** What stays the same for all rows of one file. */
export interface Setting {
  readonly source: string;
  readonly snapshot: string;
  readonly text: string;
  /** who compiled it */
  readonly publisher: string;
  /** where it gets its rows, in words */
  readonly drawsOn: string;
}

interface RowRecords {
  readonly statements: readonly StatementRecord[];
  readonly action: ActionRecord;
  readonly findings: readonly FindingRecord[];
}

/**
 * A row as records. Its statements are *cited*: the quote is the tracker's row, and the article behind it is not held. A share
 * stays a share; no count is made of it.
 */
export function recordsOf(told: Told, line: Line, setting: Setting): RowRecords {
  const facets = sayFacets(told.facets);
  const from = told.source === null ? ', which names no source' : `, from ${told.source}`;
  const citation = `${setting.publisher} (${setting.drawsOn})${from}`;
  const common = { document: setting.snapshot, knownAt: told.knownAt, event: null };
  const origin = (part: string): Origin => ({
    source: setting.source,
    key: part === 'jobs' ? told.key : `${told.key}::${part}`,
    snapshot: setting.snapshot,
  });
  const statements = told.figures.map((figure) => ({
    origin: origin(figure.part),
    statement: statementOf(told, figure, line, setting.text, origin(figure.part).key),
    evidence: 'cited' as const,
    citation,
    attributedTo: setting.publisher,
    note: facets === '' ? null : facets,
    ...common,
  }));
  const value = (part: ToldFigure['part']): Quantity | null =>
    told.figures.find((figure) => figure.part === part)?.value ?? null;
  const claimed = told.aiCause === 'primary' || told.aiCause === 'contributing';
  return {
    statements,
    action: {
      origin: origin('action'),
      action: {
        company: null,
        subject: told.employer,
        kind: told.kind,
        jobs: value('jobs'),
        workforceShare: value('share'),
        announced: told.announced,
        effective: told.effective ?? null,
        aiCause: told.aiCause,
        reasons: told.reasons,
        specificity: claimed ? 1 : 0,
        statements: statements.map(({ statement }) => statement.id),
      },
      citation: facets === '' ? citation : `${citation}; ${facets}`,
      ...common,
    },
    findings: told.doubts.map((doubt, i) => ({
      origin: origin(`finding-${i + 1}`),
      finding: { ...doubt, statements: statements.map(({ statement }) => statement.id) },
      document: setting.snapshot,
      knownAt: told.knownAt,
    })),
  };
}

function statementOf(told: Told, figure: ToldFigure, line: Line, text: string, id: string): Statement {
  const { start, end } = line;
  const isShare = figure.part === 'share';
  const isCount = figure.part === 'jobs';
  const day = told.announced ?? told.effective ?? null;
  return {
    id,
    start,
    end,
    quote: text.slice(start, end),
    figure: { start: figure.cell.start, end: figure.cell.end },
    subject: told.employer,
    company: null,
    measure: isShare ? 'workforce-share' : isCount ? 'jobs' : 'other',
    unit: isShare ? 'share' : 'jobs',
    unitOfAccount: isCount ? 'announced' : null,
    ...figure.value,
    period: day === null ? null : { start: day, end: day, basis: 'calendar' },
    population: figure.population ?? null,
    place: told.place ?? null,
    stance: figure.stance ?? 'reported',
    speaker: 'analyst',
  };
}
