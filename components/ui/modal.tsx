"use client";

import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useSurroundings } from "./words";

export type ModalProps = {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
  /** For warnings that must be answered. */
  alert?: boolean;
  /** Esc does not close: something was typed, or an answer is needed. */
  stays?: boolean;
};

/** The real dialog: traps the focus, gives it back, hides the rest from being read. Reach it through LazyModal. */
export default function LoadedModal({ title, children, onClose, alert, stays }: ModalProps) {
  const { days } = useSurroundings();
  return (
    <I18nProvider locale={days.locale}>
      <ModalOverlay
        className="scrim"
        isOpen
        isDismissable={false}
        isKeyboardDismissDisabled={stays}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Modal className="dialog">
          <Dialog role={alert ? "alertdialog" : "dialog"}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
