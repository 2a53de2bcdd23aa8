package nerchinsk.storage;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.chat.ChatId;
import nerchinsk.telegram.Groups;

/** Known groups in memory. */
public final class InMemoryGroups implements Groups {
    private final Set<ChatId> met = ConcurrentHashMap.newKeySet();

    @Override
    public boolean met(ChatId group) {
        return met.contains(group);
    }

    @Override
    public void meet(ChatId group) {
        met.add(group);
    }

    @Override
    public void move(ChatId from, ChatId to) {
        if (met.remove(from)) {
            met.add(to);
        }
    }
}
