package dev.dossier.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How arguments are read, and what help says of them. */
class ArgumentsTest {
  private static final Operand FILE =
      Operand.oneOrMore("FILE", "The files to weave, each of them a pattern.", Candidates.FILES);
  private static final CommandOption OUTPUT =
      CommandOption.of("o", "output", "FOLDER", "The folder.", Candidates.FOLDERS)
          .withDefault("out");
  private static final CommandOption NAME =
      CommandOption.of("n", "name", "NAME", "A name for the cloth.", Candidates.NONE).repeatable();
  private static final CommandOption COUNT =
      CommandOption.of(null, "count", "NUMBER", "How many threads.", Candidates.NONE);
  private static final CommandOption DAY =
      CommandOption.of(null, "day", "DATE", "When.", Candidates.NONE);
  private static final CommandOption KIND =
      CommandOption.of(null, "kind", "KIND", "Linen, or wool.", new Candidates("linen", "wool"))
          .withDefault("linen");
  private static final CommandOption LOUD = CommandOption.flag("l", "loud", "Makes a noise.");

  private static final CommandSpec SPEC =
      new CommandSpec(
          "weave",
          List.of("Weaves.", "It takes a while."),
          FILE,
          List.of(OUTPUT, NAME, COUNT, DAY, KIND, LOUD),
          List.of("dossier weave rose.txt"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--output a f",
        "--output=a f",
        "-o a f",
        "-oa f",
        "-o=a f",
        "f -o a",
        "-loa f",
        "-o a -- f"
      })
  void allUsualFormsOfAnOption(String arguments) {
    Arguments read = parse(arguments.split(" "));
    assertThat(read.pathOrDefault(OUTPUT)).isEqualTo(Path.of("a"));
    assertThat(read.paths(FILE)).containsExactly(Path.of("f"));
  }

  @Test
  void valuesAreReadAsDeclared() {
    Arguments read =
        parse(
            "-l", "f", "g", "--count", "-3", "--day", "2026-01-31", "--kind", "WOOL", "-n", "a=b");
    assertThat(read.has(LOUD)).isTrue();
    assertThat(read.number(COUNT)).isEqualTo(-3);
    assertThat(read.day(DAY)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(read.word(KIND)).isEqualTo("wool");
    assertThat(read.texts(NAME)).containsExactly("a=b");
    assertThat(read.paths(FILE)).containsExactly(Path.of("f"), Path.of("g"));
  }

  @Test
  void whatIsNotGivenIsTheDefaultOrNothing() {
    Arguments read = parse("f");
    assertThat(read.has(LOUD)).isFalse();
    assertThat(read.pathOrDefault(OUTPUT)).isEqualTo(Path.of("out"));
    assertThat(read.word(KIND)).isEqualTo("linen");
    assertThat(read.number(COUNT)).isZero();
    assertThat(read.day(DAY)).isNull();
    assertThat(read.texts(NAME)).isEmpty();
  }

  @Test
  void valuesMayBeRepeatedEmptyOrQuotedAndOperandsLikeOptions() {
    Arguments read = parse("-n", "\"a\"", "--name=", "-n", "é 王", "--", "-f", "--loud");
    assertThat(read.texts(NAME)).containsExactly("\"a\"", "", "é 王");
    assertThat(read.has(LOUD)).isFalse();
    assertThat(read.paths(FILE)).containsExactly(Path.of("-f"), Path.of("--loud"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          f -o a --output b | --output may be given only once; see: dossier weave --help
          f --loud=very     | --loud takes no value, but was given one: '--loud=very'
          f --outp a        | Unknown option: '--outp'; did you mean '--output'?
          f --lodu          | Unknown option: '--lodu'; did you mean '--loud'?
          f --lou           | Unknown option: '--lou'; did you mean '--loud'?
          f -x              | Unknown option: '-x'; see: dossier weave --help
          f -lx             | Unknown option: '-lx'; see: dossier weave --help
          f --count 3.5     | Invalid value for option '--count': '3.5' is not a whole number
          f --kind silk     | Invalid value for option '--kind': 'silk' is not one of linen, wool
          f -o              | Missing required parameter for option '--output' (FOLDER); see: dossier weave --help
          f -o --           | Missing required parameter for option '--output' (FOLDER); see: dossier weave --help
          f -o -l           | Missing required parameter for option '--output' (FOLDER) before '-l'; a value that begins with '-' follows '=': --output=…
          f --output --luod | Missing required parameter for option '--output' (FOLDER) before '--luod'; a value that begins with '-' follows '=': --output=…
          f -lo -5x         | Missing required parameter for option '--output' (FOLDER) before '-5x'; a value that begins with '-' follows '=': --output=…
          f -loud           | Unknown option: '-loud'; did you mean '--loud'?
          f -output a       | Unknown option: '-output'; did you mean '--output'?
          f -name=a         | Unknown option: '-name=a'; did you mean '--name'?
          f -count3         | Unknown option: '-count3'; did you mean '--count'?
          -l                | Missing required parameter: 'FILE'; see: dossier weave --help
          """)
  void whatIsNotAsDeclared(String arguments, String message) {
    assertThatThrownBy(
            () -> {
              Arguments read = parse(arguments.split(" "));
              assertThat(read.number(COUNT)).isZero();
              assertThat(read.word(KIND)).isEqualTo("linen");
            })
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void aValueMayBeginWithAHyphenAfterAnEqualsSignOrBeANumber() {
    Arguments read =
        parse("f", "-n=-a", "--name=--loud", "-n-b", "-n", "-5", "-n", "-0.5", "-n", "-");
    assertThat(read.texts(NAME)).containsExactly("-a", "--loud", "-b", "-5", "-0.5", "-");
    assertThat(read.has(LOUD)).isFalse();
  }

  @Test
  void valuesCannotBeChanged() {
    Arguments read = parse("f", "-n", "a");
    assertThatThrownBy(() -> read.texts(NAME).add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void helpNeedsNoOperand() {
    assertThat(parse("--help").has(CommandSpec.HELP)).isTrue();
    assertThat(parse("-lV").has(CommandSpec.VERSION)).isTrue();
  }

  @Test
  void helpIsWrittenFromTheDeclaration() {
    assertThat(HelpText.of(SPEC))
        .isEqualTo(
            """
            Usage: dossier weave [-hlV] [--count=NUMBER] [--day=DATE] [--kind=KIND]
                                 [-n=NAME]... [-o=FOLDER] FILE...
            Weaves.
            It takes a while.
                  FILE...           The files to weave, each of them a pattern.
                  --count=NUMBER    How many threads.
                  --day=DATE        When.
              -h, --help            Prints this help.
                  --kind=KIND       Linen, or wool. Default: linen.
              -l, --loud            Makes a noise.
              -n, --name=NAME       A name for the cloth. Repeatable.
              -o, --output=FOLDER   The folder. Default: out.
              -V, --version         Prints the version of Dossier and of Java.

            Example:
              dossier weave rose.txt
            """);
  }

  private static Arguments parse(String... words) {
    return Arguments.parse(SPEC, words);
  }
}
