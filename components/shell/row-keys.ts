/**
 * The keys of a list, without a script of its own: rows are marked `data-row`, the link of each `data-row-link`, what
 * a key does to the row one is on `data-row-key="x"`.
 * @returns whether the key meant something here
 */
export function pressInRows(key: string, within: ParentNode): boolean {
  const row = document.activeElement?.closest("[data-row]");
  if (key !== "j" && key !== "k") {
    const target = row?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(key)}"]`);
    target?.click();
    return Boolean(target);
  }
  const links = [...within.querySelectorAll<HTMLElement>("[data-row-link]")].filter((link) => link.offsetParent);
  const at = links.findIndex((link) => row?.contains(link));
  const next = links[at === -1 ? (key === "j" ? 0 : links.length - 1) : at + (key === "j" ? 1 : -1)];
  next?.focus();
  return links.length > 0;
}
