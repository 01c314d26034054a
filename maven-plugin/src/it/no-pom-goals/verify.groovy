def log = new File(basedir, 'build.log').text

assert new File(basedir, 'cv/profile.yaml').text.contains('Ada Example')
assert new File(basedir, 'imported/profile.yaml').text.contains('Example Mills')
assert new File(basedir, 'schema.json').text.contains('"$id": "https://dossier.dev/profile.schema.json"')
// No deprecated API, no dependency on Maven's own classes in the wrong scope.
assert !(log =~ /(?m)^\[WARNING\].*dossier-maven-plugin/)
