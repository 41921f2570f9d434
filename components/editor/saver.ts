import type { FormState, Theirs } from "@/lib/action/form-state";
import type { Kept } from "./kept";

/** Where what was typed stands. */
export type SaveState =
  | { kind: "synced"; at: Date | null }
  | { kind: "local"; at: Date; kept: boolean }
  | { kind: "saving" }
  | { kind: "offline"; since: Date }
  | { kind: "refused"; message: string; signedOut: boolean }
  | { kind: "conflict"; message: string; theirs: Theirs };

type Options = {
  content: string;
  version: number;
  /** Saves by itself, two seconds after the last key. */
  automatic: boolean;
  send: (content: string, version: number, automatic: boolean) => Promise<FormState>;
  slot: { write: (kept: Kept) => boolean; clear: () => void };
  now: () => Date;
  onChange: () => void;
};

const quietMs = 2000;
const retryMs = 15_000;

/**
 * Brings what is typed to the server, and keeps it here until it is there. One save is on its way at a time; what is
 * typed meanwhile follows. Nothing is sent while two texts wait for a decision. Contents are compared as strings.
 */
export class Saver {
  state: SaveState = { kind: "synced", at: null };
  /** What the server has, as far as this tab knows, and its version: what both sides of a conflict grew from. */
  base: string;
  version: number;
  /** Saves were made by themselves, and the page around was not drawn anew since: it may show an older text. */
  isAhead = false;
  /** Saves by itself; may change while one writes (a cleared brief that became a draft again). */
  automatic: boolean;
  private content: string;
  private busy = false;
  private sending: Promise<unknown> = Promise.resolve();
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: Options) {
    this.base = this.content = options.content;
    this.version = options.version;
    this.automatic = options.automatic;
  }

  get isDirty(): boolean {
    return this.content !== this.base;
  }

  /** The text as it is now. */
  change(content: string): void {
    if (content === this.content) return;
    this.content = content;
    const kept = this.keep();
    if (this.state.kind === "conflict" || this.state.kind === "offline" || this.busy) return;
    if (!this.isDirty) {
      this.adopt(this.base, this.version);
      return;
    }
    this.become({ kind: "local", at: this.options.now(), kept });
    if (this.automatic) this.later(quietMs);
  }

  /** Sends what is not there yet. `automatic` marks saves that nobody asked for. */
  async save(automatic = false): Promise<void> {
    clearTimeout(this.timer);
    if (this.state.kind === "conflict") return;
    if (this.busy) {
      this.again = true;
      return;
    }
    if (!this.isDirty) {
      if (this.state.kind !== "synced") this.become({ kind: "synced", at: this.options.now() });
      return;
    }
    this.busy = true;
    const sent = this.content;
    const since = this.state.kind === "offline" ? this.state.since : this.options.now();
    if (this.state.kind !== "offline") this.become({ kind: "saving" });
    const going = this.options.send(sent, this.version, automatic).catch(() => null);
    this.sending = going;
    const answer = await going;
    this.busy = false;
    if (answer?.status === "done") this.isAhead = automatic;
    this.take(answer, sent, since);
  }

  /**
   * The decision after a conflict: `content` stands from now on what the other saved (`theirs`, in this editor's own
   * form). `send` saves at once; a merged text first waits for the person's eyes.
   */
  resolve(content: string, theirs: string, send: boolean): void {
    if (this.state.kind !== "conflict") return;
    this.version = this.state.theirs.version;
    this.base = theirs;
    this.content = content;
    if (!this.isDirty) {
      this.adopt(content, this.version);
      return;
    }
    this.become({ kind: "local", at: this.options.now(), kept: this.keep() });
    if (send) void this.save();
  }

  /** Another text of the server took this one's place (theirs after a conflict, a version restored elsewhere). */
  adopt(content: string, version: number): void {
    this.base = this.content = content;
    this.version = version;
    this.options.slot.clear();
    clearTimeout(this.timer);
    this.become({ kind: "synced", at: this.options.now() });
  }

  /** A text that an earlier tab left behind, on the version it was written on. */
  takeUp({ content, base, version }: Kept): void {
    this.content = content;
    this.base = base;
    this.version = version;
    const kept = this.keep();
    this.become({ kind: "local", at: this.options.now(), kept });
    if (this.automatic) void this.save(true);
  }

  /** After a silence of the network, or after signing in again elsewhere. */
  retry(): void {
    if (this.isDirty && !this.busy) void this.save(true);
  }

  /** Waits until what is on its way has arrived, and sends what is left. `isDirty` then says whether all is there. */
  async settle(): Promise<void> {
    while (this.busy) await this.sending;
    await this.save();
    while (this.busy) await this.sending;
  }

  /** The tab goes: what is not there yet is sent, and stays kept here if that fails. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    if (this.automatic && this.isDirty && this.state.kind !== "refused") await this.save(true);
    clearTimeout(this.timer);
  }

  private take(answer: FormState | null, sent: string, since: Date): void {
    const more = this.again;
    this.again = false;
    if (answer === null) {
      this.become({ kind: "offline", since });
      this.later(retryMs);
    } else if (answer.status === "conflict") {
      this.become({ kind: "conflict", message: answer.message, theirs: answer.theirs });
    } else if (answer.status === "refused") {
      this.become({ kind: "refused", message: answer.message, signedOut: answer.signedOut === true });
    } else {
      this.version = (answer.status === "done" ? answer.version : undefined) ?? this.version + 1;
      this.base = sent;
      this.follow(more);
    }
  }

  /** After a save that arrived: everything is there, or the rest follows. */
  private follow(asked: boolean): void {
    if (!this.isDirty) {
      this.options.slot.clear();
      this.become({ kind: "synced", at: this.options.now() });
      return;
    }
    this.become({ kind: "local", at: this.options.now(), kept: this.keep() });
    if (asked) void this.save();
    else if (this.automatic) this.later(quietMs);
  }

  private keep(): boolean {
    const { content, base, version } = this;
    return this.options.slot.write({ content, base, version, at: this.options.now().toISOString() });
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(true), ms);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.options.onChange();
  }
}
