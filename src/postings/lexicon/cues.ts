import { Problem } from '../../core/index.ts';
import { employmentWords } from '../classify/employment.ts';
import { headings, type Section } from '../classify/headings.ts';
import { whereWords } from '../classify/remote.ts';
import { compilePhrases, foldedBytes, type PhraseSet } from '../skills/phrase-set.ts';
import type { SkillRow } from './rows.ts';

/** What a phrase of an advertisement may tell. One phrase may be a heading and a cue at once. */
export interface Cue {
  readonly phrase: string;
  readonly skill: SkillRow | null;
  readonly heading: Section | null;
  /** the words around it may say how one is employed */
  readonly employment: boolean;
  /** the words around it may say where one works */
  readonly where: boolean;
}

/** Everything that is looked for in the text of an advertisement, compiled for one pass. */
export interface CueSet {
  readonly set: PhraseSet;
  readonly cues: readonly Cue[];
}

/** Phrases that hold a skill's word and are no skill. */
const notSkills = [
  'go-to-market',
  'go to market',
  'series c',
  'c-level',
  'c-suite',
  'r&d',
  'excel at',
  'excel in',
  'human in the loop',
  'rest of',
  'c corp',
  'spark joy',
  'react to',
  'social media posts',
  'ai lab',
  'ai labs',
  'ai company',
  'ai companies',
  'ai startup',
  'ai startups',
  'ai researchers',
  'ai engineers',
  'ai team',
  'ai teams',
  'ml teams',
  'ml engineers',
  'ml partners',
  'machine learning partners',
];

/** Compiles the skills with the cues of our own. Apostrophes are looked for straight and curled. */
export function compileCues(skills: readonly SkillRow[]): CueSet {
  const byKey = new Map<string, Cue>();
  const add = (phrase: string, tells: Partial<Cue>): void => {
    for (const spelled of phrase.includes("'") ? [phrase, phrase.replaceAll("'", '’')] : [phrase]) {
      const key = foldedBytes(spelled).join();
      const held = byKey.get(key) ?? {
        phrase: spelled,
        skill: null,
        heading: null,
        employment: false,
        where: false,
      };
      if (tells.skill && held.skill && tells.skill !== held.skill)
        throw new Problem('bad-input', `Expected each phrase to name one skill; "${phrase}" names two.`, {
          hint: 'Mend data/postings/skills.csv.',
          facts: { phrase, skills: [held.skill.skill, tells.skill.skill].join(', ') },
        });
      byKey.set(key, { ...held, ...tells });
    }
  };
  for (const skill of skills) for (const phrase of skill.phrases) add(phrase, { skill });
  for (const [section, phrases] of Object.entries(headings))
    for (const phrase of phrases.split('|')) add(phrase, { heading: section as Section });
  for (const phrase of employmentWords) add(phrase, { employment: true });
  for (const phrase of whereWords) add(phrase, { where: true });
  for (const phrase of notSkills) add(phrase, {});
  const cues = [...byKey.values()];
  return { set: compilePhrases(cues.map(({ phrase }) => phrase)), cues };
}
