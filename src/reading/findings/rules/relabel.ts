import { accountNames, ownAccount } from '../account.ts';
import { between, isPeople, sentenceText, slip, written } from '../phrase.ts';
import { numberText } from '../precision.ts';
import type { Mention, Scene, Slip } from '../types.ts';

const relabels: RegExp = /\b(?:as|called|calls|calling|into|reading|headlined?|meaning)\b/i;
const adds: RegExp =
  /\badd(?:s|ed|ing)?\b|\bsum(?:s|med)?\b|\bplus\b|\btogether\b|\bcombin\w+|\bglued\b|\btotal(?:s|l?ing)?\b/i;

/** One count told under two units ("2,000 vacancies" announced as "2,000 jobs cut"), and survey shares added together. */
export function relabelSlips(scene: Scene): Slip[] {
  return [...relabelled(scene), ...addedShares(scene)];
}

function relabelled(scene: Scene): Slip[] {
  const counts = scene.mentions.filter((m) => m.form === 'count' && m.value > 1 && isPeople(scene, m));
  for (const [i, b] of counts.entries()) {
    for (const a of counts.slice(Math.max(0, i - 4), i)) {
      if (a.value !== b.value || b.sentence - a.sentence > 1) continue;
      const [x, y] = [ownAccount(scene, a), ownAccount(scene, b)];
      const words = between(scene, a, b);
      const cut =
        /^\W*(?:[\w-]+ ){0,2}(?:jobs?|posts?|roles?|positions?|people|staff|workers|employees|layoffs|redundancies|cuts)\b/i;
      const [people, other] = x === 'people' || x === null ? [a, y] : [b, x];
      if (
        !other ||
        other === 'people' ||
        other === 'hire' ||
        (people === b ? y : x) === other ||
        !relabels.test(words)
      )
        continue;
      if (!cut.test(scene.view.slice(people.end, people.end + 40))) continue;
      return [
        slip(
          'unit-mix',
          `${written(scene, a)} is told both as ${accountNames.people} and as ${accountNames[other]}: the two are not the same thing.`,
          null,
          [a, b],
        ),
      ];
    }
  }
  return [];
}

/** Shares of two surveys, or of two groups, have different bases: their sum is a share of nothing. */
function addedShares(scene: Scene): Slip[] {
  const shares = scene.mentions.filter(
    (m) =>
      m.form === 'share' &&
      !m.soft &&
      (m.statement === null ||
        m.statement.measure === 'survey-share' ||
        m.statement.measure === 'workforce-share' ||
        m.statement.measure === 'ratio'),
  );
  for (const total of shares) {
    const cue = [total.sentence - 1, total.sentence, total.sentence + 1].some((n) =>
      adds.test(sentenceText(scene, n)),
    );
    if (!cue) continue;
    const outright = /\badd(?:s|ed|ing)? (?:the |that |its |this )?\d/i.test(
      sentenceText(scene, total.sentence),
    );
    const others = shares.filter((m) => m.value < total.value && m.end <= total.start);
    for (const [i, a] of others.entries()) {
      const b = others
        .slice(i + 1)
        .find(
          (m) => Math.abs(a.value + m.value - total.value) < 1e-6 && (groupOf(a) !== groupOf(m) || outright),
        );
      if (!b) continue;
      const message = `${written(scene, total)} adds ${written(scene, a)} and ${written(scene, b)}, shares of different groups: ${numberText(total.value * 100)}% is a share of nothing.`;
      return [slip('unit-mix', message, null, [total, a, b])];
    }
  }
  return [];
}

function groupOf(m: Mention): string {
  return m.statement ? (m.statement.population ?? m.statement.subject) : `sentence ${m.sentence}`;
}
