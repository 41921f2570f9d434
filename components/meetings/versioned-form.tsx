"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, startTransition, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction, FormState } from "@/lib/action/form-state";
import { ConflictChoice } from "./conflict-choice";

type Props = {
  action: FormAction;
  /** The version these fields were opened with; it stays while they are typed in. */
  version: number;
  children: ReactNode;
  "aria-label": string;
  keepAs?: string;
  className?: string;
  announce?: "inline" | "toast";
  onDone?: (state: Extract<FormState, { status: "done" }>) => void;
  /** Theirs is taken: by default the fields are filled anew from the server. */
  onTheirs?: () => void;
};

/** A form of several fields that another may have saved meanwhile: both states are shown, and one is chosen. */
export function VersionedForm({ version, children, onTheirs, ...form }: Props) {
  const router = useRouter();
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState(version);
  const again = () =>
    startTransition(() => {
      router.refresh();
      setRound(round + 1);
    });
  return (
    <ActionForm
      key={round}
      {...form}
      onDone={(state) => {
        if (state.version !== undefined) setOpened(state.version);
        form.onDone?.(state);
      }}
    >
      <input type="hidden" name="version" value={round === 0 ? opened : version} readOnly />
      {children}
      <ConflictChoice onTheirs={onTheirs ?? again} />
    </ActionForm>
  );
}
