import { against, type Figure, median } from "./figures";
import { measured, scale } from "./generate";

/** The pages that are promised, at the scale of generate.ts. */
export const pages = {
  "meeting list": { path: "/meetings", most: 2 },
  desk: { path: "/", most: 2 },
  meeting: { path: `/meetings/bench-meeting-${measured.meeting}`, most: 3 },
  item: { path: `/meetings/bench-meeting-${measured.meeting}/items/bench-item-${measured.item}`, most: 3 },
} as const;

export const emptyPage = "/bench-empty";
const count = new Intl.NumberFormat("en");
export const scaleWords = `${count.format(scale.meetings)} meetings, ${count.format(scale.meetings * scale.itemsPerMeeting)} items`;
const warm = 4;
const rounds = 25;

/** Milliseconds from the request to the last byte, measured in turn with the baseline so that both meet the same noise. */
export async function measureServer(base: string, cookie: string): Promise<Figure[]> {
  const paths = [emptyPage, ...Object.values(pages).map((page) => page.path)];
  const times = new Map<string, number[]>(paths.map((path) => [path, []]));
  for (let round = 0; round < warm + rounds; round++)
    for (const path of paths) {
      const from = performance.now();
      const response = await fetch(base + path, { headers: { cookie }, redirect: "manual" });
      const body = await response.text();
      if (response.status !== 200 || !body.includes("</html>")) throw new Error(`${path} answered ${response.status}`);
      if (round >= warm) times.get(path)!.push(performance.now() - from);
    }
  const baseline = median(times.get(emptyPage)!);
  return Object.entries(pages).map(([name, page]) =>
    against(`server: ${name}`, scaleWords, median(times.get(page.path)!), baseline, page.most),
  );
}
