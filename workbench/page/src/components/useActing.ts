import { useCallback } from "react";

interface Around {
  /** Tells the person what was refused. */
  complain: (text: string) => void;
  /** What there is to see has changed, whichever way it went. */
  refresh: () => void;
}

/** Does what the person asked for; resolves to null when the server refused it, after saying so. */
export function useActing<A, R>(
  call: (act: A) => Promise<R>,
  { complain, refresh }: Around,
): (act: A) => Promise<R | null> {
  return useCallback(
    async (act: A) => {
      try {
        return await call(act);
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        refresh();
      }
    },
    [call, complain, refresh],
  );
}
