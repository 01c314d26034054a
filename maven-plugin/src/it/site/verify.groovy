def site = new File(basedir, 'target/site')
def log = new File(basedir, 'build.log').text

assert new File(site, 'dossier/index.html').text.contains('On Looms and Numbers')
assert new File(site, 'dossier/cv.pdf').bytes[0..4] == '%PDF-'.bytes as List
// Not what has private data.
assert !new File(site, 'dossier/private').exists()
// The menu has an entry, and the overview of the project describes it.
def overview = new File(site, 'project-info.html').text
assert overview =~ /(?s)<a href="dossier\/index\.html"[^>]*>\s*Ada Example/
assert overview.contains('Weaver of Numbers')
assert !log.contains('[WARNING]  Parameter')
