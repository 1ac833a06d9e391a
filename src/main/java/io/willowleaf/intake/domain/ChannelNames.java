package io.willowleaf.intake.domain;

import java.util.Map;

/// What people call a channel besides its own name, folded.
public final class ChannelNames {

    public static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("phone", "PHONE_IN"),
            Map.entry("tel", "PHONE_IN"),
            Map.entry("call", "PHONE_IN"),
            Map.entry("유선", "PHONE_IN"),
            Map.entry("방문", "VISIT"),
            Map.entry("창구", "VISIT"),
            Map.entry("visit", "VISIT"),
            Map.entry("counter", "VISIT"),
            Map.entry("web", "WEB_FORM"),
            Map.entry("website", "WEB_FORM"),
            Map.entry("homepage", "WEB_FORM"),
            Map.entry("누리집", "WEB_FORM"),
            Map.entry("앱", "APP"),
            Map.entry("app", "APP"),
            Map.entry("채팅", "CHAT"),
            Map.entry("chat", "CHAT"),
            Map.entry("카카오톡", "KAKAO"),
            Map.entry("카톡", "KAKAO"),
            Map.entry("sms", "SMS"),
            Map.entry("이메일", "EMAIL"),
            Map.entry("메일", "EMAIL"),
            Map.entry("email", "EMAIL"),
            Map.entry("우편", "MAIL"),
            Map.entry("post", "MAIL"),
            Map.entry("letter", "MAIL"),
            Map.entry("sns", "SNS_REVIEW"),
            Map.entry("후기", "SNS_REVIEW"),
            Map.entry("review", "SNS_REVIEW"));

    private ChannelNames() {}
}
