const global = globalThis as typeof globalThis & { attacheKept?: Map<string, unknown> };

/**
 * Made once for each worker. Mocks are made anew for each test file, while what uses them stays loaded with the first:
 * what both must agree on is kept here.
 */
export function keptOnce<Thing>(name: string, make: () => Thing): Thing {
  global.attacheKept ??= new Map();
  if (!global.attacheKept.has(name)) global.attacheKept.set(name, make());
  return global.attacheKept.get(name) as Thing;
}
