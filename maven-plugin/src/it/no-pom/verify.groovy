def log = new File(basedir, 'build.log').text

// Help lists every goal and property.
assert ['dossier:help', 'dossier:render', 'dossier:validate'].every { log.contains(it) }
assert ['profile', 'outputDirectory', 'documents', 'skip'].every { log.contains("User property: dossier.$it") }
assert log.contains('[INFO] ada.yaml is valid')
assert new File(basedir, 'target/dossier/index.html').text.contains('On Looms and Numbers')
// The other document was not selected.
assert new File(basedir, 'target/dossier').list() == ['index.html']
// What is known of the first build is in the folder that is called target.
assert log.contains('[INFO] Up to date: 1 document')
assert new File(basedir, 'target').list().sort() == ['dossier', 'dossier-index']
