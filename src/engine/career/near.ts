import type { RoleSkills } from '../../measures/postings/role-skills.ts';

export interface NearRole {
  readonly role: string;
  readonly postings: number;
  /** cosine of the two roles' skills, a skill counting more the fewer roles name it; 0 to 1 */
  readonly likeness: number;
  /** skills that both name, those that join them most first */
  readonly shared: readonly string[];
  /** skills that the other role names most and this one seldom */
  readonly toLearn: readonly string[];
}

/** A skill that fewer of a role's postings name is not held to be one of its skills. */
const leastShare = 0.05;
const seldom = 0.03;

/** Other roles by how alike their skills are to those of `mine`, the most alike first. */
export function nearRoles(mine: RoleSkills, others: readonly RoleSkills[]): readonly NearRole[] {
  const all = [mine, ...others];
  const naming = new Map<string, number>();
  for (const { shares } of all)
    for (const [skill, share] of shares)
      if (share >= leastShare) naming.set(skill, (naming.get(skill) ?? 0) + 1);
  const weight = (role: RoleSkills, skill: string): number => {
    const share = role.shares.get(skill) ?? 0;
    const roles = naming.get(skill) ?? 0;
    return share < leastShare || roles === 0 ? 0 : share * Math.log(1 + all.length / roles);
  };
  const length = (role: RoleSkills): number =>
    Math.hypot(...[...role.shares.keys()].map((skill) => weight(role, skill)));
  return others
    .map((other): NearRole => {
      const joined = [...mine.shares.keys()]
        .map((skill) => ({ skill, product: weight(mine, skill) * weight(other, skill) }))
        .filter(({ product }) => product > 0)
        .sort((a, b) => b.product - a.product || (a.skill < b.skill ? -1 : 1));
      const lengths = length(mine) * length(other);
      const sum = joined.reduce((total, { product }) => total + product, 0);
      const toLearn = [...other.shares]
        .filter(([skill, share]) => share >= leastShare && (mine.shares.get(skill) ?? 0) < seldom)
        .sort((a, b) => weight(other, b[0]) - weight(other, a[0]) || (a[0] < b[0] ? -1 : 1))
        .map(([skill]) => skill);
      return {
        role: other.role,
        postings: other.postings,
        likeness: lengths === 0 ? 0 : sum / lengths,
        shared: joined.slice(0, 4).map(({ skill }) => skill),
        toLearn: toLearn.slice(0, 4),
      };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.role < b.role ? -1 : 1));
}
