package io.willowleaf.customer.desk;

import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.Introduction;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Customers of a table: recognised as at every door, so that nobody is known twice.
@Component
@Order(2)
class CustomerSheet implements ImportTarget {

    private static final String NAME = "NAME";
    private static final String PHONE = "PHONE";
    private static final String MAIL = "MAIL";
    private static final String KIND = "KIND";
    private static final int LONGEST_NAME = 100;
    private static final Map<String, CustomerKind> KINDS = Map.ofEntries(
            Map.entry("", CustomerKind.PERSON),
            Map.entry("person", CustomerKind.PERSON),
            Map.entry("개인", CustomerKind.PERSON),
            Map.entry("개인 고객", CustomerKind.PERSON),
            Map.entry("단체 고객", CustomerKind.ORGANISATION),
            Map.entry("company", CustomerKind.ORGANISATION),
            Map.entry("organisation", CustomerKind.ORGANISATION),
            Map.entry("organization", CustomerKind.ORGANISATION),
            Map.entry("법인", CustomerKind.ORGANISATION),
            Map.entry("기업", CustomerKind.ORGANISATION),
            Map.entry("단체", CustomerKind.ORGANISATION),
            Map.entry("회사", CustomerKind.ORGANISATION));

    private final Greeter greeter;

    CustomerSheet(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    public String code() {
        return "customers";
    }

    @Override
    public String words() {
        return "customer.sheet.";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.welcome(NAME, "이름", "성명", "고객명", "고객이름", "고객", "성함", "customer"),
                SheetColumn.welcome(PHONE, "전화", "전화번호", "연락처", "휴대폰", "휴대전화", "tel", "mobile"),
                SheetColumn.welcome(MAIL, "이메일", "메일", "메일주소", "전자우편", "email", "emailaddress", "mailaddress"),
                SheetColumn.welcome(KIND, "구분", "종류", "유형", "type"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.may(Permission.IMPORT_RUN, Manner.WRITE);
    }

    @Override
    public List<Verdict> look(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, viewer, greeter::imagine);
    }

    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, viewer, greeter::welcome);
    }

    private static List<Verdict> judge(
            List<SheetLine> lines, Viewer viewer, Function<List<Introduction>, List<Greeter.Welcome>> greet) {
        var wrong = lines.stream().map(CustomerSheet::wrong).toList();
        var introductions = new ArrayList<Introduction>();
        for (var at = 0; at < lines.size(); at++) {
            if (wrong.get(at) == null) {
                introductions.add(introduction(lines.get(at), viewer));
            }
        }
        var welcomes = greet.apply(introductions).iterator();
        return wrong.stream()
                .map(verdict -> verdict == null ? verdict(welcomes.next()) : verdict)
                .toList();
    }

    private static Verdict verdict(Greeter.Welcome welcome) {
        return switch (welcome) {
            case NEW -> Verdict.NEW;
            case LEARNT -> Verdict.CHANGED;
            case KNOWN -> Verdict.SAME;
        };
    }

    private static Introduction introduction(SheetLine line, Viewer viewer) {
        return new Introduction(line.find(NAME), line.find(PHONE), line.find(MAIL), kind(line), viewer.actor());
    }

    private static @Nullable Verdict wrong(SheetLine line) {
        if (line.cells().isEmpty()
                || (line.find(NAME) == null && line.find(PHONE) == null && line.find(MAIL) == null)) {
            return Verdict.leftOut("", "customer.problem.nobody");
        }
        if (line.cell(NAME).length() > LONGEST_NAME) {
            return Verdict.leftOut(NAME, "customer.problem.name");
        }
        if (line.find(PHONE) != null && Contacts.findPhone(line.cell(PHONE)).isEmpty()) {
            return Verdict.leftOut(PHONE, "privacy.problem.phone");
        }
        if (line.find(MAIL) != null && Contacts.findMail(line.cell(MAIL)).isEmpty()) {
            return Verdict.leftOut(MAIL, "privacy.problem.mail");
        }
        return KINDS.containsKey(line.cell(KIND).toLowerCase(Locale.ROOT))
                ? null
                : Verdict.leftOut(KIND, "customer.problem.kind");
    }

    private static CustomerKind kind(SheetLine line) {
        return KINDS.getOrDefault(line.cell(KIND).toLowerCase(Locale.ROOT), CustomerKind.PERSON);
    }
}
