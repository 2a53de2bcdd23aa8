/**
 * The bot on Telegram: updates become messages, replies become calls of the Bot API, each question gets its reply once.
 * May depend on chat and what a reply is made of. Sole home of TelegramBots; never answers a question itself.
 */
@NullMarked
package nerchinsk.telegram;

import org.jspecify.annotations.NullMarked;
