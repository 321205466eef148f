package io.relais.teams.sdk;

import com.microsoft.bot.connector.Attachments;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import io.relais.teams.web.ConnectorCalls;
import org.jspecify.annotations.Nullable;

/** The SDK's view of our own client. */
public final class SdkConnector implements ConnectorClient {

    private final String serviceUrl;

    private final Conversations conversations;

    private final @Nullable ServiceClientCredentials credentials;

    /** Speaks by these calls to that service. */
    public SdkConnector(ConnectorCalls calls, String serviceUrl, @Nullable ServiceClientCredentials credentials) {
        this.serviceUrl = serviceUrl;
        this.conversations = new SdkConversations(calls, serviceUrl);
        this.credentials = credentials;
    }

    @Override
    public Conversations getConversations() {
        return conversations;
    }

    @Override
    public Attachments getAttachments() {
        throw new UnsupportedOperationException("no attachment is asked for");
    }

    @Override
    public RestClient getRestClient() {
        throw new UnsupportedOperationException("there is none");
    }

    @Override
    public String baseUrl() {
        return serviceUrl;
    }

    @Override
    public @Nullable ServiceClientCredentials credentials() {
        return credentials;
    }

    @Override
    public String getUserAgent() {
        return "relais";
    }

    @Override
    public String getAcceptLanguage() {
        return "";
    }

    @Override
    public void setAcceptLanguage(String language) {}

    @Override
    public int getLongRunningOperationRetryTimeout() {
        return 0;
    }

    @Override
    public void setLongRunningOperationRetryTimeout(int seconds) {}

    @Override
    public boolean getGenerateClientRequestId() {
        return false;
    }

    @Override
    public void setGenerateClientRequestId(boolean wanted) {}

    @Override
    public void close() {}
}
