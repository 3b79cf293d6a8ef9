import { candidates } from '../block/candidates.ts';
import { keysOf } from '../block/keys.ts';
import type { Pairs } from '../block/pairs.ts';
import { comparisonOf } from '../compare/compare.ts';
import { usageComparison } from '../compare/usage.ts';
import { type Column, prepareColumn } from '../fields/column.ts';
import { type FieldKind, kindOf } from '../fields/kind.ts';
import { compete, eachOnce } from '../score/compete.ts';
import { learn } from '../score/learn.ts';
import { chanceOf, type Model, weightOf } from '../score/model.ts';
import { type Field, type Patterns, patternsOf } from '../score/patterns.ts';
import { rarityBonus } from '../score/rarity.ts';
import { believable, usualModel } from '../score/usual.ts';

/** A table by columns: the same names in both tables, cells as text, empty where nothing is known. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

export interface LinkSettings {
  /** what a column holds, where the automatic guess is not wanted */
  readonly kinds?: ReadonlyMap<string, FieldKind>;
  /** pairs to judge, in place of those that blocking finds */
  readonly pairs?: Pairs;
  /** whether each row has at most one partner; left out, the matches themselves tell */
  readonly once?: boolean;
  readonly widest?: number;
  readonly partners?: number;
}

/** Every pair looked at with its chance of being the same, and the model that says so. */
export interface Linked {
  readonly pairs: Pairs;
  readonly chances: Float64Array;
  readonly fields: readonly Field[];
  readonly patterns: Patterns;
  readonly model: Model;
  /** false where the tables hold too few matches to learn from, and usual shares stand in */
  readonly learned: boolean;
  /** whether pairs of one row competed, as each row has at most one partner */
  readonly once: boolean;
  /** what each column was taken for, those that were not compared included */
  readonly kinds: ReadonlyMap<string, FieldKind>;
}

/** Which rows of two tables (or of one, `b` null) are the same thing, learned from the tables alone. */
export function linkTables(a: Table, b: Table | null, settings: LinkSettings = {}): Linked {
  const offset = b === null ? 0 : a.rows;
  const first = compare(a, b, settings);
  const guess = learnt(first);
  const compared = b === null ? first : withUsage(first, guess.chances, offset);
  const { model, learned, chances } = compared === first ? guess : learnt(compared);
  const once = b !== null && (settings.once ?? eachOnce(compared.pairs, chances));
  return { ...compared, model, learned, once, chances: once ? compete(compared.pairs, chances) : chances };
}

function learnt(compared: Compared): Pick<Linked, 'model' | 'chances' | 'learned'> {
  const { patterns, fields } = compared;
  const levelCounts = fields.map(({ comparison }) => comparison.levels.length);
  const found = learn(patterns, levelCounts);
  const learned = believable(found, fields, patterns);
  const model = learned ? found : usualModel(patterns, levelCounts);
  return { model, learned, chances: chancesOf(compared, model) };
}

/** The same pairs compared again, with what one table calls what the other calls otherwise. */
function withUsage(compared: Compared, chances: Float64Array, offset: number): Compared {
  const fields = compared.fields.map(({ column, comparison }) => ({
    column,
    comparison: usageComparison(column, comparison, compared.pairs, chances, offset) ?? comparison,
  }));
  if (fields.every(({ comparison }, at) => comparison === compared.fields[at]!.comparison)) return compared;
  return { ...compared, fields, patterns: patternsOf(fields, compared.pairs, offset) };
}

type Compared = Omit<Linked, 'model' | 'chances' | 'once' | 'learned'>;

/** Blocking and comparison only: what a model is then learned from. */
function compare(a: Table, b: Table | null, settings: LinkSettings = {}): Compared {
  const kinds = new Map<string, FieldKind>();
  const columns: Column[] = [];
  for (const [name, cells] of a.columns) {
    const others = b?.columns.get(name);
    if (b !== null && others === undefined) continue;
    const kind = settings.kinds?.get(name) ?? kindOf(name, cells, others ?? null);
    kinds.set(name, kind);
    if (kind === 'row-id' || kind === 'ignore') continue;
    columns.push(prepareColumn(name, kind, others === undefined ? cells : [...cells, ...others]));
  }
  const rows = a.rows + (b?.rows ?? 0);
  const pairs =
    settings.pairs ??
    candidates(keysOf(columns, rows), {
      rowsA: a.rows,
      rowsB: b?.rows ?? null,
      widest: settings.widest ?? 200,
      partners: settings.partners ?? 12,
    });
  const fields = columns.map((column) => ({ column, comparison: comparisonOf(column) }));
  const patterns = patternsOf(fields, pairs, b === null ? 0 : a.rows);
  return { pairs, fields, patterns, kinds };
}

/** The chance of each pair under a model; agreeing on a rare value says more than on a common one. */
function chancesOf({ pairs, fields, patterns }: Compared, model: Model): Float64Array {
  const weights = Float64Array.from(patterns.counts, (_, pattern) => weightOf(model, patterns, pattern));
  const bonus = fields.map(({ column }) => rarityBonus(column));
  const chances = new Float64Array(pairs.a.length);
  for (let pair = 0; pair < chances.length; pair++) {
    const pattern = patterns.of[pair]!;
    let weight = weights[pattern]!;
    const row = pairs.a[pair]!;
    for (let field = 0; field < fields.length; field++)
      if (patterns.levels[pattern * fields.length + field] === 0)
        weight += bonus[field]![fields[field]!.column.ids[row]!]!;
    chances[pair] = chanceOf(weight, model.prior);
  }
  return chances;
}
