"use client";

import { type ComponentType, useEffect, useId, useState } from "react";
import type { ModalProps } from "./modal";

type State = ComponentType<ModalProps> | "loading" | "missing";

let loaded: ComponentType<ModalProps> | null = null;

/** Fetches the dialog's code ahead of the moment it is needed. */
export async function loadModal(): Promise<ComponentType<ModalProps> | null> {
  try {
    loaded ??= (await import("./modal")).default;
  } catch {
    // Offline: the words are shown without the dialog around them.
  }
  return loaded;
}

/** A dialog whose code comes when it first opens: pages that only show do not carry it. Render it while it is open. */
export function LazyModal(props: ModalProps) {
  const id = useId();
  const [Loaded, setLoaded] = useState<State>(() => loaded ?? "loading");

  useEffect(() => {
    if (Loaded === "loading") loadModal().then((modal) => setLoaded(() => modal ?? "missing"));
  }, [Loaded]);

  if (Loaded === "loading") return null;
  if (Loaded !== "missing") return <Loaded {...props} />;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of its roles take a label
    <div className="dialog in-flow" role={props.alert ? "alertdialog" : "dialog"} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </div>
  );
}
