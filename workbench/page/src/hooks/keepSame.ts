/**
 * Returns `next`, with every part that says the same as before replaced by the object from before: what did not change
 * is not drawn again, so focus and open menus survive a refresh.
 */
export function keepSame<T>(before: unknown, next: T): T {
  if (Object.is(before, next) || before === null || next === null) return next;
  if (typeof before !== "object" || typeof next !== "object") return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const old = before as Record<string, unknown>;
  const kept = (Array.isArray(next) ? [] : {}) as Record<string, unknown>;
  let same = Object.keys(old).length === Object.keys(next).length;
  for (const [name, value] of Object.entries(next)) {
    kept[name] = keepSame(old[name], value);
    same &&= name in old && Object.is(old[name], kept[name]);
  }
  return (same ? before : kept) as T;
}
