package nerchinsk.telegram;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.Chats;
import nerchinsk.chat.Talks;

/**
 * Puts together what sees to the updates, once Telegram has said who the bot is.
 *
 * @param chat who takes the turns
 */
record DeskMaking(Chats chat, Memory memory, Limits limits, QuizSettings quiz, Witness witness, Equipment equipment,
        InstantSource clock, Pause pause, Alarms alarms) {
    /** @param crashed whether something was left unfinished */
    Desk desk(Messenger messenger, Posting posting, QuizPosts posts, Games rounds, Me me, boolean crashed) {
        Talks talks = new Talks(chat, memory.preferences(), memory.conversations());
        CountedTalks counted = new CountedTalks(talks, witness, clock);
        HtmlWording wording = new HtmlWording(me.name());
        Administrators administrators = new Administrators(messenger);
        OpenQuestions open = new OpenQuestions(equipment, memory, talks, posting, clock);
        Imports imports = new Imports(equipment, posting, clock);
        Optional<Caring> caring = caring(posting);
        List<Errand> errands = new ArrayList<>(List.of(new TimelineErrand(equipment.timelines(), posting), open));
        caring.ifPresent(errands::add);
        QuizDesk quizDesk = new QuizDesk(rounds, quiz, posts, administrators,
                new Scoreboard(memory.scores(), clock), clock);
        Questions questions = new Questions(counted,
                new Drafting(counted, wording, Thinking.onThisMachine(limits, crashed, clock, pause), memory.replies()),
                new Keeping(counted, memory, quizDesk, clock), posting, administrators, errands, memory, quizDesk,
                new Flood(limits.questionsPerMinute(), limits.personQuestionsPerMinute()), pause, clock);
        Showing showing = new Showing(wording, posting);
        Presses presses = new Presses(chat, new SentencePresses(chat, counted, showing, memory, clock),
                new ListPresses(chat, counted, showing, administrators, memory, clock), imports, open, caring, posting,
                memory, clock);
        InlineAnswers inline = new InlineAnswers(talks, messenger, memory, new InlineCounting(witness, alarms, clock),
                clock);
        return new Desk(questions, presses, inline, imports, rounds, posting, memory, me, limits, clock);
    }

    private Optional<Caring> caring(Posting posting) {
        UpkeepWording wording = new UpkeepWording(ZoneId.systemDefault());
        Announcing announcing = new Announcing(equipment.operators(), wording, posting, memory);
        Optional<Caring> caring = equipment.upkeep()
                .map(upkeep -> new Caring(equipment, upkeep, wording, posting, announcing));
        equipment.upkeep().ifPresent(upkeep -> upkeep.listen(news -> announcing.tell(news, Optional.empty())));
        return caring;
    }
}
