package nerchinsk.telegram;

/**
 * Makes calls. {@link BotApiMessenger} makes them over the network; {@link ThrottledMessenger} around it keeps the pace
 * that Telegram allows; {@link RetryingMessenger} outermost tries again, so that each try keeps the pace, too.
 */
interface Messenger {
    /**
     * Makes {@code call} and returns when it has come to something.
     *
     * @throws StoppedException if the bot stops before that
     */
    Result make(Call call);
}
