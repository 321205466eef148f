package io.relais.teams.sdk;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.AttachmentData;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ConversationsResult;
import com.microsoft.bot.schema.PagedMembersResult;
import com.microsoft.bot.schema.ResourceResponse;
import com.microsoft.bot.schema.Transcript;
import io.relais.teams.web.ConnectorCalls;
import io.relais.teams.web.TeamsFailure;
import io.relais.teams.web.TeamsSpot;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Posts and edits of the SDK's by our own client. What the bot does of its own accord does not come this way. */
final class SdkConversations implements Conversations {

    private final ConnectorCalls calls;

    private final String serviceUrl;

    SdkConversations(ConnectorCalls calls, String serviceUrl) {
        this.calls = calls;
        this.serviceUrl = serviceUrl;
    }

    @Override
    public CompletableFuture<ResourceResponse> sendToConversation(String conversation, Activity activity) {
        return done(() -> calls.send(spot(conversation), SdkActivities.of(activity, calls.bot())));
    }

    @Override
    public CompletableFuture<ResourceResponse> replyToActivity(String conversation, String id, Activity activity) {
        return sendToConversation(conversation, activity);
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(String conversation, String id, Activity activity) {
        return done(() -> {
            calls.replace(spot(conversation), id, SdkActivities.of(activity, calls.bot()));
            return id;
        });
    }

    private TeamsSpot spot(String conversation) {
        return new TeamsSpot(serviceUrl, "", conversation);
    }

    private static CompletableFuture<ResourceResponse> done(Supplier<String> call) {
        try {
            return CompletableFuture.completedFuture(new ResourceResponse(call.get()));
        } catch (TeamsFailure failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static <T> CompletableFuture<T> unused() {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("asked by our own calls"));
    }

    @Override
    public CompletableFuture<ConversationsResult> getConversations() {
        return unused();
    }

    @Override
    public CompletableFuture<ConversationsResult> getConversations(String continuationToken) {
        return unused();
    }

    @Override
    public CompletableFuture<ConversationResourceResponse> createConversation(ConversationParameters parameters) {
        return unused();
    }

    @Override
    public CompletableFuture<Void> deleteActivity(String conversation, String activity) {
        return unused();
    }

    @Override
    public CompletableFuture<List<ChannelAccount>> getConversationMembers(String conversation) {
        return unused();
    }

    @Override
    public CompletableFuture<ChannelAccount> getConversationMember(String user, String conversation) {
        return unused();
    }

    @Override
    public CompletableFuture<Void> deleteConversationMember(String conversation, String member) {
        return unused();
    }

    @Override
    public CompletableFuture<List<ChannelAccount>> getActivityMembers(String conversation, String activity) {
        return unused();
    }

    @Override
    public CompletableFuture<ResourceResponse> uploadAttachment(String conversation, AttachmentData attachment) {
        return unused();
    }

    @Override
    public CompletableFuture<ResourceResponse> sendConversationHistory(String conversation, Transcript history) {
        return unused();
    }

    @Override
    public CompletableFuture<PagedMembersResult> getConversationPagedMembers(String conversation) {
        return unused();
    }

    @Override
    public CompletableFuture<PagedMembersResult> getConversationPagedMembers(String conversation, String token) {
        return unused();
    }
}
