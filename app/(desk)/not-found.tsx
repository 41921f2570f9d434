import { NotFoundView } from "@/components/shell/not-found-view";

/** What one may not see does not exist; the rest of the house is still there. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <NotFoundView />
    </main>
  );
}
