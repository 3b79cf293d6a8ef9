import { describe, expect, it } from 'vitest';
import { exposure } from '../../src/models/exposure.ts';
import { at } from './given.ts';

describe('the exposure chain', () => {
  it('passes a loss of demand up by its links', () => {
    const links = { passThrough: 0.5, chipShare: 0.5, foundryShare: 0.2, computeShare: 0.5 };
    const out = at(exposure, { dissatisfied: 0.5, scaleBack: 0.4, ...links });
    expect(out.demandLost).toBeCloseTo(0.2, 15);
    expect(out.vendorAtRisk).toBeCloseTo(14e9, 3);
    expect(out.cloudAtRisk).toBeCloseTo(7e9, 3);
    expect(out.buildoutAtRisk).toBeCloseTo(70e9, 3);
    expect(out.foundryAtRisk).toBeCloseTo(7e9, 3);
  });

  it('never puts more than all of the buildout at risk', () => {
    expect(at(exposure, { dissatisfied: 1, scaleBack: 1, passThrough: 5 }).buildoutAtRisk).toBe(700e9);
  });
});
