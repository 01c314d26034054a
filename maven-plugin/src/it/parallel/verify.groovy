def log = new File(basedir, 'build.log').text
def names = [ada: 'Ada Example', charles: 'Charles Specimen', grace: 'Grace Sample', kurt: 'Kurt Muster']

// Maven says so where a goal is not thread-safe.
assert !log.contains('not marked as thread-safe')
assert log.contains('Using the MultiThreadedBuilder implementation')
for (module in names.keySet()) {
  def page = new File(basedir, "$module/target/dossier/index.html").text
  // Nothing of one profile is in the page of another.
  assert names.findAll { page.contains("A Talk by ${it.value}") }.keySet() == [module] as Set
  // Files are named as seen from where the user stands, which is not the module.
  assert log =~ /${module}.target.dossier.cv\.pdf/
}
