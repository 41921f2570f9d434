import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { FormAction, FormState } from "@/lib/action/form-state";
import type { UiWords } from "./words";

/**
 * Calls a server action so that a broken line or a broken server is an answer like any other: the page stays, and
 * with it everything typed. A redirect still goes through; it means the write was done.
 */
export async function answer(
  action: FormAction,
  previous: FormState,
  form: FormData,
  words: UiWords["form"],
  onRedirect?: () => void,
): Promise<FormState> {
  try {
    return await action(previous, form);
  } catch (error) {
    if (isRedirect(error)) onRedirect?.();
    unstable_rethrow(error);
    return { status: "refused", message: sentence(error, words), at: Date.now() };
  }
}

function sentence(error: unknown, words: UiWords["form"]): string {
  if (unstable_isUnrecognizedActionError(error)) return words.stale;
  // What the server threw carries a digest; what the network threw does not.
  return hasDigest(error) ? words.failed : words.unreachable;
}

const hasDigest = (error: unknown): error is { digest: string } =>
  typeof error === "object" && error !== null && "digest" in error && typeof error.digest === "string";

const isRedirect = (error: unknown) => hasDigest(error) && error.digest.startsWith("NEXT_REDIRECT");
