"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { sendSignIn } from "./send-sign-in";

export type SignInWords = {
  email: string;
  password: string;
  code: string;
  codeHint: string;
  submit: string;
  busy: string;
  again: string;
  /** By what the server answers: "wrong-3", "locked-12", "disabled" … */
  answers: Record<string, string>;
  unreachable: string;
};

type Step = "password" | "code";

/**
 * E-mail and password, then the code when the account has a second factor. Before the script has loaded, sending does
 * nothing: a password must not end up in an address.
 */
export function SignInForm({ words, goTo, children }: { words: SignInWords; goTo: string; children: React.ReactNode }) {
  const [step, setStep] = useState<Step>("password");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const codeBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (step === "code") codeBox.current?.focus();
  }, [step]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await sendSignIn(new FormData(event.currentTarget));
    if (answer === "in") return window.location.assign(goTo);
    setBusy(false);
    if (answer === "codeWanted") {
      setError(null);
      return setStep("code");
    }
    setError(answer === "unreachable" ? words.unreachable : (words.answers[answer] ?? words.unreachable));
    if (step === "code") codeBox.current?.select();
    else passwordBox.current?.select();
  }

  function startAgain() {
    setStep("password");
    setError(null);
  }

  const wrong = { "aria-invalid": error ? true : undefined, "aria-describedby": error ? "sign-in-error" : undefined };
  const message = error && (
    <p className="field-error" id="sign-in-error" role="alert">
      {error}
    </p>
  );
  return (
    <form className="grid gap-4" method="post" onSubmit={send} noValidate aria-busy={busy}>
      <div className="field" hidden={step === "code"}>
        <label htmlFor="email">{words.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </div>
      <div className="field" hidden={step === "code"}>
        <label htmlFor="password">{words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          ref={passwordBox}
          {...(step === "password" ? wrong : {})}
        />
        {step === "password" && message}
      </div>
      {step === "code" && (
        <div className="field">
          <label htmlFor="code">{words.code}</label>
          <input
            id="code"
            name="code"
            type="text"
            autoComplete="one-time-code"
            spellCheck={false}
            required
            ref={codeBox}
            {...wrong}
            aria-describedby={error ? "sign-in-error" : "code-hint"}
          />
          <p className="field-hint" id="code-hint">
            {words.codeHint}
          </p>
          {message}
        </div>
      )}
      <div className="actions">
        <button className="btn btn-main" type="submit" disabled={!ready} aria-busy={busy || undefined}>
          {busy ? words.busy : words.submit}
        </button>
        {step === "code" ? (
          <button className="btn btn-text" type="button" onClick={startAgain}>
            {words.again}
          </button>
        ) : (
          children
        )}
      </div>
    </form>
  );
}
