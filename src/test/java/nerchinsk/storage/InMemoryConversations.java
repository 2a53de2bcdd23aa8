package nerchinsk.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;

/** Conversations in memory. */
public final class InMemoryConversations implements Conversations {
    private final Map<Room, Remembered> rooms = new ConcurrentHashMap<>();

    @Override
    public Optional<Remembered> in(Room room) {
        return Optional.ofNullable(rooms.get(room));
    }

    @Override
    public void keep(Room room, Remembered remembered) {
        rooms.put(room, remembered);
    }

    @Override
    public void move(ChatId from, ChatId to) {
        Map<Room, Remembered> moving = new ConcurrentHashMap<>(rooms);
        moving.keySet().removeIf(room -> !room.chat().equals(from));
        moving.forEach((room, remembered) -> rooms.put(new Room(to, room.topic()), remembered));
        forget(from);
    }

    @Override
    public void forget(ChatId chat) {
        rooms.keySet().removeIf(room -> room.chat().equals(chat));
    }
}
