import java.util.zip.ZipFile

// What is installed is deployed, too.
def repository = new File(localRepositoryPath, 'dev/dossier/it/attach/1')
// Maven 4 installs two POMs.
def names = repository.list().findAll { it.startsWith('attach-') && !(it =~ /\.(pom|lastUpdated)$/) }.sort()
// Not the one with private data.
assert names == ['attach-1-cv.pdf', 'attach-1-portfolio.zip']
assert new File(repository, 'attach-1-cv.pdf').bytes == new File(basedir, 'target/dossier/cv.pdf').bytes
new ZipFile(new File(repository, 'attach-1-portfolio.zip')).withCloseable {
  assert it.entries().toList()*.name.contains('index.html')
}
