/** One call to the workbench's server, and what it says when it refuses. */
const BASE = "workbench/api";

export const url = (path: string): string => `${BASE}/${path}`;

export const get = <T>(path: string): Promise<T> => call<T>(path, { headers: { Accept: "application/json" } });

export const send = <T = unknown>(method: string, path: string, body: unknown): Promise<T> =>
  call<T>(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** The server answered, and said no. */
export class Refused extends Error {}

async function call<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(url(path), init);
  const text = await response.text();
  if (!response.ok) throw new Refused(refusal(text) ?? `${path} was refused with status ${response.status}.`);
  return (text ? JSON.parse(text) : null) as T;
}

function refusal(text: string): string | undefined {
  try {
    const { error, detail } = JSON.parse(text) as { error?: string; detail?: string };
    return detail ?? error;
  } catch {
    return undefined;
  }
}
