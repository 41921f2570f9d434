import { beforeAll, expect, test } from "vitest";
import { commandKey } from "./single-keys";

/** As much of an element as is asked: whether it lies in something that takes keys itself. */
class Place {
  constructor(private readonly takesKeys: boolean) {}
  closest = () => (this.takesKeys ? this : null);
}

beforeAll(() => {
  Object.assign(globalThis, { Element: Place });
});

const press = (key: string, more: object = {}, where = new Place(false)) => ({
  key,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: where as unknown as EventTarget,
  ...more,
});

test("a single key outside text is a command, whatever Caps Lock says", () => {
  expect(commandKey(press("j"), {})).toBe("j");
  expect(commandKey(press("J"), {})).toBe("j");
  expect(commandKey(press("?"), {})).toBe("?");
});

test.each([
  ["while characters are chosen", press("j", { isComposing: true })],
  ["while an input method is at work without saying so", press("j", { keyCode: 229 })],
  ["with Ctrl", press("s", { ctrlKey: true })],
  ["with Cmd", press("k", { metaKey: true })],
  ["with Alt", press("t", { altKey: true })],
  ["inside text", press("j", {}, new Place(true))],
  ["when it is a named key", press("Enter")],
  ["when it is the space bar, which scrolls and presses", press(" ")],
])("a key is none %s", (_when, pressed) => {
  expect(commandKey(pressed, {})).toBeNull();
});

test("a remapped key does what the other did, and the other no longer does it", () => {
  expect(commandKey(press("n"), { n: "j" })).toBe("j");
  expect(commandKey(press("j"), { n: "j" })).toBeNull();
});
