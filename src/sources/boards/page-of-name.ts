/** A page of Workday's as `pull` names it, `workday-kestrel.Careers-20.json`: neither the board nor the place of the page stands in it. */
export function pageOfName(name: string): { readonly board: string; readonly offset: number } | null {
  const [, tenant, site, offset] = /^workday-([\w-]+)\.([\w-]+)-(\d+)\.json$/.exec(name) ?? [];
  if (tenant === undefined) return null;
  return { board: `${tenant}/${site}`.toLowerCase(), offset: Number(offset) };
}
