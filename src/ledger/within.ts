/** The map that another map holds under a name, made when it is absent. */
export function within<T>(maps: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const found = maps.get(name);
  if (found) return found;
  const made = new Map<string, T>();
  maps.set(name, made);
  return made;
}
