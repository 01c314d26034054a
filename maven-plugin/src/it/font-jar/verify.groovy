import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

def log = new File(basedir, 'build.log').text
def text = Loader.loadPDF(new File(basedir, 'target/dossier/cv.pdf')).withCloseable { new PDFTextStripper().getText(it) }

// The built-in fonts support none of these scripts; the jar in the plugin's dependencies supports all.
assert !log.contains('no font has')
assert ['שלום', 'კავკასია', 'हिन्दी विश्वविद्यालय', 'みなと'].every { text.contains(it) }
