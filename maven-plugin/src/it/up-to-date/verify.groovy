def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
def isUpToDate = { it.contains('[INFO] Up to date: 2 documents') }
def isRendered = { it =~ /(?m)^\[INFO\] target.dossier.index\.html +\d+ kB/ }

assert builds.length == 6
assert isRendered(builds[0]) && !isUpToDate(builds[0])
assert isUpToDate(builds[1]) && !isRendered(builds[1])
// Another value of the profile, and then that of the file again.
assert isRendered(builds[2]) && isRendered(builds[3])
// Forced.
assert isRendered(builds[4])
assert isUpToDate(builds[5]) && !isRendered(builds[5])

def page = new File(basedir, 'target/dossier/index.html')
assert page.text.contains('On Looms and Numbers') && !page.text.contains('Grace')
// What is known of builds is beside the output, not in it.
assert page.parentFile.list().sort() == ['cv.pdf', 'index.html']
assert new File(basedir, 'target').list().sort() == ['dossier', 'dossier-index']
