import { z } from 'zod';
import { day, optional, required, requiredNumber } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';
import { citedStatement } from './statement-of.ts';

const row = z
  .object({
    key: required,
    company: required,
    named: required,
    announced: day,
    measure: z.enum(['jobs', 'workforce-share']),
    best: requiredNumber,
    compiler: required,
    copy: required,
    known_at: day,
    ai_grade: optional,
    event: required,
    source_url: optional,
    note: optional,
  })
  .refine(
    (r) => (r.measure === 'jobs' ? Number.isInteger(r.best) && r.best > 0 : r.best > 0 && r.best <= 1),
    {
      message: 'best: expected whole jobs, or a share from 0 to 1',
    },
  );

/** What compilers hold about known layoffs: one row a figure, no two compilers merged. */
export const layoffClaims: RegisterFile = registerFile({
  name: 'layoff-claims.csv',
  title: 'Register of claims on known layoffs, by compiler',
  key: 'key',
  row,
  toRecords: (read) => {
    const c = read.cells;
    const isCount = c.measure === 'jobs';
    const said = {
      subject: c.named,
      company: c.company,
      measure: c.measure,
      unit: isCount ? 'jobs' : 'share',
      unitOfAccount: isCount ? ('announced' as const) : null,
      low: null,
      best: c.best,
      high: null,
      bound: isCount ? ('exact' as const) : ('percent-only' as const),
      period: { start: c.announced, end: c.announced, basis: 'calendar' as const },
      population: null,
      place: null,
      stance: 'reported' as const,
      speaker: 'analyst' as const,
    };
    const grade = c.ai_grade === null ? null : `The compiler grades AI as a reason: ${c.ai_grade}.`;
    const claim = isCount ? 'announced layoff.' : 'share of the workforce.';
    const note = [claim, c.note, grade].filter((part) => part !== null).join(' ');
    const told = {
      citation: `${c.compiler} (${c.copy})${c.source_url === null ? ', which names no source' : `, from ${c.source_url}`}`,
      attributedTo: c.compiler,
      note,
      knownAt: c.known_at,
      event: c.event,
    };
    return { statements: [citedStatement(read, ['best'], said, told)] };
  },
});
