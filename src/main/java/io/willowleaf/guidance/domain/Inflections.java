package io.willowleaf.guidance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same words with another ending: whoever wrote 안 됩니다 into the list also meant 안 돼요, 안 되죠 and 안 되는데요.
/// Endings of one group stand for each other at the end of a form; a subject particle may be left out.
final class Inflections {

    private static final List<List<String>> GROUPS = Stream.of(
                    "됩니다 / 돼요 / 되요 / 되죠 / 되지요 / 되네요 / 되는데요 / 되거든요 / 되고요 / 된다니까요 / 된다고요 / 되십니다 / 되십니까 / 되세요 / 되셔요 / 되시는데요 / "
                            + "되겠는데요 / 되겠네요 / 되겠습니다 / 되는 거예요 / 되는 겁니다 / 되는 일입니다",
                    "돼서 / 되서 / 되어서 / 되니까 / 되다 보니 / 되기 때문",
                    "없습니다 / 없어요 / 없죠 / 없지요 / 없네요 / 없는데요 / 없거든요 / 없고요 / 없다고요 / 없다니까요 / 없으세요 / 없는 상황입니다 / 없겠습니다 / 없겠네요 / "
                            + "없겠는데요 / 없을 것 같아요 / 없을 것 같습니다 / 없는 일이에요",
                    "있습니다 / 있잖아요 / 있죠 / 있거든요 / 있는데요 / 있다고요",
                    "있어요 / 있습니까 / 있으세요 / 있으십니까 / 있나요 / 있으신가요 / 있냐고요",
                    "아닙니다 / 아니에요 / 아니예요 / 아녜요 / 아니죠 / 아니지요 / 아닌데요 / 아니거든요 / 아니라고요 / 아니라니까요 / 아니라서요 / 아니라서 / 아니어서 / 아니네요 / "
                            + "아니고요 / 아니니까 / 아니다 보니 / 아니라",
                    "입니다 / 이에요 / 예요 / 이예요 / 에요 / 이죠 / 이지요 / 인데요 / 이거든요 / 이라서요 / 이라고요 / 이네요 / 인걸요 / 이잖아요 / 이었어요 / 이었습니다 / 였어요 / 한 건데요 / 한 거예요 / 스럽습니다 / 스럽네요 / "
                            + "스러워요 / 으로 생각합니다",
                    "이라서 / 이라 / 이니까 / 이다 보니 / 이어서 / 인 관계로 / 이라 그래요",
                    "했잖아요 / 했잖습니까 / 했지 않습니까 / 했지 않나요 / 했거든요 / 했다니까요 / 했다고요 / 드렸잖아요 / 드렸잖습니까 / 드렸지 않습니까 / 드렸거든요",
                    "고 했잖아요 / 고 했잖습니까 / 고 했거든요 / 고 했는데요 / 고 했지 않습니까 / 고 했지 않나요 / 고 했다니까요 / 고 했다고요 / 고 말씀드렸잖아요 / 고 말씀드렸잖습니까 / 고 말씀드렸거든요",
                    "드렸잖아요 / 드렸잖습니까 / 드렸지 않습니까 / 드렸지 않나요 / 드렸거든요 / 드렸다니까요 / 드렸다고요 / 드렸는데요 / 드렸는걸요 / 드렸을 텐데요",
                    "모르겠는데요 / 모르겠어요 / 모르겠습니다 / 모르겠네요 / 모르겠고요 / 모르겠거든요 / 모릅니다 / 모르는데요 / 모르죠 / 몰라요",
                    "몰라 / 모르겠 / 모릅니다 / 모르는 / 모르니 / 모르죠",
                    "그렇습니다 / 그래요 / 그렇죠 / 그렇거든요 / 그런데요 / 그런 거예요 / 그런 겁니다 / 그렇다고요 / 그렇네요 / 그래서요",
                    "힘들어요 / 힘듭니다 / 힘드네요 / 힘들죠 / 힘든데요 / 힘들거든요 / 힘들다고요",
                    "마세요 / 마십시오 / 마시죠 / 마시고요 / 마시라고요 / 마셔요 / 말아 주세요 / 말아요 / 말라고요",
                    "세요 / 셔요 / 십시오 / 시죠 / 시지요 / 시든가요 / 시든지요 / 시든가 / 시든지 / 시라고요 / 시라니까요 / 십니까 / 신데요 / 신가요 / 시면 됩니다 / 시면 돼요 / 시면 되죠 / 시면 되겠네요",
                    "네요 / 시네요 / 으시네요 / 군요 / 는군요 / 는데요 / 어요 / 습니다 / 으십니다",
                    "웃기네요 / 웃깁니다 / 웃겨요 / 웃기시네요 / 웃기는군요",
                    "드릴게요 / 드릴께요 / 드리겠습니다 / 드리도록 하겠습니다 / 드려요 / 드리죠",
                    "할게요 / 할께요 / 하겠습니다 / 합니다 / 하죠 / 하도록 하겠습니다",
                    "거예요 / 거에요 / 겁니다 / 것입니다 / 거고요 / 것 같습니다 / 것 같아요 / 텐데요 / 걸요",
                    "걸요 / 걸 / 거예요 / 것 같은데요",
                    "뭐예요 / 뭐에요 / 뭡니까 / 뭐죠 / 뭔데요 / 무엇입니까",
                    "끊습니다 / 끊어요 / 끊을게요 / 끊겠습니다 / 끊죠 / 끊도록 하겠습니다",
                    "합니다 / 해요 / 하죠 / 한데요 / 하네요 / 입니다 / 하십니다 / 하거든요 / 하다고요 / 하고요 / 한 상황입니다 / 하겠습니다",
                    "셔야죠 / 셔야지요 / 셔야 합니다 / 셔야 하는데요 / 셔야 되는데요 / 셔야 돼요 / 셔야 됩니다 / 셔야 하는 거예요 / 셔야 하는 거 아닌가요 / 셨어야죠 / 셨어야 합니다",
                    "셔서 / 시니까 / 시다 보니 / 신 관계로 / 시기 때문",
                    "려서 / 리다 보니 / 린 관계로 / 렸거든요 / 려 있어서",
                    "빠서 / 쁘다 보니 / 쁜 관계로 / 빠 가지고 / 쁘니까 / 빴습니다 / 빴어요 / 빴네요 / 쁘거든요",
                    "하신 / 하셨 / 하시는 / 하고 계신 / 하고 계시 / 하신 것",
                    "누르신 / 누르셨 / 누르시는 / 눌러서",
                    "오해하신 거 / 오해하신 것 / 오해하셨 / 오해하고 계 / 오해하시는",
                    "보셨 / 보신 / 보셔서",
                    "세요? / 십니까? / 신가요? / 시나요?",
                    "됐죠? / 됐지요? / 됐나요? / 됐습니까? / 되셨죠? / 되셨나요? / 된 거죠? / 된 건가요?",
                    "고요? / 구요? / 고 하셨어요? / 고 하셨죠? / 고 하셨습니까?",
                    "불러 / 부르",
                    "거라 / 거라서 / 것이라 / 거예요 / 겁니다 / 거니까 / 거여서",
                    "엔 / 에는 / 으로는 / 으론",
                    "듣는 / 듣습니다 / 듣네요 / 들었습니다 / 들었어요 / 들어",
                    "죄송 / 미안 / 사과드",
                    "눌러 / 누르")
            .map(Phrase::forms)
            .toList();

    private static final Pattern SUBJECT = Pattern.compile("(?<=\\S)[이가은는을를에](?= )");

    /// One word alone is advice when it ends like this: 올리시면 됩니다.
    private static final String ADVISING = "시면";

    private Inflections() {}

    /// The form as it stands, and every other way to say it.
    static Set<String> of(String form) {
        var ways = new LinkedHashSet<String>();
        for (var alike : Synonyms.of(form)) {
            ways.add(alike);
            others(alike).forEach(ways::add);
        }
        return ways.stream()
                .flatMap(way -> Stream.of(way, SUBJECT.matcher(way).replaceAll("")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The endings of the group that knows the most of it.
    private static Stream<String> others(String form) {
        var known = GROUPS.stream().mapToInt(group -> known(form, group)).max().orElse(0);
        return known == 0
                ? Stream.empty()
                : GROUPS.stream()
                        .filter(group -> known(form, group) == known)
                        .flatMap(List::stream)
                        .filter(ending -> form.indexOf(' ') > 0 || !ending.startsWith(ADVISING))
                        .map(form.substring(0, form.length() - known)::concat);
    }

    private static int known(String form, List<String> group) {
        return group.stream()
                .filter(form::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
