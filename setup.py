"What changes with a release stands in settings.ini; the rest of the metadata in pyproject.toml."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup

config = ConfigParser()
config.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
settings = config['DEFAULT']
setup(version=settings['version'], package_dir={'': '.'},  # so that a checkout in the current folder is no rival of the package
      install_requires=settings['requirements'].split(),
      extras_require={key.removesuffix('_requirements'): value.split() for key, value in settings.items() if key.endswith('_requirements')})
