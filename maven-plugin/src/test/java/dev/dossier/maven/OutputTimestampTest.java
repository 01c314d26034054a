package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
    "2026-01-31T12:00:00+02:00, 2026-01-31T10:00:00Z",
    "2026-01-31T12:00:00.999Z, 2026-01-31T12:00:00Z",
    "0, 1970-01-01T00:00:00Z",
    "1769860800, 2026-01-31T12:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
  })
  void readsIsoDatesAndSecondsSince1970(String value, Instant expected) {
    assertThat(OutputTimestamp.parse(value)).contains(expected);
  }

  @ParameterizedTest
  @NullAndEmptySource
  // That of Maven's super POM.
  @ValueSource(strings = "1980-02-01T00:00:00Z")
  void isEmptyIfNotSet(String value) {
    assertThat(OutputTimestamp.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-", "é"})
  void isDisabledByASingleCharacter(String value) {
    assertThat(OutputTimestamp.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31",
        "2026-01-31T12:00:00",
        "yesterday",
        "${git.commit.time}",
        "-5",
        "99999999999999999999",
        "9999999999999",
        "١٢٣",
      })
  void rejectsAnythingElse(String value) {
    assertThatThrownBy(() -> OutputTimestamp.parse(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheExpectedFormat() {
    assertThatThrownBy(() -> OutputTimestamp.parse("soon"))
        .hasMessage(
            "project.build.outputTimestamp must be a date and time with offset"
                + " (2026-01-31T12:00:00Z) or seconds since 1970, but is 'soon'");
  }
}
