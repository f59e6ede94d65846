
import latex2mathml.converter
from docutils import nodes

project = 'amd'
language = 'en'
html_title = 'The Emergence of Objectness'
html_theme = 'furo'
extensions = ['myst_nb']
source_suffix = {'.md': 'myst-nb', '.ipynb': 'myst-nb'}
myst_enable_extensions = ['dollarmath', 'colon_fence']
myst_heading_anchors = 3
myst_dmath_double_inline = True
nb_execution_mode = 'off'
nb_render_markdown_format = 'myst'
html_math_renderer = 'mathml'
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_static_path = ['_static']
html_css_files = ['site.css']

def write(display):
    def visit(self, node):
        source = node.astext().replace(r'\tag', r'\qquad\tag')
        mathml = latex2mathml.converter.convert(source, display=display)
        mathml = mathml.replace('<mover accent="true">', '<mover>')
        self.body.append(mathml.replace('<mo>^</mo>', '<mo stretchy="false">^</mo>'))
        raise nodes.SkipNode
    return visit, None

def setup(app): app.add_html_math_renderer('mathml', write('inline'), write('block'))
