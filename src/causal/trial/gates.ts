import { fUpper } from '../../math/f-distribution.ts';
import { leastSquares } from '../../math/least-squares.ts';
import { zeros } from '../../math/matrix.ts';
import { mean } from '../../math/mean.ts';
import { normalTwoSided } from '../../math/normal.ts';
import type { Gate } from '../report-card.ts';
import { say } from '../say.ts';
import type { TrialDesign, TrialResult } from './trial.ts';

/** Rows with and without a whole outcome, by arm. */
export interface Attrition {
  readonly treated: { readonly whole: number; readonly missing: number };
  readonly untreated: { readonly whole: number; readonly missing: number };
}

/** Gates of a randomised trial, but for the coding of its treatment. */
export function trialGates(
  design: TrialDesign,
  { errors, clusters }: TrialResult,
  attrition: Attrition,
  matters: number | null,
): readonly Gate[] {
  const smallest = (1.959964 + 0.841621) * errors.classical!;
  const gates: Gate[] = [balance(design), missing(attrition)];
  const detail = `the smallest coefficient found four times in five is ${say(smallest)}`;
  gates.push({
    name: 'power',
    passed: matters === null ? null : smallest <= matters,
    detail:
      matters === null
        ? `${detail}; --matters X says which must be found`
        : `${detail}; ${say(matters)} matters`,
  });
  if (clusters !== null)
    gates.push({
      name: 'few clusters',
      passed: clusters >= 10,
      detail: `${clusters} clusters; at least 10 are needed for a clustered error`,
    });
  return gates;
}

/** Whether the covariates tell treated from untreated: under randomisation they do not. */
function balance({ treated, covariates }: TrialDesign): Gate {
  const name = 'balance';
  if (covariates.length === 0) return { name, passed: null, detail: 'no covariates to compare the arms by' };
  const n = treated.length;
  const x = zeros(n, covariates.length + 1);
  for (let i = 0; i < n; i++) {
    x.data[i * x.columns] = 1;
    covariates.forEach((values, j) => {
      x.data[i * x.columns + 1 + j] = values[i]!;
    });
  }
  const fit = leastSquares(x, treated);
  if (!fit.ok) return { name, passed: null, detail: 'the covariates depend on each other' };
  const share = mean(treated);
  const whole = n * share * (1 - share);
  const f = (whole - fit.residualSquares) / covariates.length / (fit.residualSquares / fit.df);
  const p = fUpper(f, covariates.length, fit.df);
  const said = p >= 0.01 ? 'do not tell the arms apart' : 'tell the arms apart, which chance seldom does';
  return { name, passed: p >= 0.01, detail: `the covariates ${said} (F ${say(f)}, p ${say(p)})` };
}

function missing({ treated, untreated }: Attrition): Gate {
  const name = 'missing outcomes';
  const lost = treated.missing + untreated.missing;
  if (lost === 0) return { name, passed: true, detail: 'every row has its outcome' };
  const [a, b] = [treated.whole + treated.missing, untreated.whole + untreated.missing];
  const pooled = lost / (a + b);
  const gap = treated.missing / a - untreated.missing / b;
  const p = normalTwoSided(gap / Math.sqrt(pooled * (1 - pooled) * (1 / a + 1 / b)));
  return {
    name,
    passed: p >= 0.01,
    detail: `${treated.missing} of ${a} treated rows and ${untreated.missing} of ${b} others lack part of it (p ${say(p)} that chance parts them so)`,
  };
}
