import "server-only";

import { getTranslations } from "next-intl/server";
import { signInLimit } from "./rules";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Everything the sign-in form may have to say, spelled out, so that the browser needs no grammar. */
export async function signInWords() {
  const t = await getTranslations("accounts.signIn");
  const { failures, minutes } = signInLimit;
  const answers = [
    ...upTo(failures - 1).flatMap((left) => [
      [`wrong-${left}`, t("wrong", { left, minutes })],
      [`wrongCode-${left}`, t("wrongCode", { left, minutes })],
    ]),
    ...upTo(minutes).map((rest) => [`locked-${rest}`, t("locked", { minutes: rest, failures })]),
    ["disabled", t("disabled")],
  ];
  return {
    email: t("email"),
    password: t("password"),
    code: t("code"),
    codeHint: t("codeHint"),
    submit: t("submit"),
    busy: t("busy"),
    again: t("again"),
    unreachable: t("unreachable"),
    answers: Object.fromEntries(answers) as Record<string, string>,
  };
}
