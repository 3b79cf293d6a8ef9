import { defineModel, type Model } from './model.ts';
import { assumption, withAssumedInterval } from './sources.ts';

/** If buyers of AI scale back, what is at risk at each link of the chain that supplies them. docs/methods/exposure.md. */
export const exposure: Model = defineModel({
  name: 'exposure',
  summary: 'If buyers scale back in 2027, how much revenue is at risk up the supply chain?',
  inputs: {
    vendorRevenue: {
      value: 70e9,
      low: 50e9,
      high: 70e9,
      unit: 'USD per year',
      means: 'enterprise revenue of OpenAI and Anthropic',
      source: withAssumedInterval('essay by a technology worker, 2026-05-12 (f074)'),
    },
    buildout: {
      value: 700e9,
      low: 600e9,
      high: 700e9,
      unit: 'USD per year',
      means: 'AI infrastructure spending of the large clouds in 2026',
      source: withAssumedInterval('analysis of 2026 (f004)'),
    },
    dissatisfied: {
      value: 0.73,
      low: 0.62,
      high: 0.73,
      unit: 'share',
      means: 'buyers whose AI has not met expectations',
      source: 'surveys of CEOs: met by 27% in 2026, 38% in 2025 (f005, f006)',
    },
    scaleBack: {
      value: 0.3,
      low: 0.1,
      high: 0.6,
      unit: 'share',
      means: 'spending that such a buyer takes back',
      source: assumption,
    },
    computeShare: {
      value: 0.5,
      low: 0.35,
      high: 0.7,
      unit: 'share',
      means: 'vendors’ revenue that they pay to clouds',
      source: assumption,
    },
    passThrough: {
      value: 0.5,
      low: 0.2,
      high: 1,
      unit: 'ratio',
      max: 5,
      means: 'cut of the buildout for each share of demand lost',
      source: assumption,
    },
    chipShare: {
      value: 0.5,
      low: 0.35,
      high: 0.65,
      unit: 'share',
      means: 'buildout that buys accelerators and networks',
      source: assumption,
    },
    foundryShare: {
      value: 0.2,
      low: 0.1,
      high: 0.3,
      unit: 'share',
      means: 'chip makers’ revenue that they pay to foundries and memory makers',
      source: assumption,
    },
  },
  outputs: {
    demandLost: { unit: 'share', means: 'demand of buyers that goes' },
    vendorAtRisk: { unit: 'USD per year', means: 'model vendors’ revenue at risk' },
    cloudAtRisk: { unit: 'USD per year', means: 'of that, what vendors would have paid to clouds' },
    buildoutAtRisk: { unit: 'USD per year', means: 'spending on data centres at risk' },
    chipAtRisk: { unit: 'USD per year', means: 'of that, chip and network makers’ revenue' },
    foundryAtRisk: { unit: 'USD per year', means: 'of that, foundries’ and memory makers’ revenue' },
    leverage: { unit: 'ratio', means: 'buildout at risk over vendors’ revenue at risk' },
  },
  decides: 'buildoutAtRisk',
  asks: { solve: 'scaleBack', output: 'buildoutAtRisk', equals: 140e9 },
  assumptions: [
    'One dollar passes through several links: the figures overlap and are never added.',
    'Those who are satisfied spend as before; nobody else steps in.',
    'The links are proportional, at once; contracts, prepayment and the length of orders are left out.',
  ],
  compute: (x) => {
    const demandLost = x.dissatisfied * x.scaleBack;
    const vendorAtRisk = x.vendorRevenue * demandLost;
    const buildoutAtRisk = x.buildout * Math.min(1, demandLost * x.passThrough);
    const chipAtRisk = buildoutAtRisk * x.chipShare;
    return {
      demandLost,
      vendorAtRisk,
      cloudAtRisk: vendorAtRisk * x.computeShare,
      buildoutAtRisk,
      chipAtRisk,
      foundryAtRisk: chipAtRisk * x.foundryShare,
      leverage: vendorAtRisk === 0 ? 0 : buildoutAtRisk / vendorAtRisk,
    };
  },
});
