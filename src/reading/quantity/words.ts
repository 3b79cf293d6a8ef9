export const smallNumbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
};

const unit = Object.keys(smallNumbers).join('|');
const scale = Object.keys(scales).join('|');

/** A run of number words: "twelve hundred", "a hundred and sixty", "two dozen", "ninety-one", "half a million". */
export const wordNumberSource: string = `(?:half a (?:${scale})|(?:(?:${unit}|an?(?= (?:${scale})))(?:[ -](?:${unit}|${scale}))*(?:,? and (?:${unit})(?:[ -](?:${unit}))*)?(?: (?:${scale}))*))(?![\\p{L}\\p{N}'])`;

/** The value of such a run; `null` when the words make no number. */
export function valueOfWords(words: string): number | null {
  const half = /^half an? (\w+)/i.exec(words);
  if (half) return (scales[half[1]!.toLowerCase()] ?? Number.NaN) / 2;
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of words.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'and' || word === '') continue;
    const value = word === 'a' || word === 'an' ? 1 : smallNumbers[word];
    if (value !== undefined) {
      if (seen && group > 0 && group % 100 !== 0 && !(group % 10 === 0 && value < 10 && group % 100 >= 20))
        return null;
      group += value;
      seen = true;
      continue;
    }
    const times = scales[word];
    if (times === undefined) return null;
    if (times === 100 || times === 12) group = (group || 1) * times;
    else {
      total += (group || 1) * times;
      group = 0;
    }
    seen = true;
  }
  return seen ? total + group : null;
}
