import { useEffect, useState } from "react";

/** The workbench's time, ticking between two fetches. */
export function useNow(now: string | undefined, fetchedAt: number): Date | null {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now ? new Date(Date.parse(now) + Date.now() - fetchedAt) : null;
}
