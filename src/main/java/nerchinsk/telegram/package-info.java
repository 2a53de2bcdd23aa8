/**
 * The bot on Telegram: updates become messages, replies become calls of the Bot API, each question gets its reply once.
 * May depend on chat and what a reply is made of, on rounds of the quiz, on what is asked and counted, and on the state
 * of the knowledge, which operators look after here. Sole home of TelegramBots; never answers a question itself.
 */
@NullMarked
package nerchinsk.telegram;

import org.jspecify.annotations.NullMarked;
