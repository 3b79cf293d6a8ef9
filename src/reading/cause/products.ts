const kind =
  '(?:tool|assistant|system|model|software|agent|chatbot|bot|engine|platform|program|programme|app|classifier|robot|algorithm|copilot|product|AI)';
const named = '([A-Z][\\wÀ-ÿ]{2,})';

/** "its Polyglot tool", "Vera, our assistant", "a model called Atlas": names that the text itself gives to a machine. */
const introductions = [
  new RegExp(`\\b(?:[Ii]ts|[Oo]ur|[Tt]he|[Tt]heir|[Aa]|’s|'s) (?:[a-z-]+ )?${named} ${kind}\\b`, 'g'),
  new RegExp(`\\b${named}, (?:its|our|the|their|a|an) (?:[\\w-]+ ){0,4}?${kind}\\b`, 'g'),
  new RegExp(`\\b${kind},? (?:called|named|known as|dubbed|christened)? ?[“"‘]?${named}`, 'g'),
];
/** ClaimFlow, DocuReader. */
const joined = /\b[A-Z][a-z]+[A-Z][a-z]+\b/g;
const notNames =
  /^(?:The|This|That|AI|We|Our|Its|It|They|He|She|In|On|At|And|But|Chief|Mr|Ms|Mrs|New|Labour|Labor|Operations?|Microsoft|Google|Amazon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|American|European|British|German|French|Indian|Chinese|Japanese)$/;

/** The product names of machines in a text, none of them an employer's. */
export function findProducts(text: string, employers: readonly string[]): string[] {
  const found = new Set<string>();
  for (const pattern of introductions) {
    for (const [, name] of text.matchAll(pattern)) {
      if (name && !notNames.test(name) && !employers.some((employer) => employer.includes(name)))
        found.add(name);
    }
  }
  for (const [name] of text.matchAll(joined)) {
    if (!employers.some((employer) => employer.includes(name))) found.add(name);
  }
  return [...found].sort();
}
