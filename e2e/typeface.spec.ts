import { givenAccount, givenMeeting } from "./support/given";
import { expect, test } from "./support/test";

test("every character is set in the typeface that comes with the app: everyday ones from one file, rare ones from a slice", async ({
  page,
  context,
  signIn,
  baseURL,
}) => {
  const from = new Set<string>();
  page.on("request", (request) => request.resourceType() === "font" && from.add(new URL(request.url()).origin));
  await signIn(await givenAccount());
  const meeting = await givenMeeting({ nameZh: "貿易及堃犇會議" });
  await page.goto(`/meetings/${meeting.id}`);
  await page.evaluate(() => document.fonts.ready);
  const heading = page.getByRole("heading", { level: 1 }).getByText("貿易及堃犇會議");
  await heading.evaluate((element) => element.setAttribute("data-heading", ""));
  expect([...from]).toEqual([new URL(baseURL ?? "").origin]);

  const devtools = await context.newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "[data-heading]" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  expect(fonts.every(({ isCustomFont }) => isCustomFont)).toBe(true);
  const glyphs = fonts.map(({ glyphCount }) => glyphCount).sort((a, b) => a - b);
  expect(glyphs.reduce((sum, count) => sum + count, 0)).toBe("貿易及堃犇會議".length);
  // All common ones together; two rare ones in one slice or in two.
  expect(glyphs.at(-1)).toBe(5);
});
