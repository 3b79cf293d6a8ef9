import {
  encodeTexts,
  type Pay,
  type Posting,
  type PostingClass,
  type PostingPlace,
  type PostingTexts,
  textAt,
} from '../../core/index.ts';
import { compileCues } from '../lexicon/cues.ts';
import type { LexiconRows } from '../lexicon/rows.ts';
import { statedPay } from '../pay/stated-pay.ts';
import { aiOf } from './ai.ts';
import { learnBlurb } from './blurb.ts';
import { PlaceBook } from './country.ts';
import { employmentInTitle, employmentOfText } from './employment.ts';
import { addLines, noLines } from './lines.ts';
import { OccupationBook } from './occupation.ts';
import { TextReader, type TextReading } from './read-text.ts';
import { remoteInPlace, remoteInTitle, remoteOfText } from './remote.ts';
import { seniorityOf } from './seniority.ts';

/** Changes whenever a posting would be classed otherwise, and sorts after the one before. */
export const classifier = 'postings-04';

/** Parts of an advertisement in which a skill is asked of whoever takes the role. */
const ofTheRole = new Set(['start', 'role', 'asked']);
/** A title or a place of more letters is a mistake or an attack; what follows says nothing more of it. */
const longestTitle = 300;

/** Tells what can be told of postings from their own fields and words. Same postings, same classes. */
export class Classifier {
  readonly #occupations: OccupationBook;
  readonly #places: PlaceBook;
  readonly #reader: TextReader;
  readonly #lines = noLines();

  constructor({ skills, occupations, places }: LexiconRows) {
    this.#occupations = new OccupationBook(occupations);
    this.#places = new PlaceBook(places);
    this.#reader = new TextReader(compileCues(skills));
  }

  /** Classes postings of one board together, so that what the employer says in most of them is set aside. */
  classifyBoard(
    postings: readonly Posting[],
    texts: PostingTexts = encodeTexts(postings),
  ): readonly PostingClass[] {
    const lines = this.#lines;
    lines.count = 0;
    const spans = postings.map((_, i) => addLines(textAt(texts, i), lines));
    const blurb = learnBlurb(postings, lines, spans);
    return postings.map((posting, i) =>
      this.#classed(posting, this.#reader.read(textAt(texts, i), lines, spans[i]!, blurb)),
    );
  }

  /** Classes one posting of which nothing else is known. */
  classify(posting: Posting): PostingClass {
    return this.#classed(posting, this.#reader.readAlone(posting.description));
  }

  #classed(posting: Posting, text: TextReading): PostingClass {
    const title = posting.title.slice(0, longestTitle);
    const named = this.#occupations.named(title);
    const inTitle = this.#reader.readAlone(title).skills.some(({ skill }) => skill.ai);
    const ai = aiOf(text.skills, named?.family === 'ai' || (inTitle && named?.family !== 'sales'));
    return {
      family: named?.family ?? null,
      occupation: named?.occupation ?? null,
      seniority: seniorityOf(title),
      employment: posting.employment ?? employmentInTitle(title) ?? employmentOfText(text.employment),
      remote: remoteOf(posting, title, text),
      country: this.#places.countryOf(shortPlace(posting.places[0])),
      pay: payOf(posting),
      aiSkill: ai.skill,
      aiBlurb: ai.blurb,
      skills: skillsOf(text),
    };
  }
}

function shortPlace(place: PostingPlace | undefined): PostingPlace | undefined {
  if (place === undefined || place.text.length + (place.country?.length ?? 0) <= longestTitle) return place;
  return {
    ...place,
    text: place.text.slice(0, longestTitle),
    country: place.country?.slice(0, longestTitle) ?? null,
  };
}

/** The board's flag, else how it names the workplace, else the title, else the text. A bare "Remote" names no country. */
function remoteOf({ remote, workplace, places }: Posting, title: string, text: TextReading): boolean | null {
  if (remote !== null) return remote;
  if (workplace !== null) return workplace === 'remote';
  return remoteInPlace(places[0]?.text ?? '') ?? remoteInTitle(title) ?? remoteOfText(text.where);
}

function skillsOf({ skills }: TextReading): readonly string[] {
  const asked = skills.filter(({ blurb, section }) => !blurb && ofTheRole.has(section));
  return [...new Set(asked.map(({ skill }) => skill.skill))].sort();
}

/** The board's own field before the text, and base pay before pay for meeting a target. */
function payOf({ pay, description }: Posting): Pay | null {
  const [stated] = pay;
  if (stated !== undefined) return stated;
  const inText = statedPay(description);
  const first = inText.find(({ kind }) => kind === 'base') ?? inText[0];
  if (first === undefined) return null;
  const { low, high, currency, period } = first;
  return { low, high, currency, period };
}
