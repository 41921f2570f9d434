import { useTranslations } from "next-intl";
import { StateWord, type Tone } from "@/components/ui/state-word";
import type { AccountState } from "@/lib/accounts/model";

const tones: Record<AccountState, Tone> = { active: "ok", invited: "draft", locked: "danger", disabled: "none" };

export function AccountStateWord({ state }: { state: AccountState }) {
  const t = useTranslations("admin.account.states");
  return <StateWord tone={tones[state]}>{t(state)}</StateWord>;
}
