/** Where a phrase names the skill: anywhere; only spelled as it stands; only in capitals; only in a list of skills. */
export type SkillContext = '' | 'case' | 'caps' | 'list';

/** One row of `data/postings/skills.csv`; a skill may have several. */
export interface SkillRow {
  readonly skill: string;
  readonly kind: string;
  readonly ai: boolean;
  readonly context: SkillContext;
  readonly phrases: readonly string[];
}

/** One row of `data/postings/occupations.csv`. */
export interface OccupationRow {
  readonly family: string;
  /** O*NET-SOC 2019; `null` where O*NET has no occupation of that name */
  readonly occupation: string | null;
  readonly name: string;
  readonly titles: readonly string[];
}

/** One row of `data/postings/places.csv`. */
export interface PlaceRow {
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly kind: 'country' | 'region' | 'region-code' | 'city';
}

/** What the classifier knows: skills, occupations and places by name. */
export interface LexiconRows {
  readonly skills: readonly SkillRow[];
  readonly occupations: readonly OccupationRow[];
  readonly places: readonly PlaceRow[];
}
