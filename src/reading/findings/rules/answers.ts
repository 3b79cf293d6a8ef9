import { before, between, sentenceText, slip, written } from '../phrase.ts';
import { numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';
import { isGrowth } from './growth.ts';

const exclusive: RegExp =
  /\b(?:no change|unchanged|no effect|no difference|the same|no impact|undecided|don't know|do not know|not sure|unsure|neither|no opinion|stay(?:ing|s)? (?:flat|level)|neutral)\b/i;
const rest: RegExp = /\b(?:the (?:rest|remaining|remainder|other|balance)|remaining)\W*(?:\w+\W+){0,2}$/i;

/** The answers to one question of a survey, which should make a whole: 41% + 38% + 22% is 101%. */
export function answerSlips(scene: Scene): Slip[] {
  return [...oneQuestion(scene), ...lastAnswer(scene)];
}

/** "Yes, said 31%. No, said 58%. The remaining 11% ..." */
function lastAnswer(scene: Scene): Slip[] {
  return scene.mentions.flatMap((m) => {
    if (m.form !== 'share' || m.bound !== 'exact' || !rest.test(before(scene, m, 30))) return [];
    const near = scene.mentions.filter(
      (o) =>
        o.form === 'share' &&
        o.end <= m.start &&
        m.sentence - o.sentence <= 2 &&
        !isGrowth(scene, o) &&
        !o.soft,
    );
    if (near.length < 2 || near.some((o) => o.sentence === m.sentence)) return [];
    for (let n = 1; n <= near.length; n++) {
      if (Math.abs(1 - m.value - near.slice(-n).reduce((s, o) => s + o.value, 0)) <= m.step * (n + 1) * 0.5)
        return [];
    }
    const parts = near.slice(-2);
    const left = 1 - parts.reduce((s, o) => s + o.value, 0);
    if (Math.abs(left - m.value) > 0.12) return [];
    const told = parts.map((o) => written(scene, o)).join(' and ');
    return [
      slip(
        'arithmetic',
        `After ${told} there remains ${numberText(Number((left * 100).toFixed(1)))}%, not ${written(scene, m)}.`,
        left,
        [m, ...parts],
      ),
    ];
  });
}

function oneQuestion(scene: Scene): Slip[] {
  return scene.inSentence.flatMap((here, index) => {
    const shares = here.filter(
      (m) => m.form === 'share' && m.bound === 'exact' && !m.soft && !isGrowth(scene, m),
    );
    const run = longestList(scene, shares);
    if (run.length < 3) return [];
    const sum = run.reduce((s, m) => s + m.value, 0);
    const unit = Math.min(...run.map((m) => m.step));
    const off = Math.abs(sum - 1);
    if (off < unit / 2) return [];
    const whole =
      exclusive.test(sentenceText(scene, index)) || run.some((m) => rest.test(before(scene, m, 30)));
    const parts = run.map((m) => written(scene, m)).join(' + ');
    const total = `${numberText(Number((sum * 100).toFixed(2)))}%`;
    if (off <= unit * (run.length / 2) + 1e-9 && off <= 0.021)
      return [
        slip(
          'rounding',
          `${parts} is ${total}: the shares were rounded one by one and no longer make a whole.`,
          sum,
          run,
        ),
      ];
    return whole && off < 0.3
      ? [slip('arithmetic', `${parts} is ${total}, though the answers should make a whole.`, sum, run)]
      : [];
  });
}

function longestList(scene: Scene, shares: readonly Mention[]): Mention[] {
  let best: Mention[] = [];
  let run: Mention[] = [];
  for (const m of shares) {
    const last = run.at(-1);
    const joined =
      last &&
      /[,;]|\band\b|\bwhile\b/i.test(between(scene, last, m)) &&
      !/\b(?:from|compared|against|versus|down|up|of whom|of which|of those|a year)\b/i.test(
        between(scene, last, m),
      );
    run = joined ? [...run, m] : [m];
    if (run.length > best.length) best = run;
  }
  return best;
}
