package dev.dossier.document.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Header;
import dev.dossier.profile.OnlineProfile;
import dev.dossier.profile.value.Url;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of an account says the network, and leads there where that is known. */
class AccountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Known by their address, which says the network.
        "GitHub|ada|github.com/ada|https://github.com/ada",
        "github|@ada|github.com/ada|https://github.com/ada",
        "GitHub|github.com/ada|github.com/ada|https://github.com/ada",
        "GitHub|https://github.com/ada|github.com/ada|https://github.com/ada",
        "LinkedIn|ada|linkedin.com/in/ada|https://www.linkedin.com/in/ada",
        "Linkedin|in/ada|linkedin.com/in/ada|https://www.linkedin.com/in/ada",
        "LinkedIn|jürgen|linkedin.com/in/jürgen|https://www.linkedin.com/in/j%C3%BCrgen",
        "X|@ada|x.com/ada|https://x.com/ada",
        "Twitter|@ada|twitter.com/ada|https://twitter.com/ada",
        "Codeberg|ada|codeberg.org/ada|https://codeberg.org/ada",
        "Hugging Face|ada|huggingface.co/ada|https://huggingface.co/ada",
        "HuggingFace|ada|huggingface.co/ada|https://huggingface.co/ada",
        "Kaggle|ada|kaggle.com/ada|https://www.kaggle.com/ada",
        "Threads|@ada|threads.com/@ada|https://www.threads.com/@ada",
        "YouTube|@ada|youtube.com/@ada|https://www.youtube.com/@ada",
        "ResearchGate|Ada-Example|researchgate.net/profile/Ada-Example|https://www.researchgate.net/profile/Ada-Example",
        "DBLP|12/3456|dblp.org/pid/12/3456|https://dblp.org/pid/12/3456",
        "OSF|ab1cd|osf.io/ab1cd|https://osf.io/ab1cd",
        "Xing|Ada_Example|xing.com/profile/Ada_Example|https://www.xing.com/profile/Ada_Example",
        "ORCID|0000-0002-1825-0097|orcid.org/0000-0002-1825-0097|https://orcid.org/0000-0002-1825-0097",
        "Stack Overflow|123/ada|stackoverflow.com/users/123/ada|https://stackoverflow.com/users/123/ada",
        "zhihu|ada|zhihu.com/people/ada|https://www.zhihu.com/people/ada",
        // Known by their number or by an address that does not say it.
        "Scopus|123|Scopus: 123|https://www.scopus.com/authid/detail.uri?authorId=123",
        "Google Scholar|AbC-dEf_gAAJ|Google Scholar: AbC-dEf_gAAJ|https://scholar.google.com/citations?user=AbC-dEf_gAAJ",
        "google-scholar|AbC|Google Scholar: AbC|https://scholar.google.com/citations?user=AbC",
        "OpenReview|~Ada_Example1|OpenReview: ~Ada_Example1|https://openreview.net/profile?id=~Ada_Example1",
        "Web of Science|A-1234-2008|Web of Science: A-1234-2008|https://www.webofscience.com/wos/author/record/A-1234-2008",
        "Publons|A-1234-2008|Publons: A-1234-2008|https://www.webofscience.com/wos/author/record/A-1234-2008",
        "Telegram|ada|Telegram: ada|https://t.me/ada",
        "Telegram|@ada|Telegram: ada|https://t.me/ada",
        "Bluesky|@ada.bsky.social|Bluesky: ada.bsky.social|https://bsky.app/profile/ada.bsky.social",
        "Bluesky|ada|Bluesky: ada|https://bsky.app/profile/ada.bsky.social",
        "SourceHut|~ada|SourceHut: ada|https://sr.ht/~ada",
        "Matrix|@ada:example.org|Matrix: @ada:example.org|https://matrix.to/#/@ada:example.org",
        "WhatsApp|+49 (0)30 123456|WhatsApp: +49 (0)30 123456|https://wa.me/4930123456",
        // Known on a server.
        "Mastodon|@ada@example.social|Mastodon: example.social/@ada|https://example.social/@ada",
        "Mastodon|ada@mastodon.example|mastodon.example/@ada|https://mastodon.example/@ada",
        "Mastodon|https://example.social/@ada|Mastodon: example.social/@ada|https://example.social/@ada",
        "Mastodon|@ada|Mastodon: ada|-",
        // Leading nowhere.
        "Zenodo|ada|Zenodo: ada|-",
        "Signal|ada.42|Signal: ada.42|-",
        "Signal|@ada.42|Signal: ada.42|-",
        "WeChat|ada|WeChat: ada|-",
        "WhatsApp|ada|WhatsApp: ada|-",
        "DBLP|Ada Example|DBLP: Ada Example|-",
        "Semantic Scholar|Ada|Semantic Scholar: Ada|-",
        "Elsewhere|@ada|Elsewhere: ada|-",
        "Elsewhere|ada b|Elsewhere: ada b|-",
        "GitHub|../x?y|GitHub: ../x?y|-",
      })
  void aUserNameIsPrintedWithItsNetwork(
      String network, String username, String text, @Nullable String url) {
    Header.Contact contact = contact(new OnlineProfile(network, username, null));
    assertThat(contact.text().plain()).isEqualTo(text);
    assertThat(contact.url()).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GitHub|https://github.com/ada|github.com/ada",
        "GitHub|https://www.github.com/ada/|github.com/ada",
        "Google Scholar|https://scholar.google.com/citations?user=AbC&hl=en|Google Scholar: AbC",
        "Scopus|https://www.scopus.com/authid/detail.uri?authorId=123|Scopus: 123",
        "Telegram|https://t.me/ada|Telegram: ada",
        "Bluesky|https://bsky.app/profile/ada.example|Bluesky: ada.example",
        "Mastodon|https://example.social/@ada|Mastodon: example.social/@ada",
        "Academia.edu|https://uni.academia.edu/Ada|uni.academia.edu/Ada",
        "GitLab|https://code.uni.example/ada|GitLab: code.uni.example/ada",
        "Elsewhere|https://elsewhere.example/ada|elsewhere.example/ada",
        "Elsewhere|https://köln.example/adä|Elsewhere: köln.example/adä",
        "Matrix|https://matrix.to/#/@ada:example.org|Matrix: @ada:example.org",
      })
  void anAddressIsPrintedWithItsNetwork(String network, String url, String text) {
    Header.Contact contact = contact(new OnlineProfile(network, null, new Url(url)));
    assertThat(contact.text().plain()).isEqualTo(text);
    assertThat(contact.url()).isEqualTo(new Url(url).href());
  }

  @ParameterizedTest
  @CsvSource({
    "github,GitHub",
    "Google scholar,Google Scholar",
    "google_scholar,Google Scholar",
    "linkedin,LinkedIn",
    "stackoverflow,Stack Overflow",
    "elsewhere,elsewhere"
  })
  void aNetworkIsCalledWhatItCallsItself(String network, String label) {
    assertThat(contact(new OnlineProfile(network, "ada", null)).label()).isEqualTo(label);
  }

  private static Header.Contact contact(OnlineProfile account) {
    return new Accounts(": ").contact(account);
  }
}
