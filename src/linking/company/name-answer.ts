import { fold } from '../text/fold.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';
import type { CompanyBook, Entry } from './book.ts';
import { type CompanyVerdict, sameCompany } from './same-company.ts';

/** A known company that the name is, or is near. */
export interface Candidate extends CompanyVerdict {
  readonly company: string;
  readonly name: string;
  readonly alias: string;
  readonly why: string;
}

export interface NameAnswer {
  readonly asked: string;
  /** the one company it is; null where none is held, or several could be */
  readonly company: Candidate | null;
  /** others that share a word or a spelling, each with the rule that keeps it apart */
  readonly near: readonly Candidate[];
  readonly owners: readonly { readonly parent: string; readonly source: string; readonly reason: string }[];
}

const mostNear = 6;

/** Looks a name up among all known companies by the rules of `sameCompany`, and keeps what came close. */
export function nameAnswer(asked: string, book: CompanyBook): NameAnswer {
  const candidates = [...book.entries()]
    .map((entry) => ({ entry, verdict: sameCompany(asked, entry.name, book) }))
    .map(({ entry, verdict }) => candidate(entry, verdict, book));
  const same = candidates.filter(({ answer }) => answer === 'same');
  const companies = new Set(same.map(({ company }) => company));
  const company = companies.size === 1 ? same[0]! : null;
  const near = candidates
    .filter((other) => other.company !== company?.company)
    .map((other) => ({ other, nearness: nearness(asked, other) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((p, q) => q.nearness - p.nearness || (p.other.name < q.other.name ? -1 : 1))
    .map(({ other }) => other);
  const seen = new Set<string>();
  return {
    asked,
    company,
    near: near.filter(({ company: id }) => !seen.has(id) && seen.add(id)).slice(0, mostNear),
    owners: book
      .ownersOf(company?.name ?? asked)
      .map(({ parent, source, reason }) => ({ parent, source, reason })),
  };
}

function candidate(entry: Entry, verdict: CompanyVerdict, book: CompanyBook): Candidate {
  const { company, name: alias, why } = entry;
  return { ...verdict, company, name: book.nameOf(company), alias, why };
}

function nearness(asked: string, { alias, answer, rule }: Candidate): number {
  if (answer !== 'different') return 3;
  if (rule === 'owner' || rule === 'ruling') return 2;
  const [one, two] = [fold(asked), fold(alias)];
  if (one.split(' ').some((word) => word.length > 2 && two.split(' ').includes(word))) return 1.5;
  const alike = jaroWinkler(one, two);
  return alike >= 0.9 || (one.length > 3 && two.length > 3 && (one.includes(two) || two.includes(one)))
    ? alike
    : 0;
}
