import { Lexicon } from './lexicon.ts';

const kinds = new Lexicon([
  /\b(?:tools?|assistant|system|model|software|agent|chatbot|bot|engine|platform|programm?e?|app|classifier|robot|algorithm|copilot|product|AI)\b/,
]);

/** "its Polyglot tool", "Vera, our assistant" stand before the kind of thing; "a model called Atlas" after it. */
const inFront = [
  /(?:\b(?:[Ii]ts|[Oo]ur|[Tt]he|[Tt]heir|[Aa])|[’']s) (?:[a-z-]+ )?([A-Z][\wÀ-ÿ]{2,}) $/,
  /\b([A-Z][\wÀ-ÿ]{2,}), (?:its|our|the|their|a|an) (?:[\w-]+ ){0,4}$/,
];
const behind: RegExp = /^,? (?:called |named |known as |dubbed |christened )?[“"‘]?([A-Z][\wÀ-ÿ]{2,})/;

/** ClaimFlow, DocuReader. */
const joined = /\b[A-Z][a-z]+[A-Z][a-z]+\b/g;
const notNames: RegExp =
  /^(?:The|This|That|AI|We|Our|Its|It|They|He|She|In|On|At|And|But|Chief|Mr|Ms|Mrs|New|Labour|Labor|Operations?|Microsoft|Google|Amazon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|American|European|British|German|French|Indian|Chinese|Japanese)$/;

const mayBeJoined: RegExp = /[a-z][A-Z][a-z]/;

/** The product names that a text itself gives to machines, none of them an employer's. */
export function findProducts(text: string, employers: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name && !notNames.test(name) && !employers.some((employer) => employer.includes(name)))
      found.add(name);
  };
  for (const { start, end } of kinds.search(text)) {
    const before = text.slice(Math.max(0, start - 60), start);
    for (const pattern of inFront) add(pattern.exec(before)?.[1]);
    add(behind.exec(text.slice(end, end + 40))?.[1]);
  }
  if (mayBeJoined.test(text)) for (const [name] of text.matchAll(joined)) add(name);
  return [...found].sort();
}
