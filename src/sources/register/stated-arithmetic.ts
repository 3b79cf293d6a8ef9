import { z } from 'zod';
import { type Finding, type Statement, sayNumber, sayShare } from '../../core/index.ts';
import type { ArticleTitles } from './article-facts.ts';
import { day, optional, required, requiredNumber } from './fields.ts';
import { type Operation, operations, recompute } from './recompute.ts';
import { type RegisterFile, type RegisterRow, registerFile } from './register-file.ts';
import { citedStatement } from './statement-of.ts';

const row = z.object({
  key: required,
  article: required,
  known_at: day,
  statement: optional,
  operation: z.enum(operations),
  operands: required.transform((v) => v.split(';')),
  stated: requiredNumber,
  step: requiredNumber,
  says: required,
});

type Row = z.infer<typeof row>;
type Facts = ReadonlyMap<string, Statement>;

/** Half a step either way is rounding; a result outside that is not what its parts give. */
function slips(operation: Operation, recomputed: number, stated: number, step: number): boolean {
  return operation === 'sum' || Math.abs(recomputed - stated) > step / 2 + 1e-9;
}

function finding(c: Row, recomputed: number, facts: Facts): Finding {
  const statements = [
    ...(c.statement === null ? [c.key] : [c.statement]),
    ...c.operands.filter((o) => facts.has(o)),
  ];
  const isShare = c.operation === 'change' || c.operation === 'share';
  const gives = isShare
    ? sayShare(recomputed, Math.max(0, -Math.round(Math.log10(c.step)) - 2))
    : sayNumber(recomputed);
  if (c.operation === 'sum') {
    const counts = new Set(c.operands.map((o) => facts.get(o)?.unitOfAccount));
    const unlike = counts.size > 1 ? ` The parts count unlike things: ${[...counts].join(', ')}.` : '';
    const message = `The article says ${c.says}; its parts come to ${gives} only if they are added.${unlike}`;
    return { kind: counts.size > 1 ? 'unit-mix' : 'arithmetic', statements, message, recomputed };
  }
  const bounded = c.operands.some((o) => facts.get(o)?.bound === 'at-least');
  const message = `The article says ${c.says}; its own figures give ${gives}${bounded ? ', with a base that is a lower bound' : ''}.`;
  return { kind: bounded ? 'rounding' : 'arithmetic', statements, message, recomputed };
}

/** Results that an article states from its own parts: a stated change is a statement, a slip is a finding. */
export function statedArithmetic(articles: ArticleTitles, facts: Facts): RegisterFile {
  return registerFile({
    name: 'stated-arithmetic.csv',
    title: 'Register of results that articles state from their own figures',
    key: 'key',
    row: row.superRefine((r, context) => {
      const unknown = r.operands.find((o) => !facts.has(o) && Number.isNaN(Number(o)));
      if (unknown !== undefined)
        context.addIssue(`operands: expected facts of article-facts.csv or numbers; ${unknown} is neither`);
      else if (
        r.statement !== null &&
        !slips(r.operation, recompute(r.operation, valuesOf(r, facts)), r.stated, r.step)
      )
        context.addIssue('the result agrees with its parts and is a fact already: nothing to record');
    }),
    toRecords: (read) => {
      const c = read.cells;
      const recomputed = recompute(c.operation, valuesOf(c, facts));
      const slip = slips(c.operation, recomputed, c.stated, c.step);
      const { origin, document } = read;
      const found = { origin: { ...origin, key: `${origin.key}::finding` }, document, knownAt: c.known_at };
      return {
        statements: c.statement === null ? [statedChange(read, articles, facts)] : [],
        findings: slip ? [{ ...found, finding: finding(c, recomputed, facts) }] : [],
      };
    },
  });
}

function valuesOf(c: Row, facts: Facts): readonly number[] {
  return c.operands.map((o) => {
    const fact = facts.get(o);
    return fact === undefined ? Number(o) : (fact.best ?? fact.low ?? fact.high ?? Number.NaN);
  });
}

function statedChange(
  read: RegisterRow<Row>,
  articles: ArticleTitles,
  facts: Facts,
): ReturnType<typeof citedStatement> {
  const c = read.cells;
  const [first, last] = [facts.get(c.operands[0]!), facts.get(c.operands.at(-1)!)];
  const period = first?.period && last?.period ? { ...last.period, start: first.period.start } : null;
  const said = {
    subject: last?.subject ?? '',
    company: last?.company ?? null,
    measure: 'growth' as const,
    unit: 'share',
    unitOfAccount: null,
    low: null,
    best: c.stated,
    high: null,
    bound: 'exact' as const,
    period,
    population: null,
    place: last?.place ?? null,
    stance: last?.stance ?? 'asserted',
    speaker: last?.speaker ?? 'author',
  };
  const told = {
    citation: articles.get(c.article) ?? null,
    attributedTo: 'article',
    note: c.says,
    knownAt: c.known_at,
    event: null,
  };
  return citedStatement(read, ['stated'], said, told);
}
