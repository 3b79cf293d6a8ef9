import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { measures, Problem, sayPeriod } from '../../core/index.ts';
import type { Claim } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { figureCells, figureColumns, receipts, short } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, text, words } from '../shared/options.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const args: ArgsDef = {
  subject: { type: 'string', valueHint: 'NAME', description: 'whom or what it is about, by whole words' },
  measure: { type: 'string', valueHint: 'WORD', description: `one of ${measures.join(', ')}` },
  source: { type: 'string', valueHint: 'NAME', description: 'article-facts, layoff-claims, reading, ...' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'claims', description: 'Statements, each with who says it and how' },
  args,
  async run({ args: given }) {
    const [word] = words(given, 1);
    const subject = text(given, 'subject') ?? word;
    const measure = text(given, 'measure');
    if (measure !== undefined && !(measures as readonly string[]).includes(measure)) {
      throw new Problem('bad-option', `Expected --measure ${measures.join(', ')}; "${measure}" came.`);
    }
    await ask(given, async (engine, asOf) => {
      const claims = await engine.claims({ asOf, subject, measure, source: text(given, 'source') });
      if (claims.length > 0) return shown(claims, asOf);
      const near = subject === undefined ? [] : await engine.similarCompanies(subject);
      throw new Problem(
        'not-found',
        `No claim${subject === undefined ? '' : ` about "${subject}"`} is known on ${asOf}.`,
        {
          hint:
            near.length > 0
              ? `Did you mean ${near.slice(0, 5).join(', ')}?`
              : 'headcount show claims lists everything; --as-of may be too early.',
        },
      );
    });
  },
});
export default command;

function shown(claims: readonly Claim[], asOf: string): Shown {
  return {
    json: { asOf, claims },
    csv: {
      columns: [
        'id',
        'source',
        'subject',
        'claim',
        'measure',
        ...figureColumns,
        'stance',
        'speaker',
        'attributed_to',
        'event',
        'known_at',
        'note',
      ],
      rows: claims.map((c) => [
        c.id,
        c.source,
        c.subject,
        c.claim,
        c.measure,
        ...figureCells(c.figure),
        c.stance,
        c.speaker,
        c.attributedTo,
        c.event,
        c.knownAt,
        c.note,
      ]),
    },
    text: (screen) =>
      `${claimsText(claims, screen)}\n${receipts(claims, screen)}\n${foot(counted(claims.length, asOf), screen)}`,
  };
}

const counted = (n: number, asOf: string): string =>
  `${n} claim${n === 1 ? '' : 's'} known on ${asOf}. --receipt prints the chain behind each.`;

/** One claim in two to four lines: what, how much, then what it counts, when, and by whom. */
export function claimsText(claims: readonly Claim[], { style, columns }: Screen): string {
  const width = Math.max(...claims.map((claim) => claim.id.length));
  const indent = ' '.repeat(width + 2);
  return claims
    .map((claim) => {
      const head = `${claim.subject}: ${short(claim.figure)}`;
      const said = claim.claim === claim.subject ? '' : `, ${claim.claim}`;
      return [
        wrapIndented(printable(head + said), columns, indent, `${style.accent(claim.id.padEnd(width))}  `),
        style.dim(wrapIndented(printable(context(claim)), columns, indent)),
        ...(rest(claim) === '' ? [] : [style.dim(wrapIndented(printable(rest(claim)), columns, indent))]),
      ].join('\n');
    })
    .join('\n');
}

function context({ figure, measure, stance, speaker, attributedTo, event }: Claim): string {
  const parts = [
    measure,
    figure.unitOfAccount,
    sayPeriod(figure.period),
    `${stance} (${attributedTo ?? speaker})`,
    event,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** A quoted statement's own words and document, or what the note adds to the claim that is already said. */
function rest({ note, claim, figure }: Claim): string {
  const [link] = figure.receipt.links;
  if (link?.evidence === 'quoted')
    return `“${cut(link.quote)}” ${link.citation ?? `document ${link.document.id.slice(0, 12)}`}`;
  if (note === null) return '';
  return note.startsWith(claim) ? note.slice(claim.length).replace(/^\.? */, '') : note;
}

const longest = 150;

/** A long quote is cut in the list; the receipt has it whole. */
function cut(quote: string): string {
  return quote.length <= longest ? quote : `${quote.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
