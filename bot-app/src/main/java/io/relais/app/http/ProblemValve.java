package io.relais.app.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** What the server says of a request that it refuses before anything of the bot sees it: malformed, in short. */
final class ProblemValve extends ErrorReportValve {

    /** An answer that ended half-way is no answer: without its last chunk, its reader knows. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (BrokenOff.isWanted(request)) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem =
                failure == null ? new Problem(ProblemKind.ofStatus(response.getStatus()), "") : FaultLog.told(failure);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(Json.text(problem.members()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            getContainer().getLogger().debug("the caller went away", gone);
        }
    }
}
