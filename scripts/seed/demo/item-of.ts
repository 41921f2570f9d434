/** The id of the numbered item of a meeting; the demo's data name only items that are there. */
export function itemOf(items: ReadonlyMap<string, string>, number: string): string {
  const id = items.get(number);
  if (!id) throw new Error(`The agenda has no item ${number}`);
  return id;
}
