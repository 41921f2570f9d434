import "server-only";

import Credentials from "next-auth/providers/credentials";
import { clientAddress } from "./client-address";
import { readDevice } from "./device";
import { attemptSignIn, type SignInAnswer } from "./sign-in";

/** How an answer travels through next-auth, which hands a refusal on as the message of an error. */
const inAWord = (answer: Exclude<SignInAnswer, { kind: "in" }>, now: Date): string => {
  if (answer.kind === "locked")
    return `locked-${Math.max(1, Math.ceil((answer.until.getTime() - now.getTime()) / 60_000))}`;
  return "left" in answer ? `${answer.kind}-${answer.left}` : answer.kind;
};

/** E-mail and password, with the code of the second factor when the account has one. */
export const passwordProvider = Credentials({
  id: "password",
  credentials: { email: {}, password: {}, code: {} },
  async authorize(typed, request) {
    const now = new Date();
    const answer = await attemptSignIn(
      {
        email: typed?.email?.slice(0, 320) ?? "",
        password: typed?.password?.slice(0, 1000) ?? "",
        code: typed?.code?.slice(0, 40) || undefined,
        device: readDevice(request.headers?.["user-agent"]),
        address: await clientAddress(),
      },
      now,
    );
    if (answer.kind !== "in") throw new Error(inAWord(answer, now));
    return { id: answer.accountId, sessionId: answer.sessionId };
  },
});
