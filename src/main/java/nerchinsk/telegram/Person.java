package nerchinsk.telegram;

import nerchinsk.chat.PersonId;
import nerchinsk.text.Language;

/**
 * Somebody who uses Telegram.
 *
 * @param id the user id
 * @param language the language that the app is set to, as far as the bot speaks it
 */
record Person(PersonId id, Language language) {
}
