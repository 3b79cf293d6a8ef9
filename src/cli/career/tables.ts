import { sayNumber } from '../../core/index.ts';
import type { ResolvedTitle, TitleEvidence } from '../../engine/career/career.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

/** What the tables that were given say a title is, each with the row that says so. */
export function tablesText({ onet, esco, refused }: TitleEvidence, { style, columns }: Screen): string {
  const lines = [...onet, ...esco].flatMap((one) => [
    wrapIndented(
      printable(one.name === null ? one.concept : `${one.name} (${shortOf(one.concept)})`),
      columns,
      '  ',
    ),
    style.dim(wrapIndented(printable(evidenceOf(one)), columns, '    ')),
  ]);
  const left = refused.slice(0, 3).map(({ file, line, why }) => `${file}, line ${line}: ${why}`);
  return [
    style.dim('By the tables given: O*NET and ESCO'),
    ...(lines.length === 0 ? ['  They hold no title with a word of this one.'] : lines),
    ...(refused.length === 0
      ? []
      : [
          wrapIndented(
            printable(
              `${sayNumber(refused.length)} row${refused.length === 1 ? ' was' : 's were'} refused: ${left.join('; ')}${refused.length > left.length ? '; ...' : ''}`,
            ),
            columns,
            '  ',
          ),
        ]),
  ].join('\n');
}

function evidenceOf({ how, by }: ResolvedTitle): string {
  if (by === null) return `through the ${how}`;
  const where = `${by.file}, line ${by.line}`;
  return how === 'same'
    ? `holds the very title "${by.title}": ${where}`
    : `its title "${by.title}" is near (likeness ${by.likeness.toFixed(2)}): ${where}`;
}

/** The last part of a concept's address is its name there. */
const shortOf = (concept: string): string =>
  concept.startsWith('http') ? `ESCO ${concept.split('/').at(-1)!.slice(0, 8)}` : `O*NET ${concept}`;

/** Rows of the CSV: kind, name, value, of, source, low, high, boards, concept. */
export function tableRows(tables: TitleEvidence | null): readonly (readonly (string | number | null)[])[] {
  if (tables === null) return [];
  const row = (kind: string, one: ResolvedTitle): readonly (string | number | null)[] => [
    kind,
    one.name,
    one.by?.likeness ?? null,
    null,
    one.by === null ? one.how : `${one.by.title} (${one.by.file}, line ${one.by.line})`,
    ...[null, null, null, one.concept],
  ];
  return [
    ...tables.onet.map((one) => row('O*NET by tables', one)),
    ...tables.esco.map((one) => row('ESCO by tables', one)),
    ...tables.refused.map(({ file, line, why }) => ['refused', why, line, null, file]),
  ];
}
