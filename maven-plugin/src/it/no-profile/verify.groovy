def log = new File(basedir, 'build.log').text

// What to do next, for those with a POM and those without.
assert log.contains('There is no profile profile.yaml.')
assert log.contains('<profile>')
assert log.contains('-Ddossier.profile=')
assert !new File(basedir, 'target').exists()
