import { against, type Figure, median, shown } from "./figures";
import { measured, scale } from "./generate";

/** The pages that are promised, at the scale of generate.ts. */
export const pages = {
  "meeting list": { path: "/meetings", most: 2 },
  desk: { path: "/", most: 2 },
  meeting: { path: `/meetings/bench-meeting-${measured.meeting}`, most: 3 },
  item: { path: `/meetings/bench-meeting-${measured.meeting}/items/bench-item-${measured.item}`, most: 3 },
} as const;

const meeting = pages.meeting.path;
const trip = `/trips/bench-trip-${measured.attendance}`;
/** The other pages that are read rather than written on: they promise how little script they ship. */
export const readingPages = {
  trips: "/trips",
  trip,
  visits: `${trip}/visits`,
  report: `${trip}/report`,
  "printed report": `${trip}/report/print`,
  positions: `${meeting}/positions`,
  "follow-up": "/follow-up",
  recommendation: `/follow-up/recommendations/bench-recommendation-${measured.attendance}`,
  task: `/follow-up/tasks/bench-task-${measured.attendance * 3}`,
  archive: "/archive",
  series: "/archive/series/bench-series-1",
  search: "/archive/search?q=%E6%8F%AD%E5%BC%8A",
} as const;

/** An empty signed-in page: the frame that all of them have, and one query. */
export const emptyPage = "/bench-empty";
/** The same without the frame and what its rail counts. */
export const framelessPage = "/bench-one";
const count = new Intl.NumberFormat("en");
export const scaleWords = `${count.format(scale.meetings)} meetings, ${count.format(scale.meetings * scale.itemsPerMeeting)} items`;
const warm = 4;
const rounds = 25;

/** Milliseconds from the request to the last byte, measured in turn with the baseline so that both meet the same noise. */
export async function measureServer(base: string, cookie: string): Promise<Figure[]> {
  const paths = [emptyPage, framelessPage, ...Object.values(pages).map((page) => page.path)];
  const times = new Map<string, number[]>(paths.map((path) => [path, []]));
  for (let round = 0; round < warm + rounds; round++)
    for (const path of paths) {
      const from = performance.now();
      const response = await fetch(base + path, { headers: { cookie }, redirect: "manual" });
      const body = await response.text();
      if (response.status !== 200 || !body.includes("</html>")) throw new Error(`${path} answered ${response.status}`);
      if (round >= warm) times.get(path)!.push(performance.now() - from);
    }
  const took = (path: string) => median(times.get(path)!);
  return [
    ...Object.entries(pages).map(([name, page]) =>
      against(`server: ${name}`, scaleWords, took(page.path), took(emptyPage), page.most),
    ),
    shown("server: empty, over frameless", scaleWords, took(emptyPage), took(framelessPage)),
  ];
}
