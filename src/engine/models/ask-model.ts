import { type ReportCard, reportCard } from '../../causal/report-card.ts';
import { Problem } from '../../core/index.ts';
import {
  type Bar,
  type Input,
  interval,
  type Model,
  type ModelRun,
  models,
  parseSettings,
  parseTarget,
  resolveInputs,
  runModel,
  type Setting,
  type Solution,
  solve,
  tornado,
} from '../../models/index.ts';

export type { Bar, Setting, Solution } from '../../models/index.ts';

export interface ModelQuestion {
  readonly name: string;
  /** `a=1,b=2..3`; see `parseSettings` */
  readonly set?: string | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  /** an input, and the output with the value it is to have, as `npv=0` */
  readonly solve?: string | undefined;
  readonly target?: string | undefined;
  /** inputs read from a user's own files; `set` goes before them */
  readonly measured?: ReadonlyMap<string, Setting>;
  /** what was assumed when reading them */
  readonly notes?: readonly string[];
}

/** A model's answer, as it is printed for programs. Infinite values are `null` in JSON. */
export interface ModelAnswer extends ReportCard {
  readonly model: string;
  readonly summary: string;
  readonly inputs: Readonly<
    Record<string, Pick<Input, 'value' | 'low' | 'high' | 'unit' | 'source' | 'means'>>
  >;
  readonly outputs: Readonly<Record<string, ModelRun['outputs'][string] & { readonly means: string }>>;
  readonly decides: string;
  readonly sensitivity: ModelRun['sensitivity'];
  readonly tornado: readonly Bar[];
  readonly claims: readonly { readonly statement: string; readonly holds: number }[];
  readonly solution: (Solution & { readonly atLeast: number }) | null;
  readonly asks: Model['asks'];
  readonly draws: number;
  readonly seed: number;
  /** the share of draws between `low` and `high` of an output */
  readonly interval: number;
}

export function listModels(): readonly { readonly name: string; readonly summary: string }[] {
  return models.map(({ name, summary }) => ({ name, summary }));
}

/** Problems: a name, input or output that is not there; numbers outside their domain; `solve` without `target` or the reverse. */
export function askModel(question: ModelQuestion): ModelAnswer {
  const model = modelNamed(question.name);
  const given = question.set === undefined ? new Map<string, Setting>() : parseSettings(question.set);
  const inputs = resolveInputs(model, new Map([...(question.measured ?? []), ...given]));
  const { draws = model.draws, seed = 1 } = question;
  const asked = targetOf(question);
  const claims = [...model.claims];
  const solution = asked === null ? null : solve(model, inputs, asked);
  if (solution !== null)
    claims.push({
      statement: '',
      output: solution.output,
      from: solution.equals,
      to: Number.POSITIVE_INFINITY,
    });
  const run = runModel(model, inputs, { draws, seed, claims });
  return {
    model: model.name,
    summary: model.summary,
    inputs: mapValues(inputs, ({ value, low, high, unit, source, means }) => ({
      ...{ value, low, high, unit, source, means },
    })),
    outputs: mapValues(run.outputs, (output, name) => ({ ...output, means: model.outputs[name]!.means })),
    decides: model.decides,
    sensitivity: run.sensitivity,
    tornado: tornado(model, inputs),
    claims: run.claims.slice(0, model.claims.length).map(({ statement, holds }) => ({ statement, holds })),
    solution: solution === null ? null : { ...solution, atLeast: run.claims.at(-1)!.holds },
    asks: model.asks,
    ...{ draws, seed, interval },
    ...reportCard(
      [
        {
          name: 'every draw gives a number',
          passed: run.endless === 0,
          detail:
            run.endless === 0
              ? `${draws} of ${draws} draws`
              : `${model.decides} is endless in ${run.endless} of ${draws} draws, so its variance cannot be taken apart`,
        },
      ],
      [
        ...model.assumptions,
        'Each input that varies is drawn from a triangle: its low and high ends, its peak at the value; inputs are independent.',
        ...(question.notes ?? []),
      ],
    ),
  };
}

function modelNamed(name: string): Model {
  const model = models.find((each) => each.name === name);
  if (model !== undefined) return model;
  throw new Problem('not-found', `Expected the name of a model; "${name.slice(0, 40)}" is none.`, {
    hint: `There are ${models.map((each) => each.name).join(', ')}.`,
    facts: { model: name },
  });
}

function targetOf({ solve: input, target }: ModelQuestion): {
  readonly input: string;
  readonly output: string;
  readonly equals: number;
} | null {
  if (input !== undefined && target !== undefined) return { input, ...parseTarget(target) };
  if (input === undefined && target === undefined) return null;
  throw new Problem(
    'bad-option',
    `Expected --solve INPUT with --for OUTPUT=NUMBER; ${input === undefined ? '--solve' : '--for'} is missing.`,
    { hint: 'For example --solve rehireShare --for npvPerJob=0.' },
  );
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
