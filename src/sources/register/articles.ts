import type { ArticleTitles } from './article-facts.ts';
import { parseCsv } from './csv.ts';

/** Article id to the citation at which a receipt ends. The articles' own texts are not held. */
export function readArticles(text: string): ArticleTitles {
  const [header, ...rows] = parseCsv(text);
  const column = (name: string): number => header?.fields.findIndex((field) => field.value === name) ?? -1;
  const [id, title, published] = [column('article'), column('title'), column('published')];
  return new Map(
    rows.map(({ fields }) => {
      const cell = (at: number): string => fields[at]?.value ?? '';
      return [
        cell(id),
        `${cell(title)} (article ${cell(id)}, dated ${cell(published)}); its text is not held`,
      ];
    }),
  );
}
