def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
def site = new File(basedir, 'target/site')

assert builds.length == 3
// Each person has a folder.
assert site.list().sort() == ['ada', 'ida', 'index.html', 'kurt']
[ada: 'Ada Example', kurt: 'Kurt Muster', ida: 'Ida Sample'].each { folder, name ->
  assert new File(site, "$folder/index.html").text.contains("A Talk by $name")
  assert new File(site, "$folder/cv.pdf").bytes[0..4] == '%PDF-'.bytes as List
}
assert builds[0].contains('[INFO] 3 of 3 people')
assert builds[0].contains('[INFO] 3 people: 3 written, 0 up to date')

// The index has links to all of them.
def index = new File(site, 'index.html').text
assert index.contains('<h1>People of the Example Lab</h1>')
['ada', 'kurt', 'ida'].each {
  assert index.contains("href=\"$it/index.html\"") && index.contains("href=\"$it/cv.pdf\"")
}
assert !index.contains('<script')

assert builds[1].contains('[INFO] Up to date: 6 documents of 3 people')

// All problems of all people, and the others are up to date.
assert builds[2] =~ /\[ERROR\] broken.bob.profile\.yaml:1:\d+: error: unknown key 'nam'/
assert builds[2] =~ /\[ERROR\] broken.carl.profile\.yaml:3:\d+: error: /
assert builds[2] =~ /2 of 5 profiles failed, with 2 errors: broken.bob.profile\.yaml, broken.carl.profile\.yaml/
