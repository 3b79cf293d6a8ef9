import { readFileSync } from 'node:fs';
import { type Gate, reportCard } from '../../causal/report-card.ts';
import { namesTreatment, type StatedCoding, statedCoding } from '../../causal/trial/coding.ts';
import { trialGates } from '../../causal/trial/gates.ts';
import { randomisedTrial, type TrialResult } from '../../causal/trial/trial.ts';
import { Problem } from '../../core/index.ts';
import { openTable } from '../table/table.ts';
import { attribution, type ReportCard } from './card.ts';
import { type MissingOutcome, readTrial, type TrialColumns } from './trial-table.ts';

export interface TrialRequest {
  readonly data: string;
  readonly columns: Omit<TrialColumns, 'treated'>;
  /** the value that is treated; `null` leaves it to the dictionary, else 1 */
  readonly treated: string | null;
  readonly missing: MissingOutcome;
  /** a text that says what the values of the treatment column mean */
  readonly dictionary: string | null;
  /** an effect already published for these data, in the unit of the estimate */
  readonly published: number | null;
  readonly matters: number | null;
  readonly force: boolean;
}

interface TrialEstimates {
  /** with a logged outcome: treated over untreated, less one */
  readonly estimate: number;
  /** by the classical error, 95 % */
  readonly interval: readonly [number, number];
  readonly intervals: TrialResult['intervals'];
  readonly coefficient: number;
  readonly errors: TrialResult['errors'];
}

export interface Coding {
  readonly column: string;
  readonly treated: string;
  /** what the dictionary says, and which value it makes the treated one */
  readonly dictionary: StatedCoding | null;
  /** the dictionary has it the other way round than the column's name or the published effect; `null`: not to be told */
  readonly reversed: boolean | null;
}

export type TrialAnswer = ReportCard & { readonly [K in keyof TrialEstimates]: TrialEstimates[K] | null } & {
  readonly n: number;
  readonly arms: { readonly treated: number; readonly untreated: number };
  readonly clusters: number | null;
  readonly coding: Coding;
};

/** `headcount attribute trial`: the effect of a randomised treatment, and whether its coding is what its dictionary says. */
export function attributeTrial(request: TrialRequest): TrialAnswer {
  const { columns, missing } = request;
  const stated =
    request.dictionary === null ? null : statedCoding(textOf(request.dictionary), columns.treatment);
  const treated = request.treated ?? stated?.treated ?? '1';
  const read = readTrial(openTable(request.data), { ...columns, treated }, missing);
  const result = randomisedTrial(read.design);
  const effect = (value: number): number => (columns.log ? Math.exp(value) - 1 : value);
  const coding = judged(request, stated, treated, {
    here: effect(result.coefficient),
    turned: effect(-result.coefficient),
  });
  const gates = [
    codingGate(request, coding),
    ...trialGates(read.design, result, read.attrition, request.matters),
  ];
  const over = (ends: readonly [number, number] | null): readonly [number, number] | null =>
    ends === null ? null : [effect(ends[0]), effect(ends[1])];
  const { classical, hc3, clustered } = result.intervals;
  const arms = read.design.treated.reduce((sum, value) => sum + value, 0);
  return attribution(
    reportCard(gates, assumed(request, treated, result), request.force),
    {
      estimate: effect(result.coefficient),
      interval: over(classical)!,
      intervals: { classical: over(classical), hc3: over(hc3), clustered: over(clustered) },
      coefficient: result.coefficient,
      errors: result.errors,
    },
    { n: result.n, arms: { treated: arms, untreated: result.n - arms }, clusters: result.clusters, coding },
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Problem('not-found', `Expected a dictionary at ${path}; it cannot be read.`, { cause });
  }
}

/** Which coding the published effect bears out, else which the column's name suggests, against what the dictionary says. */
function judged(
  { columns, published }: TrialRequest,
  stated: StatedCoding | null,
  treated: string,
  effects: { readonly here: number; readonly turned: number },
): Coding {
  const made = { column: columns.treatment, treated, dictionary: stated };
  if (stated === null) return { ...made, reversed: null };
  const other = treated === stated.treated ? stated.untreated : stated.treated;
  if (published !== null) {
    const near = (effect: number): number => Math.abs(effect - published);
    const borneOut = near(effects.here) <= near(effects.turned) ? treated : other;
    return { ...made, reversed: borneOut !== stated.treated };
  }
  return { ...made, reversed: namesTreatment(columns.treatment) ? stated.treated !== '1' : null };
}

function codingGate({ dictionary, treated, published }: TrialRequest, coding: Coding): Gate {
  const name = 'coding';
  const { column, reversed, dictionary: stated } = coding;
  if (dictionary === null)
    return { name, passed: null, detail: `no --dictionary to hold the values of ${column} against` };
  if (stated === null)
    return { name, passed: null, detail: `the dictionary does not say what the values of ${column} mean` };
  const said = `the dictionary says “${stated.quote.slice(0, 120)}”`;
  if (reversed !== true) return { name, passed: true, detail: `${said}; nothing speaks against it` };
  const against =
    published === null
      ? `the name ${column} says the reverse`
      : `the published ${published} comes out with the reverse`;
  return treated === null
    ? { name, passed: false, detail: `${said}, but ${against}: the coding is reversed; --treated V decides` }
    : {
        name,
        passed: true,
        detail: `${said}, but ${against}: reversed, noticed, and decided by --treated ${treated}`,
      };
}

function assumed(
  { columns, missing }: TrialRequest,
  treated: string,
  { df }: TrialResult,
): readonly string[] {
  const lines = [
    `${columns.treatment} = ${treated} is treated`,
    `least squares of ${columns.log ? 'the logarithm of ' : ''}${columns.outcome} on treatment${columns.covariates.length === 0 ? '' : ` and ${columns.covariates.join(', ')}`}`,
    `interval by the classical error and ${df >= 200 ? 'the normal' : 'Student’s t'}; errors that allow for unequal variance or clusters stand beside it`,
  ];
  if (missing === 'arm-mean') lines.push('a blank part of an outcome is filled with the mean of its arm');
  if (missing === 'drop') lines.push('rows with a blank outcome are left out');
  return lines;
}
