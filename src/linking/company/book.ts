import type { Company } from '../../core/index.ts';
import { type CompanyName, readName } from './read-name.ts';

/** A name that rules cannot find, as a reviewable fact; `company` is what we call it. */
export interface AliasFact {
  readonly company: string;
  readonly alias: string;
  readonly source: string;
  readonly reason: string;
}

/** Who owned whom, and in which years; an open end is empty. */
export interface OwnerFact {
  readonly child: string;
  readonly parent: string;
  readonly source: string;
  readonly reason: string;
}

/** Two names that look like one company and are not, or the reverse: an override of every rule. */
export interface Ruling {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly source: string;
  readonly reason: string;
}

export interface CompanyFacts {
  readonly companies: readonly Company[];
  readonly aliases: readonly AliasFact[];
  readonly owners: readonly OwnerFact[];
  readonly rulings: readonly Ruling[];
}

/** A known name and why it is the company's. */
export interface Entry {
  readonly company: string;
  readonly name: string;
  readonly why: string;
}

/** names that are remembered taken apart */
const mostRead = 200_000;

/** What is known of companies, by the words of their names. */
export class CompanyBook {
  readonly #entries = new Map<string, Entry>();
  readonly #read = new Map<string, CompanyName>();
  readonly #tickers = new Map<string, Entry>();
  readonly #names = new Map<string, string>();
  readonly #owners = new Map<string, OwnerFact[]>();
  readonly #rulings = new Map<string, Ruling>();

  constructor({ companies, aliases, owners, rulings }: CompanyFacts) {
    for (const { id, name, aliases: others, ticker, cik, domain } of companies) {
      this.#names.set(id, name);
      this.#add({ company: id, name, why: 'its name in data/companies.csv' });
      for (const alias of others)
        this.#add({ company: id, name: alias, why: 'an alias in data/companies.csv' });
      if (domain !== null)
        this.#add({ company: id, name: domain, why: 'its web address in data/companies.csv' });
      if (ticker !== null) this.#tickers.set(ticker, { company: id, name: ticker, why: 'its ticker' });
      if (cik !== null) this.#tickers.set(cik, { company: id, name: cik, why: 'its CIK at the SEC' });
    }
    for (const { company, alias, source, reason } of aliases) {
      const id = this.find(company)?.company ?? keyOf(company);
      if (!this.#names.has(id)) this.#names.set(id, company);
      this.#add({ company: id, name: company, why: 'its name in data/companies/aliases.csv' });
      this.#add({ company: id, name: alias, why: `${reason} (${source})` });
    }
    for (const fact of owners)
      this.#owners.set(this.#known(fact.child), [...(this.#owners.get(this.#known(fact.child)) ?? []), fact]);
    for (const ruling of rulings) this.#rulings.set(pairKey(ruling.a, ruling.b), ruling);
  }

  /** A name taken apart; the same names come again and again, so each is read once. */
  read(text: string): CompanyName {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const name = readName(text);
    if (this.#read.size >= mostRead) this.#read.clear();
    this.#read.set(text, name);
    return name;
  }

  /** The company of a name, by the words of it; tickers and CIKs only as they are written. */
  find(text: string): Entry | null {
    return this.#entries.get(this.read(text).words.join(' ')) ?? this.#tickers.get(text.trim()) ?? null;
  }

  nameOf(company: string): string {
    return this.#names.get(company) ?? company;
  }

  ownersOf(text: string): readonly OwnerFact[] {
    return this.#owners.get(this.#known(text)) ?? [];
  }

  /** Whether one of the two is a known owner of the other. */
  ownership(a: string, b: string): OwnerFact | null {
    const owns = (child: string, parent: string): OwnerFact | undefined =>
      this.ownersOf(child).find((fact) => this.#known(fact.parent) === this.#known(parent));
    return owns(a, b) ?? owns(b, a) ?? null;
  }

  ruling(a: string, b: string): Ruling | null {
    return this.#rulings.get(pairKey(a, b)) ?? null;
  }

  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  #known(text: string): string {
    return this.find(text)?.company ?? this.read(text).words.join(' ');
  }

  #add(entry: Entry): void {
    const key = keyOf(entry.name);
    if (!this.#entries.has(key)) this.#entries.set(key, entry);
  }
}

/** The words of a name as one text: what two spellings of it share. */
const keyOf = (text: string): string => readName(text).words.join(' ');

const pairKey = (a: string, b: string): string =>
  [a, b]
    .map((name) =>
      name
        .toLowerCase()
        .replace(/[\s.,]+/g, ' ')
        .trim(),
    )
    .sort()
    .join('|');
