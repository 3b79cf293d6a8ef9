/**
 * What one language's words say, as regular-expression sources without groups that capture. Each is matched without
 * regard to case against the sentence's view; word edges are added by the compiler.
 */
export interface LexiconSource {
  readonly code: string;
  /** verbs and verb phrases by which an employer lets people go, in every form */
  readonly cutVerb: string;
  /** nouns for such an act: job cuts, redundancies */
  readonly cutNoun: string;
  /** nouns that name people who work or the places they hold */
  readonly jobNoun: string;
  /** words before a number that make it the size of a workforce */
  readonly headcountBefore: string;
  /** words after a number (and its noun) that make it the size of a workforce */
  readonly headcountAfter: string;
  /** who stays when others go: "leaving", "will keep" */
  readonly remain: string;
  /** the workforce as a base of a share: "of its workforce" */
  readonly workforce: string;
  readonly hireVerb: string;
  readonly rehireVerb: string;
  readonly contractor: string;
  readonly requisition: string;
  readonly voluntary: string;
  readonly accepted: string;
  /** people have gone already */
  readonly gone: string;
  /** the words that deny what follows or precedes */
  readonly denial: string;
  readonly predicted: string;
  readonly reported: string;
  readonly spend: string;
  readonly saving: string;
  readonly revenue: string;
  readonly profit: string;
  readonly pay: string;
  readonly up: string;
  readonly down: string;
  readonly margin: string;
  readonly survey: string;
  readonly rate: string;
  /** "the company", "the bank", "we": stands for the employer last named */
  readonly anaphor: string;
}

export type Lexicon = { readonly [K in Exclude<keyof LexiconSource, 'code'>]: RegExp };
