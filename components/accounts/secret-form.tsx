"use client";

import { type ComponentProps, type ReactNode, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import type { SecretState } from "@/lib/accounts/define-password-action";
import { Secrets } from "./secrets";

type Props = Omit<ComponentProps<typeof ActionForm>, "action" | "onDone"> & {
  action: (previous: SecretState, form: FormData) => Promise<SecretState>;
  /** Heading and advice above what is shown once. */
  shown: { title: string; hint: string; copy: string; copied: string };
  children: ReactNode;
};

/** A form whose answer may hold something that is shown this once. */
export function SecretForm({ action, shown, children, ...form }: Props) {
  const [secrets, setSecrets] = useState<string[]>([]);
  return (
    <>
      <ActionForm {...form} action={action} onDone={(state) => setSecrets((state as SecretState).secrets ?? [])}>
        {children}
      </ActionForm>
      <div aria-live="polite">{secrets.length > 0 && <Secrets secrets={secrets} words={shown} />}</div>
    </>
  );
}
