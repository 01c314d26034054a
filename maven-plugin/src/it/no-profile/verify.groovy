def log = new File(basedir, 'build.log').text

// The message says what to do, with and without a POM.
assert log.contains('There is no profile profile.yaml.')
assert log.contains('<profile>')
assert log.contains('-Ddossier.profile=')
assert !new File(basedir, 'target').exists()
