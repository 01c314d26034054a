def log = new File(basedir, 'build.log').text
def page = new File(basedir, 'target/dossier/index.html')
def cv = new File(basedir, 'target/dossier/cv.pdf')

assert page.text.contains('On Looms and Numbers')
assert cv.bytes[0..4] == '%PDF-'.bytes as List
// One line per file: name, size, time.
assert log =~ /(?m)^\[INFO\] target.dossier.index\.html +\d+ kB +(\d+ ms|[\d.]+ s)$/
assert log =~ /(?m)^\[INFO\] target.dossier.cv\.pdf +\d+ kB +(\d+ ms|[\d.]+ s)$/
// No temporary files remain.
assert page.parentFile.list().sort() == ['cv.pdf', 'index.html']
