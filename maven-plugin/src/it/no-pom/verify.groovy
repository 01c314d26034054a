def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] ada.yaml is valid')
assert new File(basedir, 'target/dossier/index.html').text.contains('On Looms and Numbers')
// The other document was not asked for.
assert new File(basedir, 'target/dossier').list() == ['index.html']
