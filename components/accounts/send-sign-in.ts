/** What the server made of it: "in", "codeWanted", "wrong-3", "wrongCode-2", "locked-15", "disabled", or "unreachable". */
export async function sendSignIn(form: FormData): Promise<string> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf", { cache: "no-store" })).json()) as {
      csrfToken: string;
    };
    const body = new URLSearchParams({ csrfToken, json: "true" });
    for (const [name, value] of form) if (typeof value === "string") body.set(name, value);
    const response = await fetch("/api/auth/callback/password", { method: "POST", body });
    const { url } = (await response.json()) as { url: string };
    const error = new URL(url, window.location.href).searchParams.get("error");
    if (error) return error;
    return response.ok ? "in" : "unreachable";
  } catch {
    return "unreachable"; // offline, or no answer that we understand
  }
}
