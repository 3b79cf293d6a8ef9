import { Problem } from '../../core/index.ts';
import type { LexiconRows, PlaceRow, SkillContext } from '../../postings/lexicon/rows.ts';
import { registerText } from '../register-files.ts';
import { splitDelimited } from '../table/delimited.ts';

/** Reads the lexicons of `data/postings/`, whose columns are checked: a slip in one would class a million postings wrongly. */
export function readLexicon(): LexiconRows {
  const skills = recordsOf('postings/skills.csv', ['skill', 'kind', 'ai', 'context', 'phrases']);
  const occupations = recordsOf('postings/occupations.csv', ['family', 'occupation', 'name', 'titles']);
  const places = recordsOf('postings/places.csv', ['name', 'country', 'kind']);
  return {
    skills: skills.map(([skill, kind, ai, context, phrases]) => ({
      skill: skill!,
      kind: kind!,
      ai: ai === 'yes',
      context: context as SkillContext,
      phrases: phrases!.split('|'),
    })),
    occupations: occupations.map(([family, occupation, name, titles]) => ({
      family: family!,
      occupation: occupation === '' ? null : occupation!,
      name: name!,
      titles: titles!.split('|'),
    })),
    places: places.map(([name, country, kind]) => ({
      name: name!,
      country: country!,
      kind: kind as PlaceRow['kind'],
    })),
  };
}

/** Rows of a file in `data/postings/` whose header must be these columns. */
export function recordsOf(
  file: `postings/${string}.csv`,
  columns: readonly string[],
): readonly (readonly string[])[] {
  const [header, ...rows] = splitDelimited(registerText(file)).rows;
  const fits = header?.join() === columns.join() && rows.every((row) => row.length === columns.length);
  if (fits) return rows;
  throw new Problem(
    'bad-input',
    `Expected data/${file} to hold the columns ${columns.join(', ')} in every row; it does not.`,
    { hint: 'Restore data/ from the repository.' },
  );
}
