/** The baseline of the script bench: what Next itself ships. */
export default function BarePage() {
  return <h1>Bare</h1>;
}
