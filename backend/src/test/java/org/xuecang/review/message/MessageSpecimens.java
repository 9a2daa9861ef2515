package org.xuecang.review.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.round.RoundPermission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A message that was held back in a round that the organisation runs itself, for the authorisation table. */
@ApplicationScoped
class MessageSpecimens implements Specimens {

    private static final Set<String> READS =
            Set.of("listRoundMessages", "getRoundMessage", "listMessageBatches", "getMessageSetting");
    private static final Set<String> WRITES =
            Set.of("changeRoundMessage", "writeMessageWords", "sendRoundMessages", "setMessageSetting");

    @Inject
    StoredRounds rounds;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return READS.contains(operationId) || WRITES.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID round = rounds.open(organisation);
        rounds.stage(round, "submission", "{}");
        UUID batch = Ids.next();
        UUID message = Ids.next();
        rounds.execute(
                "insert into message_batch (id, round_id, act, made_at, version) values (?, ?, 'ROUND_DECIDED', now(), 0)",
                batch,
                round);
        rounds.execute(
                "insert into round_message (id, batch_id, recipient_id, state) values (?, ?, ?, 'HELD')",
                message,
                batch,
                scene.account("expert6"));
        Map<String, String> path =
                Map.of("id", round.toString(), "messageId", message.toString(), "batchId", batch.toString());
        return switch (operationId) {
            case "getRoundMessage", "changeRoundMessage" ->
                new Call(without(path, "batchId"), Map.of(), body(operationId));
            case "writeMessageWords" -> new Call(without(path, "messageId"), Map.of(), Map.of());
            default -> Call.on("id", round, body(operationId));
        };
    }

    private static Object body(String operationId) {
        return WRITES.contains(operationId) ? Map.of() : null;
    }

    private static Map<String, String> without(Map<String, String> path, String parameter) {
        return path.entrySet().stream()
                .filter(each -> !each.getKey().equals(parameter))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Permission seenBy(String operationId) {
        return RoundPermission.READ;
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return Set.of("own-case", "not-the-organiser");
    }
}
