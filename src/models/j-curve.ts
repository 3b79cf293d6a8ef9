import {
  breakEvenOf,
  type Intangibles,
  intangibleCapital,
  intangibleInvestment,
  troughOf,
} from './intangibles.ts';
import { defineModel, type Model } from './model.ts';
import { assumption } from './sources.ts';

const longest = 100;

/** Productivity as measured and as adjusted for intangible investment. docs/methods/j-curve.md. */
export const jCurve: Model = defineModel({
  name: 'j-curve',
  summary: 'How long can "the gains come later" be true, and when can no figure disprove it any more?',
  inputs: {
    peak: {
      value: 0.03,
      low: 0.01,
      high: 0.06,
      unit: 'share',
      means: 'intangible investment at its peak, of output',
      source: assumption,
    },
    peakYear: {
      value: 3,
      low: 2,
      high: 5,
      unit: 'years',
      min: 0.1,
      max: 50,
      means: 'years until it peaks',
      source: assumption,
    },
    decay: {
      value: 0.2,
      low: 0.15,
      high: 0.4,
      unit: 'share',
      means: 'yearly decay of what was built',
      source: `${assumption}: between the 20% for R&D and 40% for organisation that are cited from Corrado, Hulten & Sichel 2009 (not checked in the paper)`,
    },
    payback: {
      value: 0.35,
      low: 0.25,
      high: 0.5,
      unit: 'share',
      max: 5,
      means: 'yearly output of a dollar of what was built',
      source: assumption,
    },
    horizon: {
      value: 10,
      low: 10,
      high: 10,
      unit: 'years',
      max: longest,
      means: 'years ahead',
      source: assumption,
    },
    understated: {
      value: 0.159,
      low: 0.113,
      high: 0.228,
      unit: 'share',
      max: 10,
      means: 'adjusted productivity above the official level',
      source:
        'Brynjolfsson, Rock & Syverson 2021, AEJ: Macroeconomics 13: 15.9% at the end of 2017, 11.3% at the end of 2004; high: 22.8% in their draft of 2019',
    },
  },
  outputs: {
    measuredChange: { unit: 'share', means: 'change of measured productivity by the horizon' },
    troughDepth: { unit: 'share', means: 'change of measured productivity when it is lowest' },
    troughYear: { unit: 'years', means: 'when it is lowest' },
    breakEvenYear: {
      unit: 'years',
      means: 'when it is back at its start; past the upper end "later" is "never"',
    },
    adjustedChange: { unit: 'share', means: 'the same with what was built counted as output' },
    adjustedLevel: { unit: 'ratio', means: 'adjusted over official productivity in the published series' },
  },
  decides: 'measuredChange',
  asks: { solve: 'payback', output: 'measuredChange', equals: 0.05 },
  claims: [
    {
      statement: 'measured productivity is back at its start within two years',
      output: 'breakEvenYear',
      from: 0,
      to: 2,
    },
  ],
  assumptions: [
    'Investment in organisation rises, peaks and fades as t e^(-t); statistics count its cost and not what it builds.',
    'No other growth: changes are from the path without the technology.',
    'Whoever says "later" after the latest year that the intervals allow says something that no figure can disprove.',
  ],
  draws: 2 ** 13,
  compute: (x) => {
    const path = pathOf(x);
    const troughYear = troughOf(path, x.payback, longest);
    return {
      measuredChange: aboveAt(path, x.payback, x.horizon),
      troughDepth: Number.isFinite(troughYear) ? aboveAt(path, x.payback, troughYear) : 0,
      troughYear,
      breakEvenYear: x.peak === 0 ? 0 : breakEvenOf(path, x.payback, longest),
      adjustedChange: x.payback * intangibleCapital(path, x.horizon),
      adjustedLevel: 1 + x.understated,
    };
  },
  deciding: () => (x) => aboveAt(pathOf(x), x.payback, x.horizon),
});

function pathOf({ peak, peakYear, decay }: Intangibles): Intangibles {
  return { peak, peakYear, decay };
}

/** What was built earns less what is being put in, at a time. */
function aboveAt(path: Intangibles, payback: number, t: number): number {
  return payback * intangibleCapital(path, t) - intangibleInvestment(path, t);
}
