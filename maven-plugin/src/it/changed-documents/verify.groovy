def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1).toList()
def made = { (it =~ /(?m)^\[INFO\] target.dossier.(\S+) +\d+ k?B/).collect { line -> line[1].replace('\\', '/') } }
def upToDate = { (it =~ /(?m)^\[INFO\] Up to date: (\d) document/).collect { line -> line[1] as int } }

def files = builds.collect { made(it) }
assert files == [
  ['index.html', 'talks.html', 'talks-talks.ics', 'private/cv.pdf'],
  [],
  // Another telephone number, which only the CV prints.
  ['private/cv.pdf'],
  // The talk is still to come, and then it is not.
  [],
  ['talks.html'],
]
def counts = builds.collect { upToDate(it) }
assert counts == [[], [3], [2], [3], [2]]

// The calendar of talks that are to come.
assert builds[4].replace('\\', '/').contains('[INFO] removed target/dossier/talks-talks.ics')
assert new File(basedir, 'target/dossier').list().sort() == ['index.html', 'private', 'talks.html']
assert new File(basedir, 'target/dossier/talks.html').text.contains('On Looms')
