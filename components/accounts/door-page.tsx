import type { ReactNode } from "react";
import { doorWords } from "@/lib/accounts/door-words";
import { Door } from "./door";
import { DoorLine } from "./door-line";

type Props = {
  /** Where choosing another language leads back to. */
  path: string;
  title: string;
  /** The quiet line under the title. */
  under?: string;
  children: ReactNode;
};

/** A page at the door: what Attaché is on one side, one thing to do on the other. */
export async function DoorPage({ path, title, under, children }: Props) {
  return (
    <Door path={path}>
      <main id="main" className="door-main">
        <DoorLine words={await doorWords()} />
        <section className="door-form" aria-labelledby="door-title">
          <h1 id="door-title">{title}</h1>
          {under && <p className="quiet">{under}</p>}
          {children}
        </section>
      </main>
    </Door>
  );
}
