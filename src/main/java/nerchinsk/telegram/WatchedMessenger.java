package nerchinsk.telegram;

/**
 * Tells the operator and the {@link Witness} what Telegram does instead of what it is asked. Wrap it around
 * {@link BotApiMessenger} and within {@link ThrottledMessenger}, so that each try counts. Safe for use by many threads.
 */
final class WatchedMessenger implements Messenger {
    private final Messenger messenger;
    private final Reach reach;
    private final Witness witness;

    WatchedMessenger(Messenger messenger, Reach reach, Witness witness) {
        this.messenger = messenger;
        this.reach = reach;
        this.witness = witness;
    }

    @Override
    public Result make(Call call) {
        Result result = messenger.make(call);
        Troubles.in(result).ifPresent(witness::failed);
        if (result instanceof Result.Failed && call.patience() != Call.Patience.NONE
                || result instanceof Result.Refused refused && refused.token()) {
            reach.failed(result);
        } else {
            reach.worked();
        }
        return result;
    }
}
