def lines = new File(basedir, 'build.log').readLines()

// All problems of all files, each with its location, line and suggestion.
def expected = '''
profile.yaml:5:5: error: unknown key 'sumary' in projects[0]; did you mean 'summary'?
    5 |     sumary: Patterns from punched cards.
      |     ^^^^^^
profile.yaml:6:13: error: no talk has the id 'numbers'
    6 |     talks: [numbers]
      |             ^^^^^^^
talks.yaml:2:9: error: there is no day '2025-10-32' in the calendar
    2 |   date: 2025-10-32
      |         ^^^^^^^^^^
'''.readLines().findAll().collect { '[ERROR] ' + it }
assert lines.findAll { it.startsWith('[ERROR] ') }.take(expected.size()) == expected
// Maven's final message is short.
assert lines.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains(': profile.yaml has 3 errors -> ') }
assert lines.every { !it.contains('Exception: ') }
assert !new File(basedir, 'target/dossier').exists()
