import { expect, test } from "vitest";
import { givenPerson } from "@/e2e/support/given";
import { hold } from "./hold";
import { inTransaction } from "./transaction";

test("of two who hold each other up in statements of our own, both get through", async () => {
  const [one, other] = [await givenPerson(), await givenPerson()];
  let met = 0;
  let bothHere = () => {};
  const both = new Promise<void>((resolve) => {
    bothHere = resolve;
  });
  const work = (first: string, then: string) =>
    inTransaction(async (tx) => {
      await hold(tx, "Person", first);
      if (++met >= 2) bothHere();
      await both;
      await hold(tx, "Person", then);
      return "done";
    });
  expect(await Promise.all([work(one.id, other.id), work(other.id, one.id)])).toEqual(["done", "done"]);
  expect(met).toBe(3);
});
