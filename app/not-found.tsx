import { NotFoundView } from "@/components/shell/not-found-view";

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <main id="main" className="p-6" tabIndex={-1}>
      <NotFoundView />
    </main>
  );
}
