/** A key, quiet, at the end of a button's word; not part of the button's name. */
export function Kbd({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
