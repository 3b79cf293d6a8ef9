import type { NamedSkill } from './read-text.ts';

/** Whether AI is asked for or is the work itself, and whether the employer speaks of it in what it says of itself. */
export function aiOf(
  named: readonly NamedSkill[],
  titleNamesAi: boolean,
): { skill: boolean; blurb: boolean } {
  const ai = named.filter(({ skill }) => skill.ai);
  const own = ai.filter(({ blurb, section }) => blurb || section === 'company' || section === 'start');
  const asked = ai.filter(
    ({ blurb, section, item, wished }) =>
      !blurb && !wished && (section === 'asked' || (section === 'role' && item)),
  );
  return { skill: titleNamesAi || asked.length > 0, blurb: own.length > 0 };
}
