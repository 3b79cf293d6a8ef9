import type { CompanyBook } from '../../linking/index.ts';

/** One text for all names of one employer: its company's id where the book knows one, else its words without legal forms. */
export function whoIn(book: CompanyBook): (name: string) => string {
  return (text) => {
    const { words, others } = book.read(text);
    const known = [text, ...others].map((name) => book.find(name)).find((entry) => entry !== null);
    return known?.company ?? words.join('');
  };
}
