import { useEffect, useState } from "react";

const RETRY_MILLIS = 1500;

/** A list that never changes while the page is open; asked for again until the server answers. */
export function useOnce<T>(fetchList: () => Promise<T[]>): T[] | null {
  const [list, setList] = useState<T[] | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    let stopped = false;
    const load = () =>
      fetchList().then(
        (fetched) => {
          if (!stopped) setList(fetched);
        },
        () => {
          if (!stopped) timer = window.setTimeout(() => void load(), RETRY_MILLIS);
        },
      );
    void load();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [fetchList]);
  return list;
}
