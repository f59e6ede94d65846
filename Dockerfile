# amd on any machine with Docker, on the CPU:
#   docker build -t amd .
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD":/data amd amd_segment holiday.mp4
FROM python:3.12-slim

# PyTorch's CPU build is far smaller than the one with CUDA; the second line finds it installed
RUN pip install --no-cache-dir torch torchvision --index-url https://download.pytorch.org/whl/cpu

WORKDIR /amd
COPY settings.ini setup.py pyproject.toml MANIFEST.in README.md LICENSE ./
COPY amd amd
RUN pip install --no-cache-dir .

# whoever runs it may write where it lies, and nowhere else; a user id without a name gets one
ENV HOME=/tmp USER=amd
WORKDIR /data
CMD ["amd_segment", "--help"]
