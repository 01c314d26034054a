def log = new File(basedir, 'build.log').text

assert log =~ /\[INFO\] http:\S+ \(Ctrl-C stops it\)/
assert !log.contains('[ERROR]')
assert new File(basedir, 'page.html').text.contains('On Looms and Numbers')
