package nerchinsk.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises page furniture by what it says, in both languages. Our own lists, made from pages as they are saved: a new
 * kind of furniture is a line here and a case in the test.
 */
final class FurnitureRules {
    /** Longer lines are paragraphs, whatever they begin with; in UTF-16 units. */
    private static final int LINE = 200;

    /** A rule that holds for a whole line. */
    private record LineRule(Reason reason, Pattern pattern) {
    }

    /** Names of the parts of a site. */
    private static final String MENU_WORD = "(?:home|news|business|opinion|sports?|world|politics|tech(?:nology)?"
            + "|science|health|arts|culture"
            + "|lifestyle|travel|videos?|photos?|about(?: us)?|contacts?(?: us)?|blog|search|log ?in|sign in|subscribe"
            + "|weather|more|menu|shop"
            + "|store|products|services|support|help|faq|economy|главная|новости|политика|экономика|бизнес|спорт"
            + "|культура|общество|мир|наука"
            + "|технологии|видео|фото|о нас|о сайте|контакты|блог|поиск|вход|войти|погода|реклама|вакансии|архив"
            + "|магазин|помощь|статьи|форум)";

    private static final List<LineRule> LINES = List.of(
            line(Reason.NAVIGATION, MENU_WORD + "(?:[\\s/]+" + MENU_WORD + "){2,}",
                    "[^.!?]{1,60}(?:\\s[>›»|·•→]\\s[^.!?]{1,60})+", ".{0,80}\\s>\\s.{1,80}",
                    "(?:jump|skip) to (?:navigation|search|(?:main )?content)s?\\W*",
                    "перейти к (?:навигации|поиску|содержимому|контенту|основному содержанию)\\W*",
                    "(?:table of )?contents|on this page|in this article|содержание|оглавление",
                    "(?:home|menu|search|next|previous|back|top|back to top|главная|меню|поиск|назад|вперёд|далее"
                            + "|наверх|вверх)\\W*",
                    "(?:previous|next) (?:post|article|page)\\b.*",
                    "(?:версия для печати|отправить (?:другу|по почте|ссылку)|print(?:able|er-friendly)? version)\\b.*",
                    "(?:рейтинг|rating|оценка)\\s?:?\\s?\\d[\\d.,]*(?: (?:из|of|/) \\d+)?.{0,30}",
                    "listen to this (?:article|story)\\b.{0,40}",
                    "(?:read|see|watch|listen|also read|also see|more on this|more from \\p{L}+)(?: (?:also|more|next"
                            + "|this))?\\s?:.*",
                    "(?:читать|смотрите|ещё по теме|еще по теме|также по теме|читать также)(?: также)?\\s?:.*",
                    "(?:views?|просмотр(?:ов|ы)|прочитали|number of views)\\s?:?\\s?\\d[\\d\\s.,]*(?:k|к|тыс\\.?)?",
                    "(?:reading time|time to read|время (?:чтения|на чтение))\\b.{0,30}",
                    "(?:story|article) continues (?:below|after)\\b.{0,40}",
                    "(?:предыдущая|следующая) (?:статья|запись|страница)\\b.*",
                    "(?:main|further|full) (?:article|information|reading)s?:.*", "see also:?.*[^.]", "see also",
                    "(?:основная статья|основные статьи|см\\. также|смотрите также|читайте также|по теме"
                            + "|материалы по теме)\\b.*",
                    "(?:related|recent|popular|most read|latest) (?:posts?|articles?|stories|news|content)\\W*",
                    "(?:похожие|популярные|последние|свежие) (?:статьи|записи|материалы|новости)\\W*",
                    "from wikipedia, the free encyclopedia", "материал из википедии.*", "retrieved from\\b.*",
                    "(?:page|страница|стр\\.)\\s\\d+(?:\\s(?:of|из)\\s\\d+)?", "(?:https?://|www\\.)\\S+",
                    "[–—-]\\s?\\d{1,4}\\s?[–—-]|\\d{1,3}",
                    "\\d+ (?:min(?:ute)?s? read|мин(?:ут[аы]?)?\\.? чтения|comments?|комментари(?:й|я|ев)|views?"
                            + "|просмотр(?:а|ов)?)",
                    "(?:leave a (?:reply|comment)|(?:no )?comments?(?: \\(\\d+\\))?|оставить комментарий"
                            + "|комментарии(?: \\(\\d+\\))?)"),
            line(Reason.WIKI, "\\{\\{.*\\}\\}", "\\{\\|.*", "\\|[-}].*", "\\[\\[(?:category|категория):.*",
                    "(?:categor(?:y|ies)|категори[яи]|tags?|теги|метки|рубрик[аи]|filed under):.*",
                    "__[a-z]+__", "#(?:redirect|перенаправление)\\b.*"),
            line(Reason.TABLE, "[\\d.,%$€₽+–—-]+(?:[\\s|]+[\\d.,%$€₽+–—-]+)+"),
            line(Reason.CAPTION, "(?:file|image|файл|изображение):.*",
                    "(?:table|таблица|табл\\.|chart|график|diagram|диаграмма|map|карта|схема|figure|fig\\.|рис\\."
                            + "|рисунок)"
                            + "\\s?\\d{1,3}\\s?[.:].*",
                    "(?:photo|image|picture|figure|fig\\.|photo credit|image credit|credit|фото|фотография|рис\\."
                            + "|рисунок|иллюстрация|снимок)"
                            + "(?: by| credit)?(?:\\s?\\d+)?\\s?[:/©].*",
                    ".{0,120}(?:/ ?(?:reuters|afp|ap|getty images|тасс|риа новости)|getty images)\\W*"),
            line(Reason.BYLINE,
                    "(?-i:(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+,? (?:\\p{Lu}\\.\\s?){1,2})\\W*",
                    ".{0,80}\\b(?:vol\\.|volume|том|т\\.)\\s?\\d+.{0,20}(?:no\\.|issue|№|вып\\.).{0,60}",
                    "\\W*(?:department|faculty|school|institute|кафедра|факультет"
                            + "|институт)\\b[^.]{3,60}, [^.]{3,60}\\.?",
                    "(?:key ?words|ключевые слова|удк|udc|doi|issn|isbn)\\b\\s?:?\\s.*",
                    "(?:(?:posted|published|written|reported|updated|last (?:updated|modified))\\b.{0,80}[^.!?])",
                    "(?:posted|published|updated|last (?:updated"
                            + "|modified))\\b.{0,60}\\d.{0,10}\\b[ap]\\.m\\.(?: \\p{L}{2,4})?\\W*",
                    "by (?-i:\\p{Lu})[\\p{L}.'’-]+(?: (?-i:\\p{Lu})[\\p{L}.'’-]+){0,3}(?:[,|·].{0,60})?",
                    "(?:автор|авторы|текст|опубликовано|обновлено|дата публикации|author|authors)\\s?:.*",
                    "(?:опубликовано|обновлено)\\s.{0,40}\\d.{0,20}"),
            line(Reason.CALL,
                    "(?:skip (?:this )?)?(?:advertisement|ad)\\W*",
                    "(?:здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем(?:ый|ая|ые)|dear|hello"
                            + "|hi)\\b.{0,50}[,!]",
                    "(?:с уважением|искренне ваш|всего доброго|(?:kind|best|warm) regards|yours (?:sincerely"
                            + "|faithfully)|sincerely(?: yours)?)\\b.{0,80}",
                    "(?:мы|find us|follow us) (?:в (?:соцсетях|социальных сетях)|on social media)\\b.{0,80}",
                    "(?:share(?: this| on)?|tweet|print|e-?mail|pin it|like this|follow us|subscribe|sign (?:up|in)"
                            + "|log in|register|donate"
                            + "|support us|read more|read on|continue reading|learn more|download(?: pdf)?"
                            + "|advertisement|sponsored"
                            + "|поделиться|распечатать|подписаться|войти|регистрация|скачать|читать далее"
                            + "|читать полностью|подробнее|реклама|пожертвовать)"
                            + "(?:[\\s:»>→…(|].{0,60})?"),
            line(Reason.COPYRIGHT, "(?:©|\\(c\\)|copyright\\b).*", ".*(?:all rights reserved|все права защищены).*",
                    "(?:privacy policy|terms of (?:use|service)|политика конфиденциальности"
                            + "|пользовательское соглашение)\\b.{0,80}"),
            line(Reason.CONTACT, "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));

    /** A rule that holds for a sentence, and whether the short paragraph around it is of the same kind. */
    private record SentenceRule(Reason reason, boolean spreads, Pattern pattern) {
    }

    private static final List<SentenceRule> SENTENCES = List.of(
            sentence(Reason.CALL, true, "\\bclick(?:ing)? (?:here|on the link|the link|below)\\b",
                    "\\b(?:нажмите|кликните|щёлкните|щелкните) (?:здесь|сюда|по ссылке|на ссылку)\\b",
                    "^(?:please |to )?donate\\b", "\\bto donate to\\b",
                    "\\b(?:donations?|appeal)\\b.{0,40}\\b(?:click|link|here)\\b",
                    "^(?:please )?(?:support|help) (?:us|our (?:work|site|journalism))\\b",
                    "^(?:please )?(?:subscribe|sign up) (?:to|for|now|today|here)\\b",
                    "^(?:follow|like|join|find) us on\\b", "^share this (?:article|post|page|story)\\b",
                    "^(?:read|see|view) (?:more|also|the full)\\b.{0,60}\\b(?:here|below|page|article|story)\\b",
                    "^(?:поддержите|помогите) (?:нас|наш|проект|сайт|редакцию)",
                    "^(?:пожертвуйте|сделайте пожертвование|подпишитесь|подписывайтесь)\\b",
                    "\\b(?:подробнее|читайте) (?:здесь|тут|по ссылке)\\b",
                    "\\bfollow (?:him|her|them|us|me|@\\w+|the author)\\b.{0,20}\\bon (?:twitter|x|facebook|instagram"
                            + "|telegram|linkedin)\\b",
                    "^(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность)\\b", "\\bctrl\\s?\\+\\s?enter\\b",
                    "^(?:следите за|читайте) (?:нами|нас|нашими новостями|новостями)\\b",
                    "^поделитесь (?:с друзьями|ссылкой|статьёй|статьей)\\b",
                    "\\b(?:вы получили|you(?: are|'re|’re)? receiv(?:ed|ing)) (?:это письмо|эту рассылку"
                            + "|this (?:e-?mail|message|newsletter))\\b",
                    "^(?:unsubscribe|отписаться)\\b", "\\bto unsubscribe\\b", "\\b(?:чтобы|можете) отписаться\\b",
                    "\\bписьмо не отображается\\b",
                    "\\b(?:view|open) (?:this|it|the) (?:e-?mail )?in (?:your|a) browser\\b",
                    "\\bоткройте (?:его|письмо) в браузере\\b", "^buy me a coffee\\b", "^like this (?:post|article)\\?",
                    "\\b(?:leave|post) a comment\\b.{0,30}\\b(?:below|here)\\b",
                    "\\bподелит(?:ься|есь) (?:новостью|статьёй|статьей|ссылкой|материалом|записью)\\b",
                    "\\bразработка (?:и поддержка )?сайта\\b", "^(?:proudly )?powered by\\b"),
            sentence(Reason.BYLINE, true, "\\ba version of this (?:article|story)\\b.{0,40}\\b(?:appear|print)"),
            sentence(Reason.SERIES, true,
                    "\\b(?:this|the following) (?:article|backgrounder|piece|post|essay|page|report|feature|interview"
                            + "|brief|story|text)\\b.{0,40}\\bpart of\\b.{0,80}\\b(?:series|project|collection"
                            + "|report)\\b",
                    "\\b(?:эта|эт[оа]т|данн(?:ая|ый)|настоящ(?:ая|ий)) (?:статья|материал|текст|очерк|публикация"
                            + "|доклад|обзор)\\b.{0,60}\\b(?:серии|цикла|проекта|рубрики)\\b"),
            sentence(Reason.CONTACT, false,
                    "\\b(?:tele?phone|tel|phone|fax|mobile|тел|телефон|факс"
                            + "|моб)\\b\\.?(?:/\\p{L}+)?\\s?[:№]?\\s?[+(\\d][\\d()\\s./+-]{5,}",
                    "\\b\\d{6}, ?(?:россия, ?)?(?:г\\. ?)?\\p{L}+, ?(?:ул|просп|пр|пер|пл|наб|бул)\\b",
                    "\\be-?mail\\s?:", "\\b(?:эл\\. почта|электронная почта|почта)\\s?:",
                    "[\\w.+-]+@[\\w-]+\\.\\w{2,}"),
            sentence(Reason.SIDEBAR, true,
                    "\\b(?:sidebar|widget|footer|header) (?:area )?(?:is|are) (?:currently )?empty\\b",
                    "\\badd some widgets\\b",
                    "\\b(?:боковая панель|область виджетов|сайдбар)\\b.{0,40}\\bпуст"),
            sentence(Reason.COOKIES, true, "\\b(?:we|(?:this |our |the )?(?:web ?)?site) uses? cookies\\b",
                    "^we value your privacy\\b", "\\bstore (?:and/or|and|or) access information on a device\\b",
                    "\\baccept all\\b.{0,20}\\breject all\\b",
                    "\\bby (?:continuing|using) (?:to )?.{0,40}\\bcookies\\b",
                    "\\b(?:accept|allow|reject) (?:all )?cookies\\b",
                    "\\b(?:сайт|мы) (?:использу(?:ет|ем)|применя(?:ет|ем)) (?:файлы )?(?:cookie|куки)",
                    "\\bфайл(?:ы|ов) cookie\\b.{0,60}\\b(?:сайт|соглас|продолжа)"),
            sentence(Reason.COPYRIGHT, true, "\\ball rights reserved\\b", "\\bвсе права защищены\\b", "^©\\s?\\d{4}"));

    private FurnitureRules() {
    }

    private static LineRule line(Reason reason, String... patterns) {
        return new LineRule(reason,
                Pattern.compile("(?iu)(?:" + String.join("|", patterns) + ")", Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static SentenceRule sentence(Reason reason, boolean spreads, String... patterns) {
        return new SentenceRule(reason, spreads,
                Pattern.compile("(?iu)" + String.join("|", Arrays.asList(patterns)), Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Why a whole line is furniture. */
    static Optional<Reason> line(String text) {
        String words = bare(text);
        return text.length() > LINE
                ? Optional.empty()
                : LINES.stream().filter(rule -> rule.pattern().matcher(words).matches()).map(LineRule::reason)
                        .findFirst();
    }

    /** Without the bracket that sets a notice apart. */
    private static String bare(String text) {
        return text.startsWith("[") ? text.substring(1) : text;
    }

    /** Why a sentence is furniture. */
    static Optional<Reason> sentence(String text) {
        String words = bare(text);
        return SENTENCES.stream().filter(rule -> rule.pattern().matcher(words).find()).map(SentenceRule::reason)
                .findFirst();
    }

    /** Whether a sentence of this kind makes furniture of the short paragraph around it. */
    static boolean spreads(Reason reason) {
        return SENTENCES.stream().anyMatch(rule -> rule.reason() == reason && rule.spreads());
    }
}
