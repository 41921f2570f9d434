import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import type { OutcomeKind } from "@/prisma/generated/enums";

const tones: Record<OutcomeKind, Tone> = {
  ADOPTED: "ok",
  ADOPTED_AS_AMENDED: "ok",
  NO_CONSENSUS: "warn",
  DEFERRED: "warn",
  WRITTEN_PROCEDURE: "draft",
  RESERVED: "draft",
  NOTED: "plain",
};

/** 決議 as state words: 通過, 未達共識 … */
export async function OutcomeWords({ kinds }: { kinds: readonly OutcomeKind[] }) {
  const t = await getTranslations("positions.outcome");
  return [...new Set(kinds)].map((kind) => (
    <StateWord key={kind} tone={tones[kind]}>
      {t(kind)}
    </StateWord>
  ));
}
