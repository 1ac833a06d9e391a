package io.willowleaf.guidance;

/// One thing the coach says about a text.
public sealed interface Remark {

    /// 1 a hint, 2 a suggestion, 3 must be changed or justified before the text is sent.
    int severity();

    /// Whether one key can put it right.
    default boolean insertable() {
        return false;
    }

    /// Words that could be kinder, and how they stand in the text.
    record OnWords(Hint hint, String said) implements Remark {

        @Override
        public int severity() {
            return hint.severity();
        }

        @Override
        public boolean insertable() {
            return hint.insertable();
        }
    }

    /// What the whole text leaves out, or repeats.
    record OnLetter(Advice advice) implements Remark {

        @Override
        public int severity() {
            return advice.severity();
        }
    }

    /// A place nobody has filled in yet.
    record OnSlot(String name) implements Remark {

        @Override
        public int severity() {
            return Hint.BLOCKING;
        }
    }
}
