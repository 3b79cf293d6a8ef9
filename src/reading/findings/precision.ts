import type { Mention } from './types.ts';

export type Verdict = 'fits' | 'rounding' | 'off';

const tiny = 1e-9;

/** How far the operands of a calculation may be from the truth, as a fraction of the result. */
export function looseness(operands: readonly Mention[]): number {
  let loose = 0;
  for (const m of operands) {
    if (m.bound === 'exact') continue;
    if (m.soft) loose += Math.max(0.04, m.step / 2 / Math.max(Math.abs(m.value), tiny));
    else if (m.bound === 'range') loose += (m.high - m.low) / 2 / Math.max(Math.abs(m.value), tiny);
    else loose += 0.03;
  }
  return loose;
}

/**
 * Does a stated figure agree with the same figure recomputed? The digits written and the hedge decide: 14% stands for
 * 13.5 to 14.5, "about 14%" for a little more; within one last digit but not by rounding is a rounding slip.
 */
export function judge(stated: Mention, computed: number, operands: readonly Mention[] = []): Verdict {
  const off = Math.abs(computed - stated.value);
  const room = looseness(operands) * Math.abs(computed);
  const scale = Math.abs(stated.value);
  if (stated.bound === 'range')
    return computed >= stated.low * 0.98 - room && computed <= stated.high * 1.02 + room ? 'fits' : 'off';
  if (stated.bound === 'at-least') {
    if (computed < scale - room - tiny) return computed >= 0.9 * scale ? 'rounding' : 'off';
    return computed <= scale * 1.5 + stated.step + room ? 'fits' : 'off';
  }
  if (stated.bound === 'at-most') {
    if (computed > scale + room + tiny) return computed <= 1.1 * scale ? 'rounding' : 'off';
    return 'fits';
  }
  if (stated.soft)
    return off <= Math.max(stated.step * (stated.form === 'share' ? 1 : 0.6), scale * 0.05) + room + tiny
      ? 'fits'
      : 'off';
  if (off <= stated.step / 2 + room + tiny * Math.max(1, scale)) return 'fits';
  // a share given to the last digit, cut off instead of rounded
  if (room === 0 && (stated.form === 'share' || stated.form === 'times') && off < stated.step - tiny)
    return 'rounding';
  return 'off';
}

/** "14.9%", "37.8%": one digit more than the figure that it corrects, and never fewer than one. */
export function percentText(share: number, step = 0.01): string {
  const digits = Math.max(1, Math.round(-Math.log10(Math.max(step, 1e-6))) - 1);
  return `${(share * 100).toFixed(digits)}%`;
}

export function numberText(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole, part] = String(rounded).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part ? `${grouped}.${part}` : grouped;
}
