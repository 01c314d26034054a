def lines = new File(basedir, 'build.log').readLines()

// All problems, each with its place, the line and what was meant.
def expected = [
// in the order of the file
]
assert lines.findAll { it.startsWith('[ERROR] ') }.take(expected.size()) == expected
assert lines.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains('profile.yaml has 3 errors') }
assert lines.every { !it.contains('Exception: ') }
assert !new File(basedir, 'target/dossier').exists()
