import type { Action, Finding, Span, Statement } from '../../../core/index.ts';
import { read } from '../../../reading/index.ts';
import { partOf } from '../../files/reading-part.ts';
import type { Charge, ExitPlan } from './charges.ts';
import type { CurrentReport } from './report.ts';

/** A statement of the item; the amounts among them say which charge they are. */
export interface ItemStatement {
  readonly statement: Statement;
  readonly charge: Charge | null;
}

export interface ItemReading {
  readonly statements: readonly ItemStatement[];
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
}

/** Item 2.05 as the reader reads it, in the filer's own name, with each amount of money as a charge by kind. */
export function readItem(
  { text, name, filed }: CurrentReport,
  item: Span,
  plan: ExitPlan,
  company: string | null,
): ItemReading {
  const words = text.slice(item.start, item.end);
  const reading = read(words, { published: filed });
  const { statements, actions, findings } = partOf(reading, item.start);
  const subject = (said: string): string => (isFiler(said, name) ? (name ?? said) : said);
  const own = (said: string): string | null => (isFiler(said, name) ? company : null);
  const charged = plan.charges.map((charge, i) => ({
    statement: chargeStatement(charge, i, text, item.start, name ?? 'the company', company),
    charge,
  }));
  const isCharge = ({ figure }: Statement): boolean =>
    charged.some(({ statement: s }) => s.figure.start < figure.end && figure.start < s.figure.end);
  const others = statements.filter((statement) => !isCharge(statement));
  const kept = new Set(others.map(({ id }) => id));
  return {
    statements: [
      ...others.map((statement) => ({
        statement: { ...statement, subject: subject(statement.subject), company: own(statement.subject) },
        charge: null,
      })),
      ...charged,
    ],
    actions: actions.map((action) => ({
      ...action,
      subject: subject(action.subject),
      company: own(action.subject),
    })),
    findings: findings.filter((finding) => finding.statements.every((id) => kept.has(id))),
  };
}

/** The reader names a filer in short, or not at all; another firm that the item names stays itself. */
function isFiler(said: string, name: string | null): boolean {
  const first = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\d ]/gu, '')
      .split(' ')[0] ?? '';
  if (said === '' || /^(?:the )?(?:company|registrant|we)$/i.test(said)) return true;
  return name !== null && first(said) === first(name);
}

function chargeStatement(
  { value, currency, sentence, figure }: Charge,
  index: number,
  text: string,
  shift: number,
  subject: string,
  company: string | null,
): Statement {
  const [start, end] = [sentence.start + shift, sentence.end + shift];
  return {
    ...value,
    id: `charge-${index + 1}`,
    start,
    end,
    quote: text.slice(start, end),
    figure: { start: figure.start + shift, end: figure.end + shift },
    subject,
    company,
    measure: 'spend',
    unit: currency,
    unitOfAccount: null,
    period: null,
    population: null,
    place: null,
    stance: 'estimated',
    speaker: 'filing',
  };
}
