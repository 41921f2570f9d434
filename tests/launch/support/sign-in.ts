/**
 * Signs in over HTTP as the form does.
 * @returns the cookies to send from then on
 */
export async function signIn(address: string, email: string, password: string): Promise<string> {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${address}${path}`, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await send("/api/auth/csrf")).json()) as { csrfToken: string };
  const answer = await send("/api/auth/callback/password", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
    headers: { origin: address },
  });
  if (!jar.has("next-auth.session-token")) throw new Error(`not signed in: ${answer.status} ${await answer.text()}`);
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
