import { useState } from "react";
import type { TeamsChat, TeamsMessage } from "../../teams/api";
import { useTeamsSide } from "../../teamsContext";
import { Empty } from "../Empty";
import { SearchDialog } from "./SearchDialog";
import { InstallNote } from "./InstallNote";
import { TeamsComposer } from "./TeamsComposer";
import { TeamsDialogView } from "./TeamsDialogView";
import { TeamsHead } from "./TeamsHead";
import { TeamsMessages } from "./TeamsMessages";
import { TeamsNotice } from "./TeamsNotice";
import type { TeamsFor } from "./useTeamsFor";

interface Props extends Pick<TeamsFor, "side" | "messages" | "reachable"> {
  chat: string | undefined;
}

/** Microsoft Teams, as the chosen person sees it. */
export function TeamsPane({ chat, side, messages, reachable }: Props) {
  const current = side?.state.conversations.find(({ id }) => id === chat);
  return (
    <section className="pane pane-teams" aria-label="Microsoft Teams" data-region tabIndex={-1}>
      {side && current ? (
        <TeamsConversation key={`${side.state.me.id}/${current.id}`} chat={current} messages={messages} />
      ) : (
        <NothingYet reachable={reachable} nobodyThere={side?.state.conversations.length === 0} />
      )}
    </section>
  );
}

function TeamsConversation({ chat, messages }: { chat: TeamsChat; messages: TeamsMessage[] | null }) {
  const { state, acts } = useTeamsSide();
  const { dialog } = state;
  const [searching, setSearching] = useState(false);
  const [replyTo, setReplyTo] = useState<TeamsMessage | null>(null);
  return (
    <div className="conversation">
      <TeamsHead chat={chat} />
      <TeamsMessages chat={chat} messages={messages} typing={state.typing.includes(chat.id)} onReply={setReplyTo} />
      <TeamsNotice key={`${acts}/${state.notice?.text}`} notice={state.notice} />
      {!chat.installed && <InstallNote chat={chat} />}
      {(chat.installed || chat.kind !== "personal") && (
        <TeamsComposer
          chat={chat}
          replyTo={replyTo}
          onReplied={() => setReplyTo(null)}
          onSearch={() => setSearching(true)}
        />
      )}
      {searching && <SearchDialog chat={chat} onClose={() => setSearching(false)} />}
      {dialog && <TeamsDialogView key={dialog.id} dialog={dialog} />}
    </div>
  );
}

function NothingYet({ reachable, nobodyThere }: { reachable: boolean; nobodyThere: boolean }) {
  if (!reachable)
    return (
      <Empty
        title="The stand-in Teams does not answer."
        text="This page tries again by itself. Slack can be used meanwhile."
      />
    );
  return nobodyThere ? (
    <Empty title="There is no conversation in Teams." text="This person is in no chat and in no team." />
  ) : (
    <p className="pane-wait" role="status">
      Looking for Teams…
    </p>
  );
}
