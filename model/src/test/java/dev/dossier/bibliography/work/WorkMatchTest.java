package dev.dossier.bibliography.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.BibliographyInFolder;
import dev.dossier.profile.csl.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of records that describe the same work or different works, in both orders. */
class WorkMatchTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DOI in other case | @article{a, title={Looms}, year=2020, doi={10.1000/AbC}} | @article{b, title={Looms}, year=2020, doi={10.1000/aBc}}",
        "DOI as URL | @article{a, title={Looms}, doi={10.1000/abc}} | @article{b, title={Looms}, doi={https://doi.org/10.1000/abc}}",
        "DOI as old URL | @article{a, title={Looms}, doi={10.1000/abc}} | @article{b, title={Looms}, doi={http://dx.doi.org/10.1000/ABC}}",
        "DOI in the URL field | @article{a, title={Looms}, doi={10.1000/abc}} | @article{b, title={Looms}, url={https://doi.org/10.1000/ABC}}",
        "one DOI, title shortened | @article{a, title={Looms of the north}, year=2020, doi={10.1000/abc}} | @article{b, title={Looms}, year=2021, doi={10.1000/abc}}",
        "one DOI, translated title | @article{a, title={Looms of the north}, author={Roe, Ann}, year=2020, doi={10.1000/abc}} | @article{b, title={Webstühle des Nordens}, author={Roe, A.}, year=2020, doi={10.1000/abc}}",
        "one DOI, pages of another source | @article{a, title={Looms of the north}, year=2020, pages={1--9}, doi={10.1000/abc}} | @article{b, title={Looms of the north}, year=2020, pages={101--109}, doi={10.1000/abc}}",
        "one PubMed number | @article{a, title={Looms of the north}, pmid={12345}} | @article{b, title={Northern looms}, pmid={12345}}",
        "case | @article{a, title={Looms of the Far North}, year=2020} | @article{b, title={Looms of the far north}, year=2020}",
        "braces | @article{a, title={{L}ooms of the {F}ar North}, year=2020} | @article{b, title={{Looms of the Far North}}, year=2020}",
        "markup | @article{a, title={\\emph{Looms} of the Far North}, year=2020} | @article{b, title={Looms of the Far North}, year=2020}",
        "punctuation | @article{a, title={Looms: of the Far-North!}, year=2020} | @article{b, title={Looms, of the far north.}, year=2020}",
        "accents | @article{a, title={L\\'{o}oms of the Far North}, year=2020} | @article{b, title={Looms of the far north}, year=2020}",
        "ampersand | @article{a, title={Looms \\& mills of the North}, year=2020} | @article{b, title={Looms and Mills of the North}, year=2020}",
        "sharp s | @article{a, title={Die Straße der Webstühle}, year=2020} | @article{b, title={Die Strasse der Webst{\\\"u}hle}, year=2020}",
        "subtitle in a field | @book{a, title={Looms of the North}, subtitle={A History}, year=2020} | @book{b, title={Looms of the North: A History}, year=2020}",
        "subtitle left out, same place | @article{a, title={Looms of the Far North: A History}, journal={Mills}, volume=3, pages={7--9}, year=2020} | @article{b, title={Looms of the Far North}, journal={Mills}, volume=3, pages={7}, year=2020}",
        "initials | @article{a, author={Roe, Ann Mary}, title={Looms of the Far North}, year=2020} | @article{b, author={A. M. Roe}, title={Looms of the far north}, year=2020}",
        "abbreviated journal | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Journal of Loom Physics}, volume=2, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={J. Loom Phys.}, volume={2}, year=2020}",
        "journal with its article | @article{a, title={Looms of the Far North}, journal={The Journal of Looms}, year=2020} | @article{b, title={Looms of the Far North}, journal={Journal of Looms}, year=2020}",
        "acronym of a conference | @inproceedings{a, author={Roe, Ann}, title={Looms of the Far North}, booktitle={Proceedings of the 12th International Conference on Looms (ICL 2020)}, year=2020} | @inproceedings{b, author={Roe, Ann}, title={Looms of the Far North}, booktitle={ICL}, year=2020}",
        "initials of a conference | @inproceedings{a, author={Roe, Ann}, title={Looms of the Far North}, booktitle={International Conference on Machine Weaving}, year=2020} | @inproceedings{b, author={Roe, Ann}, title={Looms of the Far North}, booktitle={Proc. of ICMW 2020}, year=2020}",
        "other journal name, same volume and page | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Zeitschrift für Webstühle}, volume=2, pages={7--9}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={ZfW}, volume={2}, pages={7-9}, year=2020}",
        "online first a year before | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=2, pages={7--9}, year=2019} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume={2}, pages={7-9}, year=2020}",
        "fewer facts | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=2, pages={7--9}, year=2020} | @misc{b, title={Looms of the Far North}, year=2020}",
        "last page given or not | @article{a, title={Looms of the Far North}, pages={7--9}, year=2020} | @article{b, title={Looms of the Far North}, pages={7}, year=2020}",
        "pp. | @article{a, title={Looms of the Far North}, pages={pp. 7--9}, year=2020} | @article{b, title={Looms of the Far North}, pages={7--9}, year=2020}",
        "preprint and article | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=2, year=2020}",
        "preprint two years before | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @inproceedings{b, author={A. Roe and B. Poe}, title={Looms of the far north}, booktitle={Mills}, year=2022}",
        "preprint in @article | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={arXiv preprint arXiv:2001.01234}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=2, pages={3}, year=2021}",
        "preprint as DBLP has it | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={CoRR}, volume={abs/2001.01234}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=2, pages={3}, year=2021}",
        "preprint with a DOI | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, doi={10.48550/arXiv.2001.01234}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, doi={10.1000/abc}, year=2021}",
        "bioRxiv | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={bioRxiv}, doi={10.1101/2020.01.02.123456}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, doi={10.1000/abc}, year=2021}",
        "submitted manuscript | @unpublished{a, author={Roe, Ann}, title={Looms of the Far North}, note={Submitted}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2021}",
        "in press | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, pubstate={inpress}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=3, pages={4}, year=2021}",
        "two preprint servers | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, doi={10.48550/arXiv.2001.01234}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={bioRxiv}, doi={10.1101/2020.01.02.123456}, year=2020}",
        "arXiv versions | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.01234v1}, archiveprefix={arXiv}, year=2020} | @misc{b, author={Roe, Ann}, title={Northern Looms}, url={https://arxiv.org/pdf/2001.01234v3.pdf}, year=2021}",
        "title changed, eprint kept | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @article{b, author={Roe, Ann}, title={Northern Looms}, journal={Mills}, eprint={2001.01234}, archiveprefix={arXiv}, doi={10.1000/abc}, year=2021}",
        "an old arXiv number | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={hep-th/9901001}, archiveprefix={arXiv}, year=1999} | @article{b, author={Roe, Ann}, title={Northern Looms}, journal={Mills}, url={http://arxiv.org/abs/hep-th/9901001v2}, year=2000}",
        "short title, same author | @article{a, author={Roe, Ann}, title={Looms}, year=2020} | @article{b, author={Roe, A.}, title={Looms}, year=2020}",
        "the same editorial | @article{a, author={Roe, Ann}, title={Editorial}, journal={Mills}, volume=2, year=2020} | @article{b, author={Roe, Ann}, title={Editorial}, journal={Mills}, volume=2, year=2020}",
        "no year, same author | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "family name and particle | @article{a, author={van der Roe, Ann}, title={Looms of the Far North}, year=2020} | @article{b, author={Ann van der Roe}, title={Looms of the Far North}, year=2020}",
        "initials run together | @article{a, author={Roe, SL Pond}, title={Looms of the Far North}, year=2020} | @article{b, author={Roe Pond, Sergei L}, title={Looms of the far north}, year=2020}",
        "issue No. 3 | @article{a, title={Looms of the Far North}, number={No. 3}, year=2020} | @article{b, title={Looms of the Far North}, number=3, year=2020}",
        "a book and its edition | @book{a, author={Roe, Ann}, title={Looms of the Far North}, edition=2, year=2020} | @book{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020}",
        "edition in words | @book{a, author={Roe, Ann}, title={Looms of the Far North}, edition={Second}, year=2020} | @book{b, author={Roe, Ann}, title={Looms of the Far North}, edition={2nd}, year=2020}",
      })
  void same(String what, String first, String second) throws IOException {
    assertThat(kept(first, second)).as(what).hasSize(1);
    assertThat(kept(second, first)).as(what).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "other DOI | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, doi={10.1000/a}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, doi={10.1000/b}}",
        "other DOI in the URL | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, doi={10.1000/a}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, url={https://doi.org/10.1000/b}}",
        "other volume | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, volume=1} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, volume=2}",
        "other issue | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, number=1} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, number=2}",
        "other pages | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, pages={1--9}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, pages={10--19}}",
        "other journal | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, journal={Mills}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, journal={Weavers}}",
        "journals that differ in a word | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020, journal={Physical Review A}} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020, journal={Physical Review B}}",
        "other first author | @article{a, author={Roe, Ann and Poe, Bo}, title={Looms of the Far North}, year=2020} | @article{b, author={Poe, Bo and Roe, Ann}, title={Looms of the Far North}, year=2020}",
        "other given name | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020} | @article{b, author={Roe, Bo}, title={Looms of the Far North}, year=2020}",
        "other year | @article{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2021}",
        "years apart in a form that was copied | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=1, pages={1--9}, year=2015} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, volume=1, pages={1--9}, year=2018}",
        "conference and journal | @inproceedings{a, author={Roe, Ann}, title={Looms of the Far North}, booktitle={ICL}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "conference and journal, one nameless | @inproceedings{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "conference and journal with one eprint | @inproceedings{a, author={Roe, Ann}, title={Looms of the Far North}, booktitle={ICL}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, eprint={2001.01234}, archiveprefix={arXiv}, year=2021}",
        "thesis and article | @phdthesis{a, author={Roe, Ann}, title={Looms of the Far North}, school={U}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "report and article | @techreport{a, author={Roe, Ann}, title={Looms of the Far North}, institution={U}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "software and article | @software{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "book and chapter | @book{a, author={Roe, Ann}, title={Looms of the Far North}, year=2020} | @incollection{b, author={Roe, Ann}, title={Looms of the Far North}, booktitle={Mills}, year=2020}",
        "two editorials | @article{a, author={Roe, Ann}, title={Editorial}, year=2020} | @article{b, author={Roe, Ann}, title={Editorial}, year=2020, journal={Mills}}",
        "editorials of two issues | @article{a, author={Roe, Ann}, title={Editorial}, year=2020, journal={Mills}, number=1} | @article{b, author={Roe, Ann}, title={Editorial}, year=2020, journal={Mills}, number=2}",
        "editorials of two months | @article{a, author={Roe, Ann}, title={Editorial}, year=2020, journal={Mills}, month=jan} | @article{b, author={Roe, Ann}, title={Editorial}, year=2020, journal={Mills}, month=feb}",
        "introductions to two issues | @article{a, author={Roe, Ann}, title={Introduction to the Special Issue}, journal={Mills}, year=2020} | @article{b, author={Roe, Ann}, title={Introduction to the Special Issue}, journal={Looms Today}, year=2020}",
        "introductions, one nameless | @article{a, author={Roe, Ann}, title={Introduction to the Special Issue}, journal={Mills}, year=2020} | @article{b, author={Roe, Ann}, title={Introduction to the Special Issue}, year=2020}",
        "a correction | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020, doi={10.1000/a}} | @article{b, author={Roe, Ann}, title={Correction to: Looms of the Far North}, journal={Mills}, year=2020, doi={10.1000/a}}",
        "an erratum | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North (Erratum)}, journal={Mills}, year=2020}",
        "a reply | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020} | @article{b, author={Roe, Ann}, title={Reply to “Looms of the Far North”}, journal={Mills}, year=2020}",
        "parts | @article{a, author={Roe, Ann}, title={Looms of the Far North, Part I}, journal={Mills}, volume=2, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North, Part II}, journal={Mills}, volume=2, year=2020}",
        "parts as subtitles | @article{a, author={Roe, Ann}, title={Looms of the Far North: Weft}, journal={Mills}, volume=2, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North: Warp}, journal={Mills}, volume=2, year=2020}",
        "subtitle left out, no more known | @article{a, author={Roe, Ann}, title={Looms of the Far North: A History}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, year=2020}",
        "editions | @book{a, author={Roe, Ann}, title={Looms of the Far North}, edition={1}, year=2020} | @book{b, author={Roe, Ann}, title={Looms of the Far North}, edition={2}, year=2020}",
        "editions of two years | @book{a, author={Roe, Ann}, title={Looms of the Far North}, year=2018} | @book{b, author={Roe, Ann}, title={Looms of the Far North}, edition={2}, year=2020}",
        "short titles, authors unknown | @article{a, title={Looms}, year=2020} | @article{b, author={Roe, Ann}, title={Looms}, year=2020}",
        "signs that make the name | @book{a, author={Roe, Ann}, title={Weaving programs in C}, year=2020} | @book{b, author={Roe, Ann}, title={Weaving programs in C++}, year=2020}",
        "version numbers | @manual{a, author={Roe, Ann}, title={The loom language, version 1.1}, year=2020} | @manual{b, author={Roe, Ann}, title={The loom language, version 11}, year=2020}",
        "preprint by others | @misc{a, author={Poe, Bo}, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "preprint of nobody | @misc{a, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2021}",
        "preprint of long ago | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={1001.01234}, archiveprefix={arXiv}, year=2010} | @article{b, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, year=2020}",
        "two arXiv numbers | @misc{a, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.01234}, archiveprefix={arXiv}, year=2020} | @misc{b, author={Roe, Ann}, title={Looms of the Far North}, eprint={2001.05678}, archiveprefix={arXiv}, year=2020}",
        "the DOI of the book in two chapters | @incollection{a, author={Roe, Ann}, title={Weft}, booktitle={Looms}, pages={1--9}, doi={10.1000/book}, year=2020} | @incollection{b, author={Roe, Ann}, title={Warp}, booktitle={Looms}, pages={10--19}, doi={10.1000/book}, year=2020}",
        "a copied DOI | @article{a, author={Roe, Ann}, title={Looms of the Far North}, journal={Mills}, doi={10.1000/a}, year=2020} | @article{b, author={Poe, Bo}, title={Weavers of the South}, journal={Weavers}, doi={10.1000/a}, year=2021}",
        "talks of two places | @unpublished{a, author={Roe, Ann}, title={Looms of the Far North}, eventtitle={Mills 2020}, year=2020} | @unpublished{b, author={Roe, Ann}, title={Looms of the Far North}, eventtitle={Weavers’ Day}, year=2020}",
        "patents of two numbers | @patent{a, author={Roe, Ann}, title={Loom with two shuttles}, number={US123}, year=2020} | @patent{b, author={Roe, Ann}, title={Loom with two shuttles}, number={EP456}, year=2020}",
        "titles of signs only | @article{a, author={Roe, Ann}, title={?}, year=2020} | @article{b, author={Roe, Ann}, title={!}, year=2020}",
      })
  void different(String what, String first, String second) throws IOException {
    assertThat(kept(first, second)).as(what).hasSize(2);
    assertThat(kept(second, first)).as(what).hasSize(2);
  }

  private List<String> kept(String first, String second) throws IOException {
    BibliographyInFolder given = new BibliographyInFolder(folder);
    given.write("a.bib", first + "\n" + second + "\n");
    List<Publication> works = given.read("publications: a.bib\n").own();
    assertThat(given.messages()).noneMatch(message -> message.contains("error"));
    return works.stream().map(Publication::id).toList();
  }
}
