import { useEffect, useRef } from "react";
import type { WorkbenchState } from "../api";
import { useSlack } from "../context";
import { useForm } from "../hooks/useForm";
import type { SlackBlock } from "../slack/blocks";
import { Blocks } from "./blocks/Blocks";
import { Empty } from "./Empty";

const PLACE = { surface: "home" } as const;

/** The app's Home tab. Opening it is an event that the bot hears of. */
export function Home({ home }: { home: WorkbenchState["home"] | undefined }) {
  const { act, person } = useSlack();
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    void act({ kind: "openHome" });
  }, [act]);

  return (
    <section className="conversation" aria-labelledby="place-title">
      <header className="place-head">
        <h2 id="place-title">Relais</h2>
        <span className="place-about">Home, as {person.name} sees it</span>
        <span className="app-mark app-mark-slack">Slack</span>
      </header>
      <div className="home" data-testid="home">
        {home ? (
          <HomeBlocks blocks={home.blocks} />
        ) : (
          <Empty
            title="Relais has not drawn this Home yet."
            text="It does so each time the tab is opened while the bot is up."
          >
            <button type="button" className="button" onClick={() => void act({ kind: "openHome" })}>
              Open it again
            </button>
          </Empty>
        )}
      </div>
    </section>
  );
}

function HomeBlocks({ blocks }: { blocks: SlackBlock[] }) {
  const { person } = useSlack();
  const form = useForm(`${person.id}/home`, blocks);
  return <Blocks blocks={blocks} place={PLACE} form={form} name="home" />;
}
